import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { JSDOM } from 'jsdom';
import { createAnalyzer, type AnalyzedText, type Analyzer } from '../../lib/analysis/analyzer';
import { english } from '../../lib/analysis/languages/english';
import { germanOf } from '../../lib/analysis/languages/german';
import { germanData } from '../../lib/analysis/languages/german/data';
import { createTagger } from '../../lib/analysis/tagger';
import { plainRendering, readArticle } from '../../lib/article';
import { createReport } from '../../lib/report';
import { GERMAN_MODEL_PATH, loadKinds, loadModel } from '../model';
import { FAMILIES, GERMAN_FAMILIES, PAGES } from './families';

/** Twice as much may take so many times as long: twice, and what caches cost. */
const MOST = 2.3;
/** Shortest text of a family, in UTF-16 units: n, and then 8n. */
const LENGTH = 10_000;
/** From n to 8n it doubles so often: what chance does to one of the two times counts for a third of it. */
const DOUBLINGS = 3;
const MOST_TIMES = 2 ** DOUBLINGS;
/** Below this, in milliseconds, a time says nothing. */
const LEAST_MILLISECONDS = 4;
const ROUNDS = 2;
/** What is over the limit after those is measured on: others on the machine can only make a time longer. */
const MOST_ROUNDS = 10;

/** Makes what a stage works on, and gives the work to be timed. */
type Stage = (analyzer: Analyzer, text: string) => () => unknown;

const STAGES: Readonly<Record<string, Stage>> = {
  'whole analysis': (analyzer, text) => () => analyzer.analyze(text),
  'after the tags': (analyzer, text) => {
    const { memory } = worked(analyzer, text);
    return () => worked(analyzer, text, memory);
  },
  report: (analyzer, text) => {
    const analysis = analyzer.analyze(text);
    return () => createReport(analysis);
  },
};

/**
 * Feeds families of hostile text to each stage and of hostile pages to the search for the article, at n and 8n. Prints the mean
 * ratio for a doubling; true if none was over. Goes by the processor's time, which others on the machine hardly change.
 */
export function benchGrowth(): boolean {
  const analyzer = createAnalyzer(createTagger(loadModel(), english), english, loadKinds());
  const parser = new new JSDOM('').window.DOMParser();
  const german = germanOf(germanData);
  const germanAnalyzer = createAnalyzer(createTagger(loadModel(GERMAN_MODEL_PATH), german), german);
  const rowsOf = (language: string, by: Analyzer, families: typeof FAMILIES) =>
    Object.entries(STAGES).flatMap(([stage, prepare]) =>
      Object.entries(families).map(([name, family]) =>
        rowOf(`${language}${stage}: ${name}`, (times) => timed(prepare(by, family(LENGTH * times)))),
      ),
    );
  const texts = [...rowsOf('', analyzer, FAMILIES), ...rowsOf('German, ', germanAnalyzer, GERMAN_FAMILIES)];
  const pages = Object.entries(PAGES).map(([name, { most, page }]) =>
    rowOf(`article in a page: ${name}, up to ${most}`, (times) => {
      const document = parser.parseFromString(page((most / MOST_TIMES) * times), 'text/html');
      return timed(() => readArticle(document, plainRendering));
    }),
  );
  const rows = [...texts, ...pages].sort((a, b) => b.ratio - a.ratio);
  for (const { name, ratio } of rows) console.log(`${name.padEnd(60)} ${ratio.toFixed(2)} × for twice as much`);
  const [worst] = rows;
  console.log(
    `${rows.length} families; the worst ratio is ${worst!.ratio.toFixed(2)} (${worst!.name}), at most ${MOST}`,
  );
  return worst!.ratio <= MOST;
}

/** One family's ratio, told as soon as it is there: all of them take minutes. */
function rowOf(name: string, time: (times: number) => number): { readonly name: string; readonly ratio: number } {
  const begin = performance.now();
  const ratio = ratioOf(time);
  console.error(`${((performance.now() - begin) / 1000).toFixed(1).padStart(6)} s  ${name}: ${ratio.toFixed(2)}`);
  return { name, ratio };
}

/** An analysis with the tags for the next one. */
function worked(analyzer: Analyzer, text: string, memory = {}): AnalyzedText {
  const slices = analyzer.analyzeInSlices(text, { memory });
  let step = slices.next();
  while (!step.done) step = slices.next();
  return step.value;
}

/**
 * How many times as long twice as much takes: the third root of 8n by n. What is over in no time at n counts by what it takes at
 * 8n.
 */
function ratioOf(time: (times: number) => number): number {
  time(1);
  let [one, most, ratio] = [Infinity, Infinity, Infinity];
  for (let round = 0; round < ROUNDS || (ratio > MOST && round < MOST_ROUNDS); round++) {
    one = Math.min(one, time(1));
    most = Math.min(most, time(MOST_TIMES));
    ratio = (Math.max(most, LEAST_MILLISECONDS) / Math.max(one, LEAST_MILLISECONDS)) ** (1 / DOUBLINGS);
  }
  return ratio;
}

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Milliseconds of the processor, without what earlier runs have left to tidy up. */
function timed(run: () => unknown): number {
  collectGarbage();
  const begin = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(begin);
  return (user + system) / 1000;
}
