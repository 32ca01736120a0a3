/** Pictures of the collections' page: three articles kept on three days, every tab of it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ADDRESSES, KELMIN_PAGES } from '../../tests/browsers/collection/kelmin-pages';
import { withBrowser, type BrowserName } from '../../tests/browsers/harness';
import { waitUntilRead } from '../../tests/browsers/harness/popup-state';
import { smallPictures } from './small-picture';

const FOLDER = path.resolve(import.meta.dirname, '../../docs/screens');
const TABS = ['articles', 'claims', 'speakers', 'numbers', 'take-out'] as const;

/** Photographs the collections' page in one browser, colour scheme and language. */
export async function photographCollection(name: BrowserName, colourScheme: 'light' | 'dark', language: string) {
  mkdirSync(FOLDER, { recursive: true });
  const options = { pages: KELMIN_PAGES, colourScheme, language, viewport: { width: 1000, height: 800 } };
  await withBrowser(name, options, async (browser) => {
    for (const address of ADDRESSES) {
      const popup = await browser.popup(await browser.open(address));
      await waitUntilRead(popup);
      await popup.waitFor(() => document.querySelector('.keep [type="submit"]:enabled') !== null);
      await popup.click('.keep [type="submit"]');
      await popup.waitFor(() => document.querySelector('.keep-said')?.textContent !== '');
      await popup.close();
    }
    const smaller = await smallPictures(browser);
    const page = await browser.extensionPage('collection.html', '.kept-article');
    for (const tab of TABS) {
      await page.click(`[role="tab"][id$="-${tab}"]`);
      // What is counted and drawn a moment after the tab is open.
      await new Promise((resume) => setTimeout(resume, 800));
      const picture = await smaller(Buffer.from(await page.screenshot()));
      writeFileSync(path.join(FOLDER, `collection-${tab}-${name}-${colourScheme}-${language}.webp`), picture);
    }
  });
}
