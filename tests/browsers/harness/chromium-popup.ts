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

/** The popup or panel in a page of its own. `zoom`: 2 where the browser makes everything twice as large. */
export function popupOf(page: Page, zoom: number): Popup {
  page.setDefaultTimeout(PATIENCE);
  return {
    evaluate: (run, ...values) => page.evaluate(run as AnyFunction, ...values) as never,
    // Once it stands still: what is above it may be loaded later and move it.
    click: (selector) => page.locator(selector).setVisibility(null).click(),
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
