import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import { createAnalyzer, type Analyzer } from '../../lib/analysis/analyzer';
import { english } from '../../lib/analysis/languages/english';
import { createTagger } from '../../lib/analysis/tagger';
import { pageNames, PAGES_PRESENT } from '../../tests/article/measure';
import { BROWSERS, withBrowser, type BrowserName } from '../../tests/browsers/harness';
import { addressOf, servedPages } from '../../tests/browsers/shared-pages';
import { loadKinds, loadModel } from '../model';
import { printRows, type Row } from './document';
import type { PageSide } from './page-side';
import { quantile } from './ratios';

/** Longest task on a page's thread, in milliseconds: a frame. */
const FRAME = 16;

/** Each page's fastest round; layouts are told by Chromium only. */
interface Measured {
  readonly name: string;
  readonly ratio: number;
  readonly longestTask: number;
  readonly layouts: number | undefined;
}

/**
 * On the shared pages, their own scripts off, in both browsers: reading, anchoring and painting on the page's thread beside
 * Readability's parse of the same page, the longest task, and the layouts that painting forces.
 */
export async function benchPage(rounds: number): Promise<Row[]> {
  if (!PAGES_PRESENT) {
    console.log('skipped: ../shared is absent');
    return [];
  }
  const analyzer = createAnalyzer(createTagger(loadModel(), english), english, loadKinds());
  const script = await bundled();
  const rows: Row[] = [];
  for (const browser of BROWSERS) {
    const measured = await measuredIn(browser, script, analyzer, rounds);
    const of = rowsOf(browser, measured);
    printRows(of);
    for (const { name, longestTask } of measured)
      if (longestTask > FRAME) console.log(`${browser}, ${name}: a task of ${longestTask.toFixed(0)} ms`);
    rows.push(...of);
  }
  return rows;
}

function rowsOf(browser: BrowserName, measured: readonly Measured[]): Row[] {
  const row = (what: string, beside: string, values: readonly number[], share = 0.5): Row => ({
    group: 'page',
    what: `${what}, ${browser}`,
    beside,
    median: quantile(values, share),
    low: quantile(values, share === 1 ? 1 : 0.25),
    high: quantile(values, share === 1 ? 1 : 0.75),
  });
  const layouts = measured.flatMap(({ layouts }) => layouts ?? []);
  return [
    row(
      `read, anchor and paint, ${measured.length} pages`,
      'Readability’s parse',
      measured.map(({ ratio }) => ratio),
    ),
    row(
      'longest task of all pages',
      'a frame of 16 ms',
      measured.map(({ longestTask }) => longestTask / FRAME),
      1,
    ),
    ...(layouts.length > 0 ? [row('layouts while painting, most of a page', 'one layout', layouts, 1)] : []),
  ];
}

async function measuredIn(
  browserName: BrowserName,
  script: string,
  analyzer: Analyzer,
  rounds: number,
): Promise<Measured[]> {
  const names = pageNames();
  const measured: Measured[] = [];
  await withBrowser(browserName, { pages: servedPages(names, 'off'), extension: false }, async (browser) => {
    const page = await browser.open('about:blank');
    for (const name of names) {
      await page.goto(addressOf(name), { waitUntil: 'domcontentloaded' });
      await page.evaluate(script);
      const text = await page.evaluate(() => sourcelightBench.text());
      if (text === undefined) continue;
      const analysis = analyzer.analyze(text);
      const all = await page.evaluate(
        (analysis, rounds) => Array.from({ length: rounds }, () => sourcelightBench.round(analysis)),
        analysis,
        rounds,
      );
      const fastest = (of: 'ours' | 'theirs' | 'longestTask') => Math.min(...all.map((round) => round[of]));
      const layouts = browserName === 'chromium' ? await layoutsOf(page, analysis) : undefined;
      measured.push({ name, ratio: fastest('ours') / fastest('theirs'), longestTask: fastest('longestTask'), layouts });
    }
  });
  return measured;
}

/** How often the page is laid out between two looks, painting in between. */
async function layoutsOf(page: Page, analysis: Parameters<PageSide['paint']>[0]): Promise<number> {
  await page.evaluate(() => sourcelightBench.settle());
  const before = await page.metrics();
  await page.evaluate((analysis) => sourcelightBench.paint(analysis), analysis);
  const after = await page.metrics();
  return (after.LayoutCount ?? 0) - (before.LayoutCount ?? 0);
}

async function bundled(): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'sourcelight-page-'));
  try {
    await build({
      configFile: false,
      logLevel: 'silent',
      publicDir: false,
      define: { 'process.env.NODE_ENV': '"production"' },
      build: {
        lib: {
          entry: path.join(import.meta.dirname, 'page-side.ts'),
          formats: ['iife'],
          name: 'bench',
          fileName: () => 'side.js',
        },
        outDir: folder,
        minify: true,
      },
    });
    return readFileSync(path.join(folder, 'side.js'), 'utf8');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

declare global {
  /** Put in by `page-side.ts`. */
  const sourcelightBench: PageSide;
}
