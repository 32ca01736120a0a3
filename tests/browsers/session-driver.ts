import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { ClaimPlace, PageState, PanelMessage } from '../../lib/extension/messages';
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
  panels?: Record<string, Panel>;
}

/** A line to a session, what it has told, and what is to be called when it tells more. */
interface Panel {
  readonly port: Port;
  readonly states: PageState[];
  readonly waiting: (() => void)[];
}

interface Told {
  readonly kind: string;
  readonly state: PageState;
  readonly address: string;
  readonly places: ClaimPlace[];
}

interface Port {
  onMessage: { addListener(listener: (message: Told) => void): void };
  onDisconnect: { addListener(listener: () => void): void };
  postMessage(message: unknown): void;
  disconnect(): void;
}

const MOST_WAIT = 60_000;

/** Talks to page sessions as a panel does, from a page of the extension; sites may be allowed by a real click. */
export class SessionDriver {
  private constructor(private readonly page: Page) {}

  /** Talks to sessions that have been started by a click or a key. */
  static async open(browser: ExtensionBrowser): Promise<SessionDriver> {
    return new SessionDriver(await browser.extensionPage('options.html', 'body'));
  }

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

  // Nor timers, except as last resort: Firefox lets those of a tab behind another run once a second only.

  /** Connects to the session of the tab with this address, trying until it is there. */
  async connect(address: string): Promise<void> {
    for (const end = Date.now() + MOST_WAIT; Date.now() < end;) {
      if (await this.tryToConnect(address)) return;
      await pause(20);
    }
    throw new Error(`No session answered in ${address}`);
  }

  private tryToConnect(address: string): Promise<boolean> {
    return this.page.evaluate(async (address) => {
      const world = globalThis as unknown as ExtensionWorld;
      const panels = (world.panels ??= {});
      const tabs = await world.browser.tabs.query({});
      const tab = tabs.findLast(({ url }) => url?.split('#')[0] === address);
      return new Promise<boolean>((resolve) => {
        if (!tab) return resolve(false);
        const port = world.browser.tabs.connect(tab.id, { name: 'panel', frameId: 0 });
        const panel: Panel = { port, states: [], waiting: [] };
        port.onMessage.addListener(({ kind, state }) => {
          if (kind !== 'state') return;
          panel.states.push(state);
          panels[address] = panel;
          for (const resume of panel.waiting.splice(0)) resume();
          resolve(true);
        });
        port.onDisconnect.addListener(() => resolve(false));
        return undefined;
      });
    }, address);
  }

  /** Waits until the session is no longer working; gives its state. */
  async settled(address: string): Promise<PageState> {
    return JSON.parse(
      await this.page.evaluate(
        async (address, most) => {
          const panel = (globalThis as unknown as ExtensionWorld).panels![address]!;
          const end = Date.now() + most;
          for (;;) {
            const state = panel.states.at(-1);
            if (state && state.status !== 'working') return JSON.stringify(state);
            if (Date.now() > end) throw new Error(`The session in ${address} did not settle`);
            await new Promise<void>((resume) => {
              panel.waiting.push(resume);
              setTimeout(resume, most);
            });
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
        const { port, states, waiting } = (globalThis as unknown as ExtensionWorld).panels![address]!;
        const before = states.length;
        port.postMessage(message);
        if (status === undefined) return;
        const end = Date.now() + most;
        while (states.slice(before).at(-1)?.status !== status) {
          if (Date.now() > end) throw new Error(`The session in ${address} never was ${status}`);
          await new Promise<void>((resume) => {
            waiting.push(resume);
            setTimeout(resume, most);
          });
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

  /** Asks where every claim stands. */
  async places(address: string): Promise<ClaimPlace[]> {
    return JSON.parse(
      await this.page.evaluate(
        (address) =>
          new Promise<string>((resolve) => {
            const { port } = (globalThis as unknown as ExtensionWorld).panels![address]!;
            port.onMessage.addListener(
              (message) => message.kind === 'places' && resolve(JSON.stringify(message.places)),
            );
            port.postMessage({ kind: 'places' });
          }),
        address,
      ),
    ) as ClaimPlace[];
  }

  async disconnect(address: string): Promise<void> {
    await this.page.evaluate((address) => {
      const { panels } = globalThis as unknown as ExtensionWorld;
      panels?.[address]?.port.disconnect();
      if (panels) delete panels[address];
    }, address);
  }
}
