import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { browser } from 'wxt/browser';
import type { ExtensionBrowser } from '../harness';

type World = { browser: typeof browser };

/** Waits until a look gives what is wanted. */
async function becomes<Value>(look: () => Promise<Value>, wanted: Value): Promise<void> {
  await expect.poll(look).toBe(wanted);
}

/** Handles tabs, windows and stores as the extension itself can, from a page of its own: a driver's hold on a tab ends with it. */
export class ExtensionTabs {
  private constructor(private readonly page: Page) {}

  static async open(browser: ExtensionBrowser): Promise<ExtensionTabs> {
    return new ExtensionTabs(await browser.extensionPage('options.html', '.kind-table'));
  }

  /** Opens an address in a tab behind the others; gives its number. */
  create(address: string): Promise<number> {
    return this.page.evaluate(async (url) => {
      const { tabs } = (globalThis as unknown as World).browser;
      return (await tabs.create({ url, active: false })).id ?? -1;
    }, address);
  }

  createWindow(address: string): Promise<{ id: number; tab: number }> {
    return this.page.evaluate(async (url) => {
      const { tabs, windows } = (globalThis as unknown as World).browser;
      const window = await windows.create({ url });
      const [tab] = await tabs.query({ windowId: window!.id! });
      return { id: window!.id!, tab: tab!.id! };
    }, address);
  }

  async closeWindow(id: number): Promise<void> {
    await this.page.evaluate((id) => (globalThis as unknown as World).browser.windows.remove(id), id);
  }

  async close(tabs: number[]): Promise<void> {
    await this.page.evaluate((ids) => (globalThis as unknown as World).browser.tabs.remove(ids), tabs);
  }

  /** Takes a tab out of memory and shows it again; gives its number, which Chromium changes. */
  async discard(tab: number, address: string): Promise<number> {
    const again = await this.page.evaluate(
      async (id, address) => {
        const { tabs } = (globalThis as unknown as World).browser;
        await tabs.discard(id);
        const found = (await tabs.query({})).find(({ url, discarded }) => url === address && discarded);
        if (found) await tabs.update(found.id, { active: true });
        return found?.id;
      },
      tab,
      address,
    );
    if (again === undefined) throw new Error('No tab was discarded.');
    await this.page.bringToFront();
    return again;
  }

  /** In how many of these tabs claims of armed forces are marked. Needs leave for their sites. */
  painted(tabs: number[]): Promise<number> {
    return this.page.evaluate(async (ids) => {
      const { scripting } = (globalThis as unknown as World).browser;
      const look = async (tabId: number) => {
        const func = () => CSS.highlights.has('sourcelight-military-content');
        const [answer] = await scripting.executeScript({ target: { tabId }, func }).catch(() => []);
        return answer?.result === true;
      };
      return (await Promise.all(ids.map(look))).filter(Boolean).length;
    }, tabs);
  }

  /** Waits until the page of a tab has begun to be read. */
  async untilStarted(tab: number): Promise<void> {
    const isThere = () =>
      this.page.evaluate(
        (id) =>
          new Promise<boolean>((resolve) => {
            const port = (globalThis as unknown as World).browser.tabs.connect(id, { name: 'panel', frameId: 0 });
            port.onMessage.addListener(() => {
              port.disconnect();
              resolve(true);
            });
            port.onDisconnect.addListener(() => resolve(false));
          }),
        tab,
      );
    await becomes(isThere, true);
  }

  /** Says yes to all sites, within a real click. */
  async allowAll(): Promise<void> {
    await this.page.bringToFront();
    await this.page.locator('[data-allow-all]').click();
    const registered = () =>
      this.page.evaluate(async () => {
        const { scripting } = (globalThis as unknown as World).browser;
        return (await scripting.getRegisteredContentScripts()).length;
      });
    await becomes(registered, 2);
  }

  async forbidAll(): Promise<void> {
    const left = () =>
      this.page.evaluate(async () => {
        const { permissions, scripting } = (globalThis as unknown as World).browser;
        await permissions.remove({ origins: ['*://*/*'] });
        return (await scripting.getRegisteredContentScripts()).length;
      });
    await becomes(left, 0);
  }

  /** Writes into the browser's stores, whatever it is. */
  async store(sync: object, local: object): Promise<void> {
    await this.page.evaluate(
      async (sync, local) => {
        const { storage } = (globalThis as unknown as World).browser;
        await storage.sync.set(sync);
        await storage.local.set(local);
      },
      sync,
      local,
    );
  }

  async clear(): Promise<void> {
    await this.page.evaluate(async () => {
      const { storage } = (globalThis as unknown as World).browser;
      await Promise.all([storage.sync.clear(), storage.local.clear(), storage.session.clear()]);
    });
  }

  /** Hides a kind of source everywhere, as the options page does. */
  hide(type: string): Promise<void> {
    return this.store({ looks: { version: 1, types: { [type]: { shown: false } } } }, {});
  }
}
