import { expect } from 'vitest';
import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../harness';

/** What the Tab key stops at, and what of the markup is not shown. */
const STOPS = /<(?:button|select|input|summary)\b/g;
const HIDDEN = /<div[^>]* hidden=""[^>]*>.*?<\/div>/gs;

const stopsBefore = (markup: string, text: string) =>
  markup.slice(0, markup.indexOf(text)).replace(HIDDEN, '').match(STOPS)?.length ?? 0;

/**
 * Opens the card of the next claim with all there is in it, and brings the keyboard's focus to the part of it that has `text`.
 * How many parts stand before it depends on the claim: buttons to the claims before and after stand only where the speaker
 * has others.
 *
 * @returns The card's markup.
 */
export async function focusInNextCard(browser: ExtensionBrowser, page: Page, text: string): Promise<string> {
  await browser.command(page, 'next-claim');
  await expect.poll(() => browser.card(page), { timeout: 20_000 }).toContain(text);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => browser.card(page), { timeout: 20_000 }).toContain('aria-expanded="true"');
  const markup = await browser.card(page);
  const isCorrection = markup.indexOf('<summary') < markup.indexOf(text);
  const to = isCorrection ? stopsBefore(markup, '<summary') : stopsBefore(markup, text) - 1;
  // "More" is the first stop, where the focus is now.
  for (let i = 0; i < to; i += 1) await page.keyboard.press('Tab');
  if (!isCorrection) return markup;
  await page.keyboard.press('Enter');
  await expect.poll(() => browser.card(page), { timeout: 20_000 }).toMatch(/<details[^>]* open/);
  for (let i = stopsBefore(markup, '<summary'); i < stopsBefore(markup, text) - 1; i += 1)
    await page.keyboard.press('Tab');
  return markup;
}
