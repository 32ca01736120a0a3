import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MODEL_PATH } from '../model';
import { buildEngine } from './build';

type Analyze = (text: string) => unknown;
interface Engines {
  ours(engine: string, model: string): Promise<Analyze>;
  prototypes(folder: string): Promise<Analyze>;
}

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const PROTOTYPE = here('../../../shared/tagger-prototype');
const ARTICLES = here('../../../shared/gold/conflict');
const SENTENCES = here('sentences.txt');

/** Times tagger and linking, side by side with the prototype where it is at hand. Prints ratios; true if all are met. */
export async function benchAnalysis(): Promise<boolean> {
  const engine = await buildEngine();
  try {
    const engines = (await import(here('engines.mjs'))) as Engines;
    const analyze = await engines.ours(engine, MODEL_PATH);
    const met = [growth(analyze)];
    if (existsSync(PROTOTYPE) && existsSync(ARTICLES)) {
      met.push(warm(analyze, await engines.prototypes(PROTOTYPE)), cold(engine));
    } else console.log('skipped: ../shared is absent, no prototype to compare with');
    return met.every(Boolean);
  } finally {
    rmSync(dirname(engine), { recursive: true });
  }
}

/** Both sides take turns on the same articles; the medians are compared. */
function warm(ours: Analyze, prototypes: Analyze): boolean {
  const texts = readdirSync(ARTICLES)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(join(ARTICLES, name), 'utf8'));
  const words = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
  const all = (analyze: Analyze) => timed(() => texts.forEach((text) => analyze(text)));
  const mine: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < 18; round++) {
    mine.push(all(ours));
    theirs.push(all(prototypes));
  }
  const [m, t] = [median(mine.slice(3)), median(theirs.slice(3))];
  const each = (time: number) => `${((1000 * time) / words).toFixed(1)} ms per 1,000 words`;
  return says('warm, tagger and linking', m / t, 0.8, `${each(m)} against ${each(t)}`);
}

/** A fresh process each time: modules, model and first article. */
function cold(engine: string): boolean {
  const article = join(ARTICLES, 'seed.txt');
  const once = (...args: string[]) =>
    Number(execFileSync(process.execPath, [here('cold.mjs'), article, ...args], { encoding: 'utf8' }));
  const mine: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < 9; round++) {
    mine.push(once('ours', engine, MODEL_PATH));
    theirs.push(once('prototype', PROTOTYPE));
  }
  const [m, t] = [median(mine), median(theirs)];
  return says('cold, load and first article', m / t, 1, `${m.toFixed(0)} ms against ${t.toFixed(0)} ms`);
}

/** One paragraph, twice as long each time, up to 1 MB; the fastest of five, which other work on the machine disturbs least. */
function growth(analyze: Analyze): boolean {
  const sentences = readFileSync(SENTENCES, 'utf8').trim().split('\n').join(' ');
  const paragraph = (length: number) => sentences.repeat(Math.ceil(length / sentences.length)).slice(0, length);
  const lengths = [62_500, 125_000, 250_000, 500_000, 1_000_000];
  analyze(paragraph(lengths[0]!));
  const times = lengths.map((length) => {
    const text = paragraph(length);
    return Math.min(...Array.from({ length: 5 }, () => timed(() => analyze(text))));
  });
  const ratios = times.slice(1).map((time, i) => time / times[i]!);
  const detail = lengths.map((length, i) => `${length / 1000} kB ${times[i]!.toFixed(0)} ms`).join(', ');
  return says('a paragraph twice as long', Math.max(...ratios), 2.2, detail);
}

function timed(run: () => void): number {
  const started = performance.now();
  run();
  return performance.now() - started;
}

function median(list: number[]): number {
  return list.toSorted((a, b) => a - b)[list.length >> 1]!;
}

function says(what: string, ratio: number, most: number, detail: string): boolean {
  console.log(`${what.padEnd(30)} ${ratio.toFixed(2)} × (at most ${most})  ${detail}`);
  return ratio <= most;
}
