import type { Browser, KeyInput, Page } from 'puppeteer-core';
import type { Popup } from './extension-browser';
import { PATIENCE } from './patience';

/** Does what a click on the toolbar button does. The protocol wants the tab, which it tells by its address. */
export async function triggerAction(browser: Browser, page: Page, id: string): Promise<void> {
  await page.bringToFront();
  const session = await browser.target().createCDPSession();
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  // Puppeteer leaves out that a page is shown as source.
  const tab = targetInfos.findLast(({ url }) => url.replace('view-source:', '') === page.url());
  if (tab === undefined) throw new Error(`There is no tab with ${page.url()}.`);
  await session.send('Extensions.triggerAction', { id, targetId: tab.targetId });
  await session.detach();
}

/** Puppeteer's types unwrap handles among the arguments; plain values need none of it. */
type AnyFunction = (...values: unknown[]) => unknown;

/**
 * Runs in the popup: scrolls to an element, and tells whether it stands still there. What is above it may be loaded later, and a
 * list grows when its end comes into the window; the browser never answers a click on a place that has gone out of it.
 */
async function restsInWindow(selector: string): Promise<boolean> {
  const element = document.querySelector(selector) as (Element & { scrollIntoViewIfNeeded(): void }) | null;
  if (!element) return false;
  element.scrollIntoViewIfNeeded();
  const { top } = element.getBoundingClientRect();
  for (let frames = 0; frames < 5; frames++) await new Promise((drawn) => requestAnimationFrame(drawn));
  return element.isConnected && element.getBoundingClientRect().top === top;
}

/** The popup or panel in a page of its own. `zoom`: 2 where the browser makes everything twice as large. */
export function popupOf(page: Page, zoom: number): Popup {
  page.setDefaultTimeout(PATIENCE);
  return {
    evaluate: (run, ...values) => page.evaluate(run as AnyFunction, ...values) as never,
    async click(selector) {
      await page.waitForFunction(restsInWindow, {}, selector);
      await page.locator(selector).setVisibility(null).click();
    },
    press: (key) => page.keyboard.press(key as KeyInput),
    async waitFor(run, ...values) {
      const handle = await page.waitForFunction(run as AnyFunction, {}, ...values);
      return (await handle.jsonValue()) as never;
    },
    setWidth: (width) => page.setViewport({ width: width * zoom, height: 600 * zoom }),
    screenshot: async () => Buffer.from(await page.screenshot()),
    // Another tab in front has closed it already.
    close: () => page.close().catch(() => undefined),
  };
}
