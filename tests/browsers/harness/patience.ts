import type { Browser, Page } from 'puppeteer-core';

/**
 * How long anything is waited for before it counts as hanging, in milliseconds: no measure of speed, since tests run on
 * busy machines too.
 */
export const PATIENCE = 90_000;

/** A new page that is waited for with patience. */
export async function patientPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  page.setDefaultTimeout(PATIENCE);
  return page;
}
