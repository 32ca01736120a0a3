/** When and where: the phrases of time and place that go with each figure. */
import type { Mention } from '../counted';
import type { Pieces } from '../pieces';
import { periodsIn } from './periods';
import { placesIn } from './places';
import type { Phrase } from './phrase';

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
 * Whether a comma between a figure and a phrase after it leads on to something else: ", most of them released on Sunday".
 * Two commas enclose an insertion, after which the figure's own clause goes on.
 */
function leadsAway({ words }: Pieces, from: number, to: number): boolean {
  let commas = 0;
  for (let at = from; at < to - 1; at++) if (words[at] === ',') commas++;
  return commas % 2 === 1;
}

/** The stretch of pieces after a figure in which a phrase can go with it. */
interface Reach {
  readonly from: number;
  readonly next: number;
}

/** From the end of each figure, or of the list it stands in, to the next figure: what follows a list goes with all of it. */
function reaches({ lower, lists }: Pieces, mentions: readonly Mention[]): Reach[] {
  const found: Reach[] = [];
  for (let i = mentions.length - 1; i >= 0; i--) {
    const { end } = mentions[i]!;
    const after = mentions[i + 1];
    const near = after !== undefined && after.first > end && after.first - end <= 3;
    const listed = near && lower.slice(end, after.first).every((word) => word === ',' || lists.nouns.listed.has(word));
    found[i] = listed ? found[i + 1]! : { from: end, next: after?.first ?? Infinity };
  }
  return found;
}

/**
 * The phrase that goes with a figure: the next one after it, before the next figure; else the last one before it.
 * @param within pieces the phrase must lie in: the claim, so that "said on Monday" dates no figure of the claim
 */
function nearest(
  pieces: Pieces,
  phrases: readonly Phrase[],
  mention: Phrase,
  { from, next }: Reach,
  within: Phrase,
): Phrase | null {
  const after = phrases[firstFrom(phrases, from)];
  if (after && after.end <= within.end && after.first < next && after.first - from <= REACH) {
    if (!clauseBreaks(pieces, from, after.first) && !leadsAway(pieces, from, after.first)) return after;
  }
  for (let i = firstFrom(phrases, mention.first) - 1; i >= 0 && mention.first - phrases[i]!.end <= REACH; i--) {
    const before = phrases[i]!;
    if (before.first < within.first) break;
    if (before.end <= mention.first) return clauseBreaks(pieces, before.end, mention.first) ? null : before;
  }
  return null;
}

/** The phrases of time and place that may go with a figure: those of its sentence. */
interface Around {
  readonly periods: readonly Phrase[];
  readonly places: readonly Phrase[];
}

/** What stands around each figure of a paragraph, whoever claims it. */
export function aroundEach(pieces: Pieces, mentions: readonly Mention[]): Around[] {
  let sentence = -1;
  let around: Around = { periods: [], places: [] };
  return mentions.map((mention) => {
    if (mention.sentence !== sentence) {
      sentence = mention.sentence;
      const { first, end } = pieces.bounds[sentence]!;
      around = { periods: periodsIn(pieces, first, end), places: placesIn(pieces, first, end) };
    }
    return around;
  });
}

/**
 * Finds time and place of each figure of a paragraph, inside its sentence.
 * @param around see `aroundEach`
 * @param claims for each figure the pieces of the claim it stands in, or of the whole paragraph
 */
export function circumstancesOf(
  pieces: Pieces,
  mentions: readonly Mention[],
  around: readonly Around[],
  claims: readonly Phrase[],
): Circumstances[] {
  const reach = reaches(pieces, mentions);
  return mentions.map((mention, i) => {
    const { periods, places } = around[i]!;
    return {
      period: nearest(pieces, periods, mention, reach[i]!, claims[i]!),
      place: nearest(pieces, places, mention, reach[i]!, claims[i]!),
    };
  });
}
