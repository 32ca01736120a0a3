/** Pictures for the stores, into docs/store/: what a reader sees of the sample article, in the sizes that the stores want. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { withBrowser, type ExtensionBrowser } from '../../tests/browsers/harness';
import { photograph } from '../../tests/browsers/harness/photograph';
import { waitUntilRead } from '../../tests/browsers/harness/popup-state';
import { tabOf } from '../../tests/browsers/surfaces/popup-steps';
import { articlePage, SAMPLE } from '../article-page';

const ROOT = path.resolve(import.meta.dirname, '../..');
const ADDRESS = 'http://www.northern-dispatch.example/kelmin-bridge';
/** Width and height in pixels of a picture of the extension at work, and of the small tile. */
const SCREENSHOT = { width: 1280, height: 800 };
const TILE = { width: 440, height: 280 };

const keep = (name: string, picture: Uint8Array) =>
  writeFileSync(path.join(ROOT, 'docs/store', `${name}.png`), picture);

/** Photographs the article with the popup, with a card, as a report, and the tile. */
export async function photographForStores(): Promise<void> {
  const options = { pages: { [ADDRESS]: articlePage(SAMPLE).html }, viewport: SCREENSHOT };
  await withBrowser('chromium', options, async (browser) => {
    const page = await browser.open(ADDRESS);
    const popup = await browser.popup(page);
    await waitUntilRead(popup);
    await popup.waitFor(() => document.querySelectorAll('.claim').length > 3);
    const tab = await tabOf(popup);
    // Closes the popup, since its picture is put over the page's in a page of its own.
    keep('screenshot-1', await photograph(browser, page, popup));

    const report = await browser.extensionPage(`report.html?tab=${tab}`, '.report .claim, .report li');
    await report.setViewport(SCREENSHOT);
    keep('screenshot-3', await report.screenshot());
    await report.close();

    await page.bringToFront();
    await openCard(browser, page);
    keep('screenshot-2', await page.screenshot());
    await page.keyboard.press('Escape');
    keep('tile', await tileOf(browser, page));
  });
}

/** Goes to the third claim, whose card then stands over it. */
async function openCard(browser: ExtensionBrowser, page: Page): Promise<void> {
  for (let i = 0; i < 3; i += 1) await browser.command(page, 'next-claim');
  while (!(await browser.card(page)).includes('<h2')) await new Promise((resume) => void setTimeout(resume, 100));
  // What leads the eye to the claim fades.
  await new Promise((resume) => void setTimeout(resume, 3_000));
}

/** The icon and the name over some lines of the marked article. */
async function tileOf(browser: ExtensionBrowser, page: Page): Promise<Uint8Array> {
  const clip = await page.evaluate(() => {
    scrollTo(0, 0);
    const boxes = [...document.querySelectorAll('article p')].map((paragraph) => paragraph.getBoundingClientRect());
    const { x, y } = boxes.find(({ height }) => height > 60)!;
    return { x: x - 6, y: y - 4, width: 420, height: 150 };
  });
  const lines = Buffer.from(await page.screenshot({ clip })).toString('base64');
  const icon = readFileSync(path.join(ROOT, 'public/icon.svg')).toString('base64');
  const address = `${browser.origin}/tile`;
  browser.serve(
    address,
    `<!doctype html><title>Tile</title><link rel="icon" href="data:,"><style>
      body { margin: 0; overflow: hidden; background: #fff; font: 600 34px/1 system-ui, sans-serif; color: #1d2433 }
      header { display: flex; align-items: center; gap: 16px; height: 112px; padding: 0 24px }
      header img { width: 64px; height: 64px }
      .lines { display: block; margin: 0 10px; width: 420px; border-top: 1px solid #0002; padding-top: 10px }
    </style><header><img src="data:image/svg+xml;base64,${icon}">Sourcelight</header>
    <img class="lines" src="data:image/png;base64,${lines}">`,
  );
  const tile = await browser.open(address);
  await tile.setViewport(TILE);
  await tile.waitForFunction(() => [...document.images].every(({ complete }) => complete));
  return tile.screenshot();
}
