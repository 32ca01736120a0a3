import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { printRows, type Row } from './document';
import { PEERS } from './peers.mjs';
import { processorTime, quantile, ratioOf, type Ratio } from './ratios';
import { ourSide, sideOfCommit, type Side } from './sides';

const ARTICLES = path.resolve(import.meta.dirname, '../../../shared/gold/conflict');
const SAMPLE = path.resolve(import.meta.dirname, 'sentences.txt');
const COLD = path.resolve(import.meta.dirname, 'cold.mjs');
/**
 * Rounds before anything counts: code is compiled in them. After four, a third of what a round of ours costs was still the
 * compiler's, on threads of its own; after two dozen next to nothing is, of any side.
 */
const WARM_UP = 24;

type Analyze = (text: string) => unknown;
interface Engine {
  make(tagger: Uint8Array, kinds?: string): Analyze;
  makeRemembering(tagger: Uint8Array, kinds?: string): Analyze;
  stages(tagger: Uint8Array, kinds?: string): (text: string, clock: (stage: string) => void) => void;
}

export interface SpeedOptions {
  /** Earlier commits of ours to compare with. */
  readonly against: readonly string[];
  readonly rounds: number;
}

/** Measures the engine beside its peers and earlier commits. Prints as it goes; gives the rows of the report. */
export async function benchSpeed({ against, rounds }: SpeedOptions): Promise<Row[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'sourcelight-bench-'));
  try {
    const sides = [await ourSide(folder)];
    for (const commit of against) sides.push(await sideOfCommit(commit, folder));
    const texts = articles();
    const rows: Row[] = [];
    const add = (more: Row[]) => {
      printRows(more);
      rows.push(...more);
    };
    add(await warm(sides, texts, rounds));
    add(cold(sides, Math.max(5, Math.round(rounds / 3))));
    add(await growth(sides[0]!, Math.max(3, Math.round(rounds / 6))));
    add(await oneMoreParagraph(sides[0]!));
    return rows;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The articles at hand, or the sample's sentences where there are none. */
function articles(): string[] {
  if (!existsSync(ARTICLES)) {
    console.log('skipped: ../shared is absent, a text of the project is measured instead of articles');
    return [readFileSync(SAMPLE, 'utf8')];
  }
  const names = readdirSync(ARTICLES).filter((name) => name.endsWith('.txt'));
  return names.map((name) => readFileSync(path.join(ARTICLES, name), 'utf8'));
}

const load = async ({ engine }: Side) => (await import(pathToFileURL(engine).href)) as Engine;
const models = ({ tagger, kinds }: Side) =>
  [readFileSync(tagger), kinds === undefined ? undefined : readFileSync(kinds, 'utf8')] as const;

/** All sides take turns on the same articles. */
async function warm(sides: readonly Side[], texts: readonly string[], rounds: number): Promise<Row[]> {
  const runners: { name: string; run: () => Record<string, number> }[] = [];
  for (const side of sides) {
    const stages = (await load(side)).stages(...models(side));
    runners.push({ name: side.name, run: () => staged(stages, texts) });
  }
  for (const [name, make] of Object.entries(PEERS)) {
    const analyze = await make();
    runners.push({ name, run: () => ({ whole: timed(() => texts.forEach((text) => analyze(text))) }) });
  }
  const times: Record<string, Record<string, number[]>> = {};
  for (let round = -WARM_UP; round < rounds; round++)
    for (const { name, run } of runners) {
      const result = run();
      if (round < 0) continue;
      for (const [stage, time] of Object.entries(result)) ((times[name] ??= {})[stage] ??= []).push(time);
    }
  const words = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
  const ours = times['ours']!;
  const rows: Row[] = [];
  for (const name of runners.slice(1).map((runner) => runner.name))
    for (const stage of Object.keys(times[name]!))
      rows.push(row('warm', stage, name, ratioOf(ours[stage]!, times[name]![stage]!)));
  for (const [stage, list] of Object.entries(ours))
    console.log(`ours, ${stage}: ${((1000 * quantile(list, 0.5)) / words).toFixed(2)} ms per 1,000 words`);
  return rows;
}

function staged(stages: ReturnType<Engine['stages']>, texts: readonly string[]): Record<string, number> {
  const sums: Record<string, number> = { whole: 0 };
  let last = 0;
  const clock = (stage: string) => {
    const now = processorTime();
    if (stage !== '') {
      sums[stage] = (sums[stage] ?? 0) + now - last;
      sums['whole']! += now - last;
    }
    last = processorTime();
  };
  for (const text of texts) stages(text, clock);
  return sums;
}

/** A fresh process each time: modules, models and first article. */
function cold(sides: readonly Side[], rounds: number): Row[] {
  const article = existsSync(ARTICLES) ? path.join(ARTICLES, 'seed.txt') : SAMPLE;
  const once = (...args: string[]) =>
    Number(execFileSync(process.execPath, [COLD, article, ...args], { encoding: 'utf8' }));
  const argsOf = ({ engine, tagger, kinds }: Side) => [engine, tagger, ...(kinds === undefined ? [] : [kinds])];
  const others = [
    ...sides.slice(1).map((side) => [side.name, argsOf(side)] as const),
    ...Object.keys(PEERS).map((name) => [name, [name]] as const),
  ];
  const times: Record<string, number[]> = {};
  for (let round = 0; round < rounds; round++)
    for (const [name, args] of [['ours', argsOf(sides[0]!)] as const, ...others])
      (times[name] ??= []).push(once(...args));
  return others.map(([name]) => row('cold', 'load, model, first article', name, ratioOf(times['ours']!, times[name]!)));
}

/** One paragraph, twice as long each time, and articles of 1,000 to a million words. */
async function growth(side: Side, rounds: number): Promise<Row[]> {
  const analyze = (await load(side)).make(...models(side));
  const sentences = readFileSync(SAMPLE, 'utf8').trim().split('\n');
  const paragraph = (words: number) => repeated(sentences, words, ' ');
  const article = (words: number) => repeated(sentences, words, '\n');
  analyze(paragraph(20_000));
  const fastest = (text: string, times: number) =>
    Math.min(...Array.from({ length: times }, () => timed(() => analyze(text))));
  const rows: Row[] = [];
  let last: number | undefined;
  for (const words of [10_000, 20_000, 40_000, 80_000]) {
    const time = fastest(paragraph(words), rounds);
    if (last !== undefined) rows.push(row('growth', `a paragraph of ${words} words`, 'half of it', one(time / last)));
    last = time;
  }
  last = undefined;
  for (const words of [1000, 10_000, 100_000, 1_000_000]) {
    const time = fastest(article(words), words > 200_000 ? 1 : rounds);
    if (last !== undefined) rows.push(row('growth', `an article of ${words} words`, 'a tenth of it', one(time / last)));
    last = time;
  }
  return rows;
}

/** An article of 100,000 words gets one paragraph more, as a live page does; five times. */
async function oneMoreParagraph(side: Side): Promise<Row[]> {
  const analyze = (await load(side)).makeRemembering(...models(side));
  const sentences = readFileSync(SAMPLE, 'utf8').trim().split('\n');
  const text = repeated(sentences, 100_000, '\n');
  const first = timed(() => analyze(text));
  let grown = text;
  const more = Array.from({ length: 5 }, (_, i) => {
    grown += `\nThe harbour master said that ${i + 2} ferries would sail again.`;
    return timed(() => analyze(grown)) / first;
  });
  const ratio = { median: quantile(more, 0.5), low: quantile(more, 0.25), high: quantile(more, 0.75) };
  return [row('growth', 'one more paragraph on 100,000 words', 'the first analysis', ratio)];
}

function repeated(sentences: readonly string[], words: number, by: string): string {
  const parts: string[] = [];
  for (let sum = 0, i = 0; sum < words; i++) {
    parts.push(sentences[i % sentences.length]!);
    sum += parts.at(-1)!.split(' ').length;
  }
  return parts.join(by);
}

function timed(run: () => unknown): number {
  const begin = processorTime();
  run();
  return processorTime() - begin;
}

const one = (value: number): Ratio => ({ median: value, low: value, high: value });
const row = (group: Row['group'], what: string, beside: string, ratio: Ratio): Row => ({
  group,
  what,
  beside,
  ...ratio,
});
