import type { Page } from 'puppeteer-core';
import type { PageState, PanelMessage } from '../../lib/extension/messages';
import type { ExtensionBrowser } from './harness';

/** What the functions that run in the extension's own page use of it. */
interface ExtensionWorld {
  browser: {
    permissions: { request(wanted: { origins: string[] }): Promise<boolean> };
    scripting: { getRegisteredContentScripts(): Promise<unknown[]> };
    tabs: {
      query(wanted: object): Promise<{ id: number; url?: string }[]>;
      connect(tab: number, options: { name: string; frameId: number }): Port;
    };
  };
  answer?: Promise<boolean>;
  panels?: Record<string, { port: Port; states: PageState[] }>;
}

interface Port {
  onMessage: { addListener(listener: (message: { kind: string; state: PageState; address: string }) => void): void };
  onDisconnect: { addListener(listener: () => void): void };
  postMessage(message: unknown): void;
  disconnect(): void;
}

const MOST_WAIT = 60_000;

/** Talks to page sessions as a panel does, from a page of the extension; sites are allowed by a real click. */
export class SessionDriver {
  private constructor(private readonly page: Page) {}

  /** Needs a browser started with `grantRequests`. From then on sessions start by themselves on every page. */
  static async allowAllSites(browser: ExtensionBrowser): Promise<SessionDriver> {
    const page = await browser.extensionPage('options.html', 'body');
    await page.evaluate(() => {
      const world = globalThis as unknown as ExtensionWorld;
      const button = document.createElement('button');
      button.id = 'allow-all';
      button.style.cssText = 'position: fixed; inset: 0 auto auto 0; width: 90px; height: 40px; z-index: 99';
      button.addEventListener('click', () => {
        world.answer = world.browser.permissions.request({ origins: ['*://*/*'] });
      });
      document.body.append(button);
    });
    await page.click('#allow-all');
    await page.waitForFunction(async () => {
      const world = globalThis as unknown as ExtensionWorld;
      return (await world.answer) && (await world.browser.scripting.getRegisteredContentScripts()).length > 0;
    });
    return new SessionDriver(page);
  }

  // No named functions in what runs there: the command line's compiler would put helpers of its own into them.

  /** Connects to the session of the tab with this address, trying until it is there. */
  async connect(address: string): Promise<void> {
    await this.page.evaluate(
      async (address, most) => {
        const world = globalThis as unknown as ExtensionWorld;
        const panels = (world.panels ??= {});
        for (const end = Date.now() + most; Date.now() < end;) {
          const tabs = await world.browser.tabs.query({});
          const tab = tabs.findLast(({ url }) => url?.split('#')[0] === address);
          const isConnected = await new Promise<boolean>((resolve) => {
            if (!tab) return resolve(false);
            const port = world.browser.tabs.connect(tab.id, { name: 'panel', frameId: 0 });
            const states: PageState[] = [];
            port.onMessage.addListener(({ kind, state }) => {
              if (kind !== 'state') return;
              states.push(state);
              panels[address] = { port, states };
              resolve(true);
            });
            port.onDisconnect.addListener(() => resolve(false));
            return undefined;
          });
          if (isConnected) return;
          await new Promise((resume) => void setTimeout(resume, 50));
        }
        throw new Error(`No session answered in ${address}`);
      },
      address,
      MOST_WAIT,
    );
  }

  /** Waits until the session is no longer working; gives its state. */
  async settled(address: string): Promise<PageState> {
    return JSON.parse(
      await this.page.evaluate(
        async (address, most) => {
          const world = globalThis as unknown as ExtensionWorld;
          const end = Date.now() + most;
          for (;;) {
            const state = world.panels?.[address]?.states.at(-1);
            if (state && state.status !== 'working') return JSON.stringify(state);
            if (Date.now() > end) throw new Error(`The session in ${address} did not settle`);
            await new Promise((resume) => void setTimeout(resume, 20));
          }
        },
        address,
        MOST_WAIT,
      ),
    ) as PageState;
  }

  /** How many states the session has told since the connection. */
  async told(address: string): Promise<number> {
    return this.page.evaluate(
      (address) => (globalThis as unknown as ExtensionWorld).panels?.[address]?.states.length ?? 0,
      address,
    );
  }

  /** Sends a message and waits for the session to tell a state with this status. */
  async send(address: string, message: PanelMessage, status?: PageState['status']): Promise<void> {
    await this.page.evaluate(
      async (address, message, status, most) => {
        const { port, states } = (globalThis as unknown as ExtensionWorld).panels![address]!;
        const before = states.length;
        port.postMessage(message);
        if (status === undefined) return;
        const end = Date.now() + most;
        while (states.slice(before).at(-1)?.status !== status) {
          if (Date.now() > end) throw new Error(`The session in ${address} never was ${status}`);
          await new Promise((resume) => void setTimeout(resume, 10));
        }
      },
      address,
      message,
      status,
      MOST_WAIT,
    );
  }

  /** Asks for a link to a claim. */
  async linkTo(address: string, claim: number): Promise<string> {
    return this.page.evaluate(
      (address, claim) =>
        new Promise<string>((resolve) => {
          const { port } = (globalThis as unknown as ExtensionWorld).panels![address]!;
          port.onMessage.addListener((message) => message.kind === 'link' && resolve(message.address));
          port.postMessage({ kind: 'link', claim });
        }),
      address,
      claim,
    );
  }

  async disconnect(address: string): Promise<void> {
    await this.page.evaluate((address) => {
      const { panels } = globalThis as unknown as ExtensionWorld;
      panels?.[address]?.port.disconnect();
      if (panels) delete panels[address];
    }, address);
  }
}
