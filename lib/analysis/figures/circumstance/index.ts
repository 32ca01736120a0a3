/** When and where: the phrases of time and place that go with each figure. */
import type { Mention } from '../counted';
import type { Pieces } from '../pieces';
import { periodsIn } from './periods';
import { placesIn } from './places';
import type { Phrase } from './types';

export interface Circumstances {
  readonly period: Phrase | null;
  readonly place: Phrase | null;
}

/** A phrase further off than this many pieces belongs to something else. */
const REACH = 30;
const ENDS_CLAUSE = new Set([';', '.', '?', '!']);

/** First of a list in order that starts at or after piece `at`. */
function firstFrom(phrases: readonly Phrase[], at: number): number {
  let low = 0;
  let high = phrases.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (phrases[middle]!.first >= at) high = middle;
    else low = middle + 1;
  }
  return low;
}

function clauseBreaks({ words }: Pieces, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (ENDS_CLAUSE.has(words[at]!)) return true;
  return false;
}

/**
 * The phrase that goes with a figure: the next one after it, before the next figure; else the last one before it.
 * @param within pieces the phrase must lie in: the claim, so that "said on Monday" dates no figure of the claim
 */
function nearest(
  pieces: Pieces,
  phrases: readonly Phrase[],
  mention: Phrase,
  next: number,
  within: Phrase,
): Phrase | null {
  const index = firstFrom(phrases, mention.end);
  const after = phrases[index];
  if (after && after.end <= within.end && after.first < next && after.first - mention.end <= REACH) {
    if (!clauseBreaks(pieces, mention.end, after.first)) return after;
  }
  for (let i = index - 1; i >= 0 && mention.first - phrases[i]!.end <= REACH; i--) {
    const before = phrases[i]!;
    if (before.first < within.first) break;
    if (before.end <= mention.first) return clauseBreaks(pieces, before.end, mention.first) ? null : before;
  }
  return null;
}

/**
 * Finds time and place of each figure of a paragraph, inside its sentence.
 * @param claims for each figure the pieces of the claim it stands in, or of the whole paragraph
 */
export function circumstancesOf(
  pieces: Pieces,
  mentions: readonly Mention[],
  claims: readonly Phrase[],
): Circumstances[] {
  let sentence = -1;
  let periods: Phrase[] = [];
  let places: Phrase[] = [];
  return mentions.map((mention, i) => {
    if (mention.sentence !== sentence) {
      sentence = mention.sentence;
      const { first, end } = pieces.bounds[sentence]!;
      periods = periodsIn(pieces, first, end);
      places = placesIn(pieces, first, end);
    }
    const next = mentions[i + 1]?.first ?? Infinity;
    return {
      period: nearest(pieces, periods, mention, next, claims[i]!),
      place: nearest(pieces, places, mention, next, claims[i]!),
    };
  });
}
