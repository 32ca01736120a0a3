import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import preact from '@preact/preset-vite';
import { launch, type Browser, type Page, type Target } from 'puppeteer-core';
import { build } from 'wxt';
import { builtExtension, unpackedId } from '../../tests/browsers/harness/build';
import { startPageServer } from '../../tests/browsers/harness/page-server';
import { pageOfText } from '../article-page';
import { findBrowser, howToInstall } from '../setup/browsers.mjs';
import { openedBy, zippedSize } from './opened-files';

const ADDRESS = 'http://news.example/long';
const ROUNDS = 9;
/** Longer than any popup needs to come to rest. */
const REST_MILLISECONDS = 400;
const MOST_TIMES = 3;
const MOST_KILOBYTES = 55;
const WORDS = 1500;

/**
 * The time of the popup on an analysed page of 1,500 words, from opening to its first list, as a multiple of that of an empty WXT and Preact popup opened in the same browser by turns; and the bytes of the popup.
 * Chromium only: it alone tells script times. Prints both; true if both are within their limits.
 */
export async function benchPopup(): Promise<boolean> {
  const program = findBrowser('chromium');
  if (program === undefined) throw new Error(howToInstall('chromium'));
  const empty = mkdtempSync(path.join(tmpdir(), 'sourcelight-empty-'));
  const server = await startPageServer({ [ADDRESS]: pageOfText('A long report', longArticle()) });
  try {
    await buildEmpty(empty);
    const [ours, theirs] = [builtExtension('chrome'), path.join(empty, 'chrome-mv3')];
    const browser = await launch({
      executablePath: program,
      headless: true,
      pipe: true,
      enableExtensions: [ours, theirs],
      args: [
        '--disable-gpu',
        '--no-first-run',
        `--proxy-server=${server.origin}`,
        '--proxy-bypass-list=<-loopback>',
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ],
    });
    try {
      const times = await measure(browser, unpackedId(ours), unpackedId(theirs));
      return [says(times), saysSize(ours)].every(Boolean);
    } finally {
      await browser.close();
    }
  } finally {
    await server.close();
    rmSync(empty, { recursive: true, force: true });
  }
}

/** The sample article's paragraphs over and over, numbered, so that no two are the same. */
function longArticle(): string {
  const html = readFileSync(path.resolve(import.meta.dirname, '../../tests/fixtures/sample-article.html'), 'utf8');
  const paragraphs = [...html.matchAll(/<p>([\s\S]*?)<\/p>/g)].map(([, text]) => text!.replace(/<[^>]+>|\s+/g, ' '));
  const lines: string[] = [];
  for (let words = 0, i = 0; words < WORDS; i++) {
    const line = `${paragraphs[i % paragraphs.length]} (${i})`;
    lines.push(line);
    words += line.split(/\s+/).length;
  }
  return lines.join('\n');
}

async function buildEmpty(outDir: string): Promise<void> {
  await build({
    root: path.join(import.meta.dirname, 'empty-popup'),
    configFile: false,
    imports: false,
    manifestVersion: 3,
    manifest: { name: 'Empty', version: '1' },
    outDir,
    logger: {
      debug() {},
      log() {},
      info() {},
      warn() {},
      error: console.error,
      fatal: console.error,
      success() {},
      level: 0,
    },
    vite: () => ({ plugins: [preact()] }),
  });
}

interface Times {
  /** Milliseconds from opening until the first list stands in the popup, by the popup's own clock. */
  readonly list: number;
  /** Milliseconds of script run in the popup until it rests. */
  readonly script: number;
}

async function measure(browser: Browser, ours: string, theirs: string): Promise<{ ours: Times[]; theirs: Times[] }> {
  const welcome = await browser.waitForTarget((target) => target.url().endsWith('/welcome.html'));
  await (await welcome.page())?.close();
  const page = await browser.newPage();
  await page.goto(ADDRESS);
  const times = { ours: [] as Times[], theirs: [] as Times[] };
  for (let round = -1; round < ROUNDS; round++) {
    const mine = await timesOf(browser, page, ours);
    const empty = await timesOf(browser, page, theirs);
    // The first round reads and analyses the page, and fills the caches.
    if (round < 0) continue;
    times.ours.push(mine);
    times.theirs.push(empty);
  }
  return times;
}

/** Opens an extension's popup over the page as a click on its button does, loads it once more under the clock, and closes it. */
async function timesOf(browser: Browser, page: Page, id: string): Promise<Times> {
  await page.bringToFront();
  const session = await browser.target().createCDPSession();
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = targetInfos.findLast(({ url }) => url === ADDRESS);
  await session.send('Extensions.triggerAction', { id, targetId: tab!.targetId });
  const isPopup = (target: Target) => target.url() === `chrome-extension://${id}/popup.html`;
  const popup = await (await browser.waitForTarget(isPopup)).asPage();
  await popup.waitForSelector('.claim');
  await popup.evaluateOnNewDocument(watchForList);
  await popup.reload();
  await popup.waitForSelector('.claim');
  await new Promise((resume) => void setTimeout(resume, REST_MILLISECONDS));
  // Counted anew from each load on.
  const { ScriptDuration = 0 } = await popup.metrics();
  const list = await popup.evaluate(() => (globalThis as { firstList?: number }).firstList ?? Number.NaN);
  await popup.close();
  await session.detach();
  return { list, script: ScriptDuration * 1000 };
}

/** Runs in a popup before its own scripts: notes when the first item of its list is there. */
function watchForList(): void {
  const observer = new MutationObserver(() => {
    if (!document.querySelector('.claim')) return;
    (globalThis as { firstList?: number }).firstList = performance.now();
    observer.disconnect();
  });
  observer.observe(document, { childList: true, subtree: true });
}

/** The middle of several: one lucky or disturbed round of either side decides nothing. */
const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1]!;

function says(times: { ours: Times[]; theirs: Times[] }): boolean {
  const of = (side: 'ours' | 'theirs', what: keyof Times) => median(times[side].map((each) => each[what]));
  const ratio = of('ours', 'list') / of('theirs', 'list');
  const met = ratio <= MOST_TIMES;
  console.log(
    `${met ? 'met' : 'MISSED'}  popup, from opening to its first list: ${ratio.toFixed(2)} times an empty one's, wanted at ` +
      `most ${MOST_TIMES} (${of('ours', 'list').toFixed(0)} ms against ${of('theirs', 'list').toFixed(0)} ms; ` +
      `of that script ${of('ours', 'script').toFixed(1)} and ${of('theirs', 'script').toFixed(1)} ms)`,
  );
  return met;
}

function saysSize(extension: string): boolean {
  const kilobytes = zippedSize(openedBy('popup.html', extension), extension) / 1000;
  const met = kilobytes <= MOST_KILOBYTES;
  console.log(
    `${met ? 'met' : 'MISSED'}  popup, scripts and styles: ${kilobytes.toFixed(1)} kB gzip, wanted at most ${MOST_KILOBYTES}`,
  );
  return met;
}
