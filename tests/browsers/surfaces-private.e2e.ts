/** What is kept of a page in a window and in a private one, after the same doings. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { BROWSERS, withBrowser, type ExtensionBrowser } from './harness';
import { waitUntilRead } from './harness/popup-state';
import { SAMPLE_ADDRESS, SAMPLE_HTML } from './sample';
import { focusInNextCard } from './surfaces/card-steps';
import { storedIn } from './surfaces/stores';
import { textOf, until } from './surfaces/popup-steps';

const PRIVATE_ADDRESS = 'http://www.northern-dispatch.example/private';
const PAGES = { [SAMPLE_ADDRESS]: SAMPLE_HTML, [PRIVATE_ADDRESS]: SAMPLE_HTML };

/** Puts a claim aside, and says by the card of the next one that its source is of the kind after the one it has. */
async function read(browser: ExtensionBrowser, page: Page) {
  const popup = await browser.popup(page);
  await waitUntilRead(popup);
  await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBeGreaterThan(0);
  const said = await textOf(popup, '.panel-head');
  await popup.click('.claim .claim-text');
  await popup.click('.claim-actions button:last-child');
  await until(popup, () => document.querySelector('.put-aside') !== null);
  await popup.close();

  const card = await focusInNextCard(browser, page, '<option');
  const [, speaker] = /<h2><bdi[^>]*>([^<]+)/.exec(card)!;
  // "In all articles from now on" stands behind the kinds.
  await page.keyboard.press('Tab');
  await page.keyboard.press(' ');
  await page.keyboard.down('Shift');
  await page.keyboard.press('Tab');
  await page.keyboard.up('Shift');
  await page.keyboard.press('ArrowDown');
  const again = await browser.popup(page);
  await until(
    again,
    (speaker) =>
      [...document.querySelectorAll('.speaker')].some(
        ({ textContent }) => textContent.includes(speaker) && textContent.includes('Armed groups'),
      ),
    speaker!,
  );
  await again.close();
  return { said, speaker };
}

test.each(BROWSERS)('%s: a private window works as any other, and nothing of it is kept', async (name) => {
  await withBrowser(name, { pages: PAGES }, async (browser) => {
    const page = await browser.privateWindow(PRIVATE_ADDRESS);
    expect((await read(browser, page)).said).toContain('Private window: nothing is kept');
    await browser.command(page, 'toggle-highlights');
    await expect.poll(() => page.evaluate(() => CSS.highlights.size), { timeout: 20_000 }).toBe(0);
    await page.close();
    const own = await browser.extensionPage('options.html', '.kind-table');
    expect(await storedIn(own)).toBe('[{},{}]');

    const { said, speaker } = await read(browser, await browser.open(SAMPLE_ADDRESS));
    expect(said).not.toContain('Private window');
    await expect
      .poll(async () => JSON.parse(await storedIn(own))[0].local?.rules)
      .toEqual([{ pattern: speaker, isPattern: false, type: 'armed-group' }]);
  });
});
