/**
 * open-article BROWSER [FILE|URL]: opens the built extension on an article, popup and all. With a display the browser
 * stays until the reader closes it; without one, what it found is printed and a picture of page and popup written.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DEFAULT_THRESHOLD } from '../lib/extension/settings/defaults';
import { createReport } from '../lib/report';
import { toText } from '../lib/report/exports';
import { startBrowser, type BrowserName, type ExtensionBrowser, type Popup } from '../tests/browsers/harness';
import { photograph } from '../tests/browsers/harness/photograph';
import { analysisBehind, waitUntilRead } from '../tests/browsers/harness/popup-state';
import { InputError } from './inputs';
import { articlePage, SAMPLE } from './article-page';
import { ENGLISH } from './report-words';

const PICTURE = path.resolve('.output/screenshot.png');

const hasDisplay =
  ['darwin', 'win32'].includes(process.platform) ||
  [process.env['DISPLAY'], process.env['WAYLAND_DISPLAY']].some((display) => Boolean(display));

/** The address of the article: a URL as it is, a file served from this machine. Throws an `InputError`. */
function addressOf(article: string, browser: ExtensionBrowser): string {
  if (/^https?:/.test(article)) return article;
  const { name, html } = articlePage(article);
  const address = `${browser.origin}/${encodeURIComponent(name)}`;
  browser.serve(address, html);
  return address;
}

async function report(browser: ExtensionBrowser, page: Parameters<typeof photograph>[1], popup: Popup): Promise<void> {
  await waitUntilRead(popup);
  const analysis = await analysisBehind(popup);
  console.log(
    analysis
      ? toText(createReport(analysis, { threshold: DEFAULT_THRESHOLD }), await page.title(), ENGLISH)
      : await popup.evaluate(() => document.querySelector('.state')?.textContent ?? ''),
  );
  mkdirSync(path.dirname(PICTURE), { recursive: true });
  writeFileSync(PICTURE, await photograph(browser, page, popup));
  console.log(`\nThere is no display, so this is what was found. A picture of page and popup: ${PICTURE}`);
}

async function main(name: BrowserName, article: string): Promise<void> {
  if (!/^https?:/.test(article)) articlePage(article);
  const { browser, closed, stop } = await startBrowser(name, { online: true, headed: hasDisplay });
  try {
    const page = await browser.open(addressOf(article, browser)).catch((error: unknown) => {
      throw new InputError(`${article} can't be opened (${error instanceof Error ? error.message : String(error)}).`);
    });
    const popup = await browser.popup(page);
    if (!hasDisplay) return await report(browser, page, popup);
    console.log('The article is open, with the popup of its toolbar button. Close the browser to end.');
    return await closed;
  } finally {
    await stop();
  }
}

const [name, article = SAMPLE] = process.argv.slice(2) as [BrowserName, string?];
try {
  await main(name, article);
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
