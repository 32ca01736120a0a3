/** The interface in a language that runs from right to left, over an article that does not. */
import { expect, test } from 'vitest';
import { BROWSERS, withBrowser } from './harness';
import { waitUntilRead } from './harness/popup-state';
import { SAMPLE_ADDRESS, SAMPLE_HTML } from './sample';
import { violationsIn } from './surfaces/axe';
import { tabOf, until } from './surfaces/popup-steps';

test.each(BROWSERS)(
  '%s: in Arabic the interface runs from right to left and leaves no word in English',
  async (name) => {
    await withBrowser(name, { pages: { [SAMPLE_ADDRESS]: SAMPLE_HTML }, language: 'ar' }, async (browser) => {
      const page = await browser.open(SAMPLE_ADDRESS);
      const popup = await browser.popup(page);
      await waitUntilRead(popup);
      expect(await popup.evaluate(() => [document.documentElement.dir, document.documentElement.lang])).toEqual([
        'rtl',
        'ar',
      ]);
      await until(
        popup,
        () => document.querySelector('.kind-name') !== null && document.querySelector('.claim .passage') !== null,
      );
      const names = await popup.evaluate(() => [...document.querySelectorAll('.kind-name')].map((n) => n.textContent));
      expect(names.filter((name) => /[a-z]/i.test(name))).toEqual([]);
      // The article's own words keep their direction, and stand on their own side.
      const passages = await popup.evaluate(() =>
        [...document.querySelectorAll('.claim .passage')].map((passage) => {
          const { direction, textAlign } = getComputedStyle(passage);
          const range = document.createRange();
          range.selectNodeContents(passage);
          const isAtLeft = Math.abs(range.getClientRects()[0]!.left - passage.getBoundingClientRect().left) < 3;
          return `${direction} ${textAlign} ${isAtLeft}`;
        }),
      );
      expect([...new Set(passages)]).toEqual(['ltr start true']);
      expect(await violationsIn(popup)).toEqual([]);
      const tab = await tabOf(popup);
      await popup.close();
      // In the card and in the report, too, names and reporting words are set apart from the words around them.
      await browser.command(page, 'next-claim');
      await expect.poll(() => browser.card(page), { timeout: 20_000 }).toMatch(/<h2><bdi lang="en">[^<]+<\/bdi>/);
      expect(await browser.card(page)).toMatch(/<bdi [^>]*class="cue"[^>]*>“[^<]+”<\/bdi>/);
      const report = await browser.extensionPage(`report.html?tab=${tab}`, '.report .passage');
      const directions = await report.evaluate(() =>
        [...document.querySelectorAll('.report .passage')].map((passage) => getComputedStyle(passage).direction),
      );
      expect([...new Set(directions)]).toEqual(['ltr']);
      expect(await violationsIn(report)).toEqual([]);
    });
  },
);
