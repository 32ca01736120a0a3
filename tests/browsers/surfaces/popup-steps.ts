import type { browser } from 'wxt/browser';
import type { Popup } from '../harness';

type Extension = typeof browser;

/** Opens a tab of the panel: claims, numbers, save; what is in it may be loaded only now. */
export async function openTab(popup: Popup, id: 'claims' | 'numbers' | 'save'): Promise<void> {
  await popup.click(`[role="tab"][id$="-${id}"]`);
  await popup.waitFor(
    (id) =>
      document.querySelector(`[id$="-${id}"][aria-selected="true"]`) !== null &&
      document.querySelector('[role="tabpanel"]')!.childElementCount > 0,
    id,
  );
}

/** Waits until something is so in the popup. */
export async function until<Arguments extends unknown[]>(
  popup: Popup,
  isSo: (...values: Arguments) => boolean,
  ...values: Arguments
): Promise<void> {
  await popup.waitFor(isSo, ...values);
}

/** The text of the first element that fits. */
export function textOf(popup: Popup, selector: string): Promise<string> {
  return popup.evaluate((selector) => document.querySelector(selector)?.textContent.trim() ?? '', selector);
}

/**
 * What the popup has copied last. Headless browsers let nobody read their clipboard without leave, so the first call puts
 * a listener at the point where the text is handed to the browser.
 */
export function clipboardOf(popup: Popup): Promise<string> {
  return popup.evaluate(() => {
    const world = window as unknown as { copied?: string };
    if (world.copied === undefined) {
      world.copied = '';
      const write = navigator.clipboard.writeText.bind(navigator.clipboard);
      navigator.clipboard.writeText = async (text) => {
        await write(text);
        world.copied = text;
      };
    }
    return world.copied;
  });
}

/** How many types are stored as shown for each site with its own choice: what the popup does goes on after a click. */
export function typesOfSites(popup: Popup): Promise<number[]> {
  return popup.evaluate(async () => {
    const { browser } = globalThis as unknown as { browser: Extension };
    const { local } = (await browser.storage.local.get('local')) as {
      local?: { sites: Record<string, { types?: [] }> };
    };
    return Object.values(local?.sites ?? {}).flatMap(({ types }) => types?.length ?? []);
  });
}

/** The tab that the popup is opened on, as the browser numbers it. */
export function tabOf(popup: Popup): Promise<number> {
  return popup.evaluate(async () => {
    const { tabs } = (globalThis as unknown as { browser: Extension }).browser;
    return (await tabs.query({ active: true, currentWindow: true }))[0]!.id!;
  });
}
