/** What each figure of a paragraph counts, and in which event. */
import { completeBound, readBoundBefore, type BoundBefore } from '../bounds';
import type { Numeral } from '../numerals';
import { capitalised, type Pieces } from '../pieces';
import { eventAfter } from './event-after';
import { eventBefore, tollBefore } from './event-before';
import type { Mention } from './mention';
import { behindMeasure } from './measure';
import { readNoun, type CountedNoun } from './noun';
import { nounBefore } from './noun-before';
import { shareWithNeighbours } from './sharing';

export type { Mention } from './mention';

/** Sums, multiples, bare percentages and bare measures count nobody an event could happen to. */
function canHaveEvent({ kind }: Numeral, noun: CountedNoun): boolean {
  if (kind === 'money' || kind === 'times') return false;
  return noun.end > noun.first || (kind !== 'percent' && noun.unit === undefined);
}

const textOf = (text: string, pieces: Pieces, first: number, end: number) =>
  end > first ? text.slice(pieces.starts[first], pieces.ends[end - 1]) : null;

/** The event that stands in the noun phrase itself, and what is left of the phrase to say who or what is counted. */
interface NounReading {
  readonly event: string | null;
  readonly first: number;
  readonly end: number;
}

/**
 * "27 civilian deaths" counts civilians killed, "27 premature deaths" names nobody, "61 injured marchers" counts
 * marchers wounded.
 */
function splitEventNoun(pieces: Pieces, { first, end }: CountedNoun): NounReading {
  const { lower, lists } = pieces;
  const noun = end > first ? lists.events.nouns.get(lower[end - 1]) : undefined;
  if (noun !== undefined) {
    const named = end - 2 >= first && (capitalised(pieces, end - 2) || lists.nouns.victims.has(lower[end - 2]));
    return { event: noun, first, end: named ? end - 1 : first };
  }
  const participle = end - first > 1 ? lists.events.done.get(lower[first]) : undefined;
  return participle === undefined ? { event: null, first, end } : { event: participle, first: first + 1, end };
}

/** The event a figure is counted in, and where it was told. */
function eventOf(
  pieces: Pieces,
  numeral: Numeral,
  noun: CountedNoun,
  own: string | null,
  { end, limit }: { end: number; limit: number },
  { first, floor, sentenceFirst }: { first: number; floor: number; sentenceFirst: number },
): Pick<Mention, 'event' | 'told'> {
  if (own !== null) return { event: own, told: 'noun' };
  if (!canHaveEvent(numeral, noun)) return { event: null, told: null };
  if (isUndone(pieces, first)) return { event: null, told: null };
  const after = eventAfter(pieces, end, limit);
  if (after !== null) return { event: after, told: 'after' };
  const before = eventBefore(pieces, first, floor) ?? tollBefore(pieces, first, sentenceFirst);
  return { event: before, told: before === null ? null : 'before' };
}

/** "None of | its 40 soldiers was hurt": told of nobody. */
function isUndone({ lower, lists }: Pieces, first: number): boolean {
  let at = first - 1;
  while (lists.nouns.determiners.has(lower[at] ?? '')) at--;
  return lists.markers.partitive.has(lower[at]) && lists.events.undone.has(lower[at - 1] ?? '');
}

/** Reads one number with its neighbourhood; `previousEnd` and `nextFirst` bound what belongs to it. */
function readMention(
  text: string,
  pieces: Pieces,
  numeral: Numeral,
  before: BoundBefore,
  previousEnd: number,
  nextFirst: number,
): Mention {
  const sentence = pieces.sentences[numeral.first]!;
  const bounds = pieces.bounds[sentence]!;
  const limit = Math.min(nextFirst, bounds.end);
  const noun = behindMeasure(pieces, numeral, bounds.end) ?? readNoun(pieces, numeral, limit);
  const bound = completeBound(pieces, numeral, before, [numeral.end, noun.figureEnd]);
  const own = splitEventNoun(pieces, noun);
  const end = Math.max(noun.figureEnd, bound.end);
  const floor = Math.max(previousEnd, bounds.first);
  const event = eventOf(
    pieces,
    numeral,
    noun,
    own.event,
    { end, limit },
    { first: bound.first, floor, sentenceFirst: bounds.first },
  );
  let of = textOf(text, pieces, own.first, own.end);
  if (of === null && numeral.kind === 'count' && !noun.anaphoric && noun.unit === undefined) {
    const earlier = nounBefore(pieces, bound.first, floor);
    if (earlier) of = textOf(text, pieces, earlier.first, earlier.end);
  }
  return { numeral, noun, bound, first: bound.first, end, sentence, unit: numeral.unit ?? noun.unit, of, ...event };
}

/** Reads what the numbers of a paragraph count; one pass for each by itself, then what they take from each other. */
export function readMentions(text: string, pieces: Pieces, numerals: readonly Numeral[]): Mention[] {
  const before = numerals.map((numeral) => readBoundBefore(pieces, numeral));
  const mentions: Mention[] = [];
  for (const [i, numeral] of numerals.entries()) {
    const previousEnd = mentions.at(-1)?.end ?? 0;
    mentions.push(readMention(text, pieces, numeral, before[i]!, previousEnd, before[i + 1]?.first ?? Infinity));
  }
  shareWithNeighbours(pieces, mentions);
  return mentions;
}
