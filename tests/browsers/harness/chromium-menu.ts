import type { Browser, Page } from 'puppeteer-core';
import { workerOf } from './chromium-extensions';
import { pressShortcut } from './chromium-keys';

interface Event<Values extends unknown[]> {
  addListener(listener: (...values: Values) => void): void;
  dispatch(...values: Values): void;
}

interface World {
  chrome: {
    commands: { onCommand: Event<[name: string, tab: object]> };
    contextMenus: { onClicked: Event<[info: object, tab: object]>; update(id: string, change: object): Promise<void> };
  };
}

/**
 * The nearest thing to a click on an entry of the toolbar button's context menu, which the browser draws where no driver
 * reaches: makes sure that the browser has the entry, and tells the background of a click on it within a real shortcut,
 * which gives what a click would give, leave for the tab and the right to open a panel.
 */
export async function chooseFromMenu(browser: Browser, id: string, page: Page, entry: string): Promise<void> {
  const worker = await workerOf(browser, id);
  await worker.evaluate(async (menuItemId) => {
    const { commands, contextMenus } = (globalThis as unknown as World).chrome;
    // Rejects where there is no such entry.
    await contextMenus.update(menuItemId, {});
    const waiting = [{ menuItemId, editable: false }];
    commands.onCommand.addListener((_, tab) => {
      for (const info of waiting.splice(0)) contextMenus.onClicked.dispatch(info, tab);
    });
  }, entry);
  await pressShortcut(page, 'next-claim');
}

/** Whether the browser has an entry. Asked in the background as soon as the browser itself has started it. */
export async function hasMenuEntry(browser: Browser, id: string, entry: string): Promise<boolean> {
  const worker = await workerOf(browser, id);
  return worker.evaluate(async (menuItemId) => {
    const { contextMenus } = (globalThis as unknown as World).chrome;
    return contextMenus.update(menuItemId, {}).then(
      () => true,
      () => false,
    );
  }, entry);
}
