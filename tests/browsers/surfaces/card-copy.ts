import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { CARD_STYLES } from '../../../lib/card/styles';
import type { ExtensionBrowser } from '../harness';
import { waitUntilRead } from '../harness/popup-state';
import { SAMPLE_ADDRESS, SAMPLE_HTML } from '../sample';

const CARD_PAGE = 'http://news.example/card';

/** What has to be served for `cardCopied`. */
export const CARD_PAGES = {
  [SAMPLE_ADDRESS]: SAMPLE_HTML,
  [CARD_PAGE]: '<!doctype html><link rel="icon" href="data:,">',
};

/**
 * A page with the card as it comes up over the sample. The rules can't be run inside its closed root: its markup as it stands
 * is put into a page with its styles.
 */
export async function cardCopied(browser: ExtensionBrowser): Promise<Page> {
  const article = await browser.open(SAMPLE_ADDRESS);
  const popup = await browser.popup(article);
  await waitUntilRead(popup);
  await popup.close();
  await browser.command(article, 'next-claim');
  await expect.poll(() => browser.card(article), { timeout: 20_000 }).toContain('<h2');
  const markup = await browser.card(article);
  await article.close();
  const copy = await browser.open(CARD_PAGE);
  await copy.setContent(
    `<!doctype html><html lang="en"><title>Card</title><style>${CARD_STYLES}</style><main><h1>Card</h1>${markup}</main>`,
  );
  await copy.$eval('.card', (card) => (card as HTMLElement).showPopover());
  return copy;
}
