import { expect } from 'vitest';
import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../harness';

/**
 * Opens the card of the next claim, and brings the keyboard's focus to the part of it that has `text`. How many parts stand before it depends on
 * the claim: buttons to the claims before and after stand only where the speaker has others.
 *
 * @returns The card's markup.
 */
export async function focusInNextCard(browser: ExtensionBrowser, page: Page, text: string): Promise<string> {
  await browser.command(page, 'next-claim');
  await expect.poll(() => browser.card(page), { timeout: 20_000 }).toContain(text);
  const markup = await browser.card(page);
  const partsBefore = markup.slice(0, markup.indexOf(text)).match(/<(?:button|select)\b/g) ?? [];
  for (let i = 0; i < partsBefore.length; i += 1) await page.keyboard.press('Tab');
  return markup;
}
