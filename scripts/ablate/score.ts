import type { LinkedAttribution } from '../../lib/analysis/attributions';
import type { Span } from '../../lib/analysis/contract';
import type { Article, GoldAttribution } from './articles';

/**
 * Right, predicted and annotated. An attribution is right in thirds: a content that agrees by half, one that agrees by nine
 * tenths, and where the first holds the very source.
 */
export interface Counts {
  readonly right: number;
  readonly predicted: number;
  readonly gold: number;
}

const length = (spans: readonly Span[]) => spans.reduce((sum, { start, end }) => sum + end - start, 0);

function shared(a: readonly Span[], b: readonly Span[]): number {
  let sum = 0;
  for (const x of a) for (const y of b) sum += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start));
  return sum;
}

/** How well two agree, 0 where their contents do not by the threshold; the cue breaks ties. */
function agreement(gold: GoldAttribution, found: LinkedAttribution, threshold: number): number {
  const both = shared(gold.content, found.content);
  const recall = both / Math.max(1, length(gold.content));
  const precision = both / Math.max(1, length(found.content));
  if (recall < threshold || precision < threshold) return 0;
  return recall * precision + (gold.cue && shared([gold.cue], found.cue) > 0 ? 0.5 : 0);
}

/** Pairs an article's annotated and found attributions one to one, those that agree best first. */
function pairs(gold: readonly GoldAttribution[], found: readonly LinkedAttribution[], threshold: number) {
  const all = gold
    .flatMap((one, i) => found.map((other, j) => ({ one, other, i, j, value: agreement(one, other, threshold) })))
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value);
  const taken = [new Set<number>(), new Set<number>()] as const;
  return all.filter(({ i, j }) => {
    if (taken[0].has(i) || taken[1].has(j)) return false;
    taken[0].add(i);
    taken[1].add(j);
    return true;
  });
}

/** Compares what was found in an article with what is annotated. */
export function score({ gold, statementsOnly }: Article, all: readonly LinkedAttribution[]): Counts {
  const found = statementsOnly ? all.filter(({ kind }) => kind === 'statement') : all;
  const half = pairs(gold, found, 0.5);
  const sourced = half.filter(
    ({ one, other }) => one.source?.start === other.source?.start && one.source?.end === other.source?.end,
  );
  const right = (half.length + pairs(gold, found, 0.9).length + sourced.length) / 3;
  return { right, predicted: found.length, gold: gold.length };
}

/** F1 in percent. */
export function f1(counts: readonly Counts[]): number {
  const sum = (key: keyof Counts) => counts.reduce((total, one) => total + one[key], 0);
  return (200 * sum('right')) / Math.max(1, sum('predicted') + sum('gold'));
}
