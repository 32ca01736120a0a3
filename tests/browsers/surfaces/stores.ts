import type { Page } from 'puppeteer-core';
import type { browser } from 'wxt/browser';
import type { ExtensionBrowser } from '../harness';

type Extension = typeof browser;

/** All that the extension has stored, as JSON, asked from one of its own pages. */
export function storedIn(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const { storage } = (globalThis as unknown as { browser: Extension }).browser;
    return JSON.stringify([await storage.local.get(null), await storage.sync.get(null)]);
  });
}

/** Fills one of the browser's stores with items until it takes no more, the first of them `size` characters long. */
export function fill(page: Page, area: 'sync' | 'local', size: number): Promise<void> {
  return page.evaluate(
    async (area, size) => {
      const store = (globalThis as unknown as { browser: Extension }).browser.storage[area];
      let rest = size;
      for (let i = 0; rest >= 1; i += 1) {
        const isTaken = await store.set({ [`filler${i}`]: 'x'.repeat(rest) }).then(
          () => true,
          () => false,
        );
        if (!isTaken) rest = Math.floor(rest / 2);
      }
    },
    area,
    size,
  );
}

/**
 * Forgets all that the extension has stored and may do, so that a test that is tried again finds nothing changed by the try
 * before.
 */
export async function forgetAll(browser: ExtensionBrowser): Promise<void> {
  const page = await browser.extensionPage('options.html', '.kind-table');
  await page.evaluate(async () => {
    const { permissions, storage } = (globalThis as unknown as { browser: Extension }).browser;
    await Promise.all([storage.local.clear(), storage.sync.clear(), storage.session.clear()]);
    const { origins = [] } = await permissions.getAll();
    await permissions.remove({ origins }).catch(() => undefined);
  });
  await page.close();
}

/** Takes everything that `fill` has put in out again. */
export function unfill(page: Page, area: 'sync' | 'local'): Promise<void> {
  return page.evaluate(async (area) => {
    const store = (globalThis as unknown as { browser: Extension }).browser.storage[area];
    await store.remove(Object.keys(await store.get(null)).filter((key) => key.startsWith('filler')));
  }, area);
}
