import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { ExtensionBrowser } from '../harness';
import { waitUntilRead } from '../harness/popup-state';
import { textOf, until } from '../surfaces/popup-steps';

export type CollectionTab = 'articles' | 'claims' | 'speakers' | 'numbers' | 'bring-in' | 'take-out';

/** Opens an article and keeps it by the button of the popup; what the popup says. */
export async function keepArticle(browser: ExtensionBrowser, page: Page): Promise<string> {
  const popup = await browser.popup(page);
  await waitUntilRead(popup);
  // It can be pressed once it knows of the collections there are.
  await until(popup, () => document.querySelector('.keep [type="submit"]:enabled') !== null);
  await popup.click('.keep [type="submit"]');
  await until(popup, () => document.querySelector('.keep-said')?.textContent !== '');
  const said = await textOf(popup, '.keep-said');
  await popup.close();
  return said;
}

/** Opens a tab of the collection's page. */
export async function openTab(page: Page, id: CollectionTab): Promise<void> {
  await page.click(`[role="tab"][id$="-${id}"]`);
  await page.waitForSelector(`[id$="-${id}"][aria-selected="true"]`);
}

/** The text of all elements that fit. */
export const textsOf = (page: Page, selector: string): Promise<string[]> =>
  page.evaluate((selector) => [...document.querySelectorAll(selector)].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim()), selector); // prettier-ignore

/**
 * Clicks the button with these words inside the first element that fits and holds these words, once it is there: lists grow
 * while they are painted.
 */
export async function press(page: Page, selector: string, holding: string, button: string): Promise<void> {
  const pressed = () =>
    page.evaluate(
      (selector, holding, button) => {
        const part = [...document.querySelectorAll(selector)].find(({ textContent }) => textContent.includes(holding));
        const wanted = [...(part?.querySelectorAll('button') ?? [])].find(({ textContent }) => textContent.includes(button)); // prettier-ignore
        wanted?.click();
        return [selector, holding, button, wanted !== undefined];
      },
      selector,
      holding,
      button,
    );
  await expect.poll(pressed).toEqual([selector, holding, button, true]);
}

/** The bytes of a file that is being saved into a folder, once it is whole. */
export async function savedFile(folder: string, ending: string, timeout = 30_000): Promise<Buffer> {
  let bytes = Buffer.alloc(0);
  // A browser may give it its name and take it away again before it is there for good.
  const read = () => {
    const name = (existsSync(folder) ? readdirSync(folder) : []).find((name) => name.endsWith(ending));
    if (name !== undefined) bytes = readFileSync(path.join(folder, name));
    return bytes.length;
  };
  await expect.poll(read, { timeout }).toBeGreaterThan(0);
  return bytes;
}
