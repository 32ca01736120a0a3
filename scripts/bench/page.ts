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
import type { PageSide, Round, Step } from './page-side';
import { quantile } from './ratios';

/** What we do on the page's thread, in order. */
const STEPS = ['read', 'find', 'anchor', 'paint'] as const satisfies readonly Step[];

/** Longest task on a page's thread, in milliseconds: a frame. */
const FRAME = 16;

/** What a page's fastest rounds took, each step by itself; layouts are told by Chromium only. */
interface Measured extends Round {
  readonly ours: number;
  /** The longest of the page's first reading and painting, code not yet compiled. */
  readonly firstTask: number;
  readonly layouts: number | undefined;
}

/**
 * On the shared pages, their own scripts off, in both browsers: reading, finding the article, anchoring and painting, where a content
 * script runs, beside Readability's parse of the same page there, the longest task, and the layouts that painting forces.
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
    const of = rowsOf(browser, await measuredIn(browser, script, analyzer, rounds));
    printRows(of);
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
  const beside = (what: string, ours: (one: Measured) => number) =>
    row(what, 'Readability’s parse', measured.map((one) => ours(one) / one.theirs)); // prettier-ignore
  const tasks = measured.map(({ longestTask }) => longestTask / FRAME);
  const layouts = measured.flatMap(({ layouts }) => layouts ?? []);
  return [
    beside(`read, find, anchor and paint, ${measured.length} pages`, ({ ours }) => ours),
    ...STEPS.map((step) => beside(`${step} alone`, (one) => one[step])),
    row('longest task of all pages', 'a frame of 16 ms', tasks, 1),
    row('longest task of all pages, the first time', 'a frame of 16 ms', measured.map(({ firstTask }) => firstTask / FRAME), 1), // prettier-ignore
    row('longest task of each page', 'a frame of 16 ms', tasks),
    ...(layouts.length > 0 ? [row('layouts while painting, most of a page', 'one layout', layouts, 1)] : []),
  ];
}

/** Prints each page's figures when they are there. */
async function measuredIn(
  browserName: BrowserName,
  script: string,
  analyzer: Analyzer,
  rounds: number,
): Promise<Measured[]> {
  const names = pageNames();
  const measured: Measured[] = [];
  const options = { pages: servedPages(names, 'off'), extension: false, fineClock: true };
  await withBrowser(browserName, options, async (browser) => {
    const page = await browser.open('about:blank');
    for (const [index, name] of names.entries()) {
      await page.goto(addressOf(name), { waitUntil: 'domcontentloaded' });
      const world = worldOf(page);
      await world.evaluate(script);
      const { text, longestTask } = await world.evaluate(() => sourcelightBench.first());
      if (text === undefined) continue;
      await world.evaluate((json) => sourcelightBench.analysed(json), JSON.stringify(analyzer.analyze(text)));
      const all: Round[] = [];
      for (let i = 0; i < rounds; i++) all.push(await world.evaluate(() => sourcelightBench.round()));
      const fastest = (of: (round: Round) => number) => Math.min(...all.map(of));
      const one: Measured = {
        read: fastest(({ read }) => read),
        find: fastest(({ find }) => find),
        anchor: fastest(({ anchor }) => anchor),
        paint: fastest(({ paint }) => paint),
        ours: fastest((round) => STEPS.reduce((sum, step) => sum + round[step], 0)),
        theirs: fastest(({ theirs }) => theirs),
        longestTask: fastest(({ longestTask }) => longestTask),
        firstTask: Math.max(longestTask, all[0]!.longestTask),
        layouts: browserName === 'chromium' ? await layoutsOf(page, world) : undefined,
      };
      measured.push(one);
      console.log(`${browserName} ${index + 1}/${names.length} ${name}: ${told(one)}`);
    }
  });
  return measured;
}

const told = (one: Measured) =>
  [...STEPS, 'theirs' as const, 'longestTask' as const, 'firstTask' as const]
    .map((of) => `${of} ${one[of].toFixed(1)}`)
    .join(', ') + ` ms; ${(one.ours / one.theirs).toFixed(2)} ×${one.layouts ? `; ${one.layouts} layouts` : ''}`;

/** Where scripts of an extension run in a page: beside the page's own world, in Firefox with its nodes behind wrappers. */
interface World {
  evaluate<Values extends unknown[], Result>(run: string | ((...values: Values) => Result), ...values: Values): Promise<Awaited<Result>>; // prettier-ignore
}
const worldOf = (page: Page) => (page.mainFrame() as unknown as { isolatedRealm(): World }).isolatedRealm();

/** How often the page is laid out between two looks, painting in between. */
async function layoutsOf(page: Page, world: World): Promise<number> {
  await world.evaluate(() => sourcelightBench.settle());
  const before = await page.metrics();
  await world.evaluate(() => sourcelightBench.paint());
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
