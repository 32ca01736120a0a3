/** A German article, from the page to the popup, in the reader's own German. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { BROWSERS, withBrowser } from './harness';
import { waitUntilRead } from './harness/popup-state';

const ADDRESS = 'http://nordkurier.example/bruecke';
const ARTICLE = readFileSync(path.resolve(import.meta.dirname, '../fixtures/german-article.html'), 'utf8');

test.each(BROWSERS)('%s: a German article is read as German', async (name) => {
  await withBrowser(name, { pages: { [ADDRESS]: ARTICLE }, language: 'de' }, async (browser) => {
    const popup = await browser.popup(await browser.open(ADDRESS));
    await waitUntilRead(popup);
    const words = (selector: string) =>
      popup.evaluate((wanted) => [...document.querySelectorAll(wanted)].map((one) => one.textContent.trim()), selector);
    await expect.poll(() => words('[data-language]'), { timeout: 60_000 }).toEqual(['Gelesen als: Deutsch']);
    await expect
      .poll(() => words('h3 bdi'), { timeout: 60_000 })
      .toEqual(expect.arrayContaining(['Ilse Brandt', 'Polizei', 'Jonas Tessen', 'Mieterbund']));
    const claims = await words('.claim');
    expect(claims.some((claim) => claim.includes('drei der fünf Pfeiler beschädigt seien'))).toBe(true);
  });
});
