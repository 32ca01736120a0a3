import { JSDOM } from 'jsdom';
import { createAnalyzer } from '../../lib/analysis/analyzer';
import { english } from '../../lib/analysis/languages/english';
import { createTagger } from '../../lib/analysis/tagger';
import { plainRendering, readArticle } from '../../lib/article';
import { loadKinds, loadModel } from '../model';
import { FAMILIES, PAGES } from './families';

/** Twice as much may take so many times as long: twice, and what caches cost. */
const MOST = 2.3;
/** Shortest text and smallest page of a family: n, and then 2n and 4n. */
const LENGTH = 20_000;
const NODES = 600;
/** Below this, in milliseconds, a time says nothing. */
const LEAST_MILLISECONDS = 4;
const ROUNDS = 2;

/**
 * Feeds families of hostile text to the analyzer and of hostile pages to the search for the article, at n, 2n and 4n. Prints the
 * mean ratio for a doubling and how often it was over; true if none was. Goes by the processor's time, which others on the machine
 * hardly change.
 */
export function benchGrowth(): boolean {
  const analyzer = createAnalyzer(createTagger(loadModel(), english), english, loadKinds());
  const parser = new new JSDOM('').window.DOMParser();
  const rows = [
    ...Object.entries(FAMILIES).map(([name, family]) => ({
      name,
      ratio: ratioOf((times) => timed(family(LENGTH * times), (text) => analyzer.analyze(text))),
    })),
    ...Object.entries(PAGES).map(([name, page]) => ({
      name: `page: ${name}`,
      ratio: ratioOf((times) => {
        const document = parser.parseFromString(page(NODES * times), 'text/html');
        return timed(document, (document) => readArticle(document, plainRendering));
      }),
    })),
  ].sort((a, b) => b.ratio - a.ratio);
  for (const { name, ratio } of rows) console.log(`${name.padEnd(30)} ${ratio.toFixed(2)} × for twice as much`);
  const [worst] = rows;
  console.log(
    `${rows.length} families; the worst ratio is ${worst!.ratio.toFixed(2)} (${worst!.name}), at most ${MOST}`,
  );
  return worst!.ratio <= MOST;
}

/** How many times as long twice as much takes: the root of 4n by n. What is over in no time at n counts by what it takes at 4n. */
function ratioOf(time: (times: number) => number): number {
  time(1);
  const [one, four] = [1, 4].map((times) => Math.min(...Array.from({ length: ROUNDS }, () => time(times))));
  return Math.sqrt(Math.max(four!, LEAST_MILLISECONDS) / Math.max(one!, LEAST_MILLISECONDS));
}

/** Milliseconds of the processor. */
function timed<Input>(input: Input, run: (input: Input) => unknown): number {
  const begin = process.cpuUsage();
  run(input);
  const { user, system } = process.cpuUsage(begin);
  return (user + system) / 1000;
}
