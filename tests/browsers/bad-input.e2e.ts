/** Pages that can't be read: each gets one clear sentence in the popup, and stays as it is. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MAX_TEXT_LENGTH } from '../../lib/engine/limits';
import { pageOfText } from '../../scripts/article-page';
import { BROWSERS, startBrowser, type Popup, type Served, type StartedBrowser } from './harness';
import { waitUntilRead } from './harness/popup-state';
import { nodesOf, SAMPLE_ADDRESS, SAMPLE_HTML } from './sample';

const SENTENCE = 'The ministry said that 12 people had been hurt at the river, which the mayor denied. ';
const repeated = (length: number) => SENTENCE.repeat(Math.ceil(length / SENTENCE.length)).slice(0, length);

const PARAGRAPHS_OF_10_MB = Array.from({ length: 2_000 }, () => repeated(5_000)).join('\n');

const FRENCH = `Selon les autorités, douze personnes ont été blessées dimanche dans un incendie au port. La police a indiqué
que trois entrepôts avaient brûlé et que les pompiers étaient restés sur place toute la nuit. Le maire a déclaré que les
habitants du quartier pourraient rentrer chez eux avant la fin de la semaine.`;

const LINKS = Array.from({ length: 12 }, (_, i) => `<li><a href="/${i}">Section ${i}</a></li>`).join('');

/** The smallest file that browsers take for a PDF. */
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;

const PDF_PAGE = { body: PDF, type: 'application/pdf' };

const page = (body: string) =>
  `<!doctype html><html lang="en"><head><title>A page</title><link rel="icon" href="data:,"></head><body>${body}</body></html>`;

/** Addresses with what the popup is to say. */
const CASES: ReadonlyArray<readonly [name: string, address: string, served: Served, says: string]> = [
  ['an empty page', 'http://bad.example/empty', page(''), 'The page has no text'],
  ['a page of links', 'http://bad.example/links', page(`<ul>${LINKS}</ul>`), 'No article here'],
  [
    'another language',
    'http://bad.example/french',
    pageOfText('Incendie', FRENCH).replace('"en"', '"fr"'),
    'In another language',
  ],
  ['10 MB of text', 'http://bad.example/long', pageOfText('Long', PARAGRAPHS_OF_10_MB), 'The text is too long'],
  ['a PDF', 'http://bad.example/report.pdf', PDF_PAGE, 'This is a PDF'],
  ['broken markup', 'http://bad.example/broken', broken(SAMPLE_HTML), 'statements'],
  ['one huge paragraph', 'http://bad.example/huge', pageOfText('Huge', repeated(MAX_TEXT_LENGTH - 100)), 'statement'],
];

/** Loses the closing tags of blocks, and the page's end. */
function broken(html: string): string {
  const cut = html.slice(0, html.indexOf('It is said that hundreds'));
  return cut.replaceAll(/<\/(?:p|figure|aside|article|main|div)>/g, '') + '<div><p><b>&amp;&nosuch; <<p <table><tr>';
}

async function whatPopupSays(popup: Popup): Promise<string> {
  await waitUntilRead(popup);
  return popup.evaluate(() => document.querySelector('.summary, .state')?.textContent ?? '');
}

describe.each(BROWSERS)('%s', (name) => {
  let started: StartedBrowser;
  beforeAll(async () => {
    const pages = Object.fromEntries(CASES.map(([, address, served]) => [address, served]));
    started = await startBrowser(name, {
      pages: { ...pages, [SAMPLE_ADDRESS]: SAMPLE_HTML, 'http://bad.example/report': PDF_PAGE },
    });
  });
  afterAll(() => started.stop());

  test.each(CASES)('%s', async (_name, address, _served, says) => {
    const { browser } = started;
    const page = await browser.open(address);
    const isPdf = says.includes('PDF');
    const before = isPdf ? '' : await nodesOf(page);
    const popup = await browser.popup(page);
    expect(await whatPopupSays(popup)).toContain(says);
    await popup.close();
    expect(isPdf ? '' : await nodesOf(page)).toBe(before);
    await page.close();
  });

  test('another tab is read while a huge text is worked', async () => {
    const { browser } = started;
    const huge = await browser.open('http://bad.example/huge');
    const waiting = await browser.popup(huge);
    await waiting.waitFor(() => document.querySelector('.state progress') !== null);
    await waiting.close();
    const page = await browser.open(SAMPLE_ADDRESS);
    const popup = await browser.popup(page);
    expect(await whatPopupSays(popup)).toContain('statement');
    await popup.close();
    await page.close();
    await huge.close();
  });

  test('a PDF by another name', async () => {
    const page = await started.browser.open('http://bad.example/report');
    const popup = await started.browser.popup(page);
    // Firefox does not tell what it is that it keeps extensions out of.
    const says = name === 'chromium' ? 'This is a PDF' : 'This page is closed to extensions';
    expect(await whatPopupSays(popup)).toContain(says);
    await popup.close();
    await page.close();
  });

  test('a page of the browser itself', async () => {
    const { browser } = started;
    const page = await browser.open(name === 'chromium' ? 'chrome://version/' : 'about:license');
    const popup = await browser.popup(page);
    expect(await whatPopupSays(popup)).toContain('This page is closed to extensions');
    await popup.close();
    await page.close();
  });

  test('a file on the disk', async () => {
    await started.browser.forbidFiles();
    const folder = mkdtempSync(path.join(tmpdir(), 'sourcelight-file-'));
    const file = path.join(folder, 'article.html');
    writeFileSync(file, SAMPLE_HTML);
    const page = await started.browser.open(`file://${file}`);
    const before = await nodesOf(page);
    const popup = await started.browser.popup(page);
    // In Firefox the click on the button gives leave for files as well.
    expect(await whatPopupSays(popup)).toContain(name === 'chromium' ? 'No leave for this page' : 'statements');
    await popup.close();
    expect(await nodesOf(page)).toBe(before);
    await page.close();
    rmSync(folder, { recursive: true });
  });
});
