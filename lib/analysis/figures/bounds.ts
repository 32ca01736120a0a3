import type { Bound } from '../contract';
import type { Numeral } from './numerals';
import type { BoundSide as Side } from '../languages/parts/figures';
import { glued, outsideSentence, phraseAt, phraseBefore, type Pieces } from './pieces';

/** How many groups of words may stand in front of a number: "at least another estimated 200" has three. */
const REACH = 4;

/** What a number's bound words say, and where the figure starts and ends with them. */
export interface BoundReading {
  readonly bound: Bound;
  readonly first: number;
  readonly end: number;
}

/** The longest bound phrase that ends before piece `at`. */
function sideBefore(pieces: Pieces, at: number, pastArticle: boolean): { side: Side; first: number } | null {
  let best: { side: Side; first: number } | null = null;
  for (const [side, phrases] of pieces.lists.bounds.before) {
    const length = phraseBefore(pieces, at, phrases);
    if (length > 0 && (!best || at - length < best.first)) best = { side, first: at - length };
  }
  const mark = pieces.lists.bounds.marks.get(pieces.words[at - 1] ?? '');
  if (!best) return mark === undefined ? null : { side: mark, first: at - 1 };
  const phrase = pieces.lower.slice(best.first, at).join(' ');
  const prepositional = pieces.lists.bounds.prepositions.get(phrase);
  // "over the two hills", "talked about 12 men": here the word is a preposition.
  if (prepositional && (pastArticle || prepositional.has(pieces.lower[best.first - 1] ?? ''))) return null;
  return best;
}

/** "at least" beats "about" where both are said: "at least an estimated 200". */
function stronger(a: Side | null, b: Side): Side {
  return a === null || a === 'about' || a === 'exact' ? b : a;
}

/** Reads the bound words after piece `end`: "or more", "-odd", "+". */
function sideAfter(pieces: Pieces, end: number): { side: Side; end: number } | null {
  const mark = glued(pieces, end) ? pieces.lists.bounds.afterMarks.get(pieces.words[end] ?? '') : undefined;
  if (mark !== undefined) return { side: mark, end: end + 1 };
  const at = pieces.words[end] === '-' || pieces.words[end] === ',' ? end + 1 : end;
  for (const [side, phrases] of pieces.lists.bounds.after) {
    const length = phraseAt(pieces, at, phrases);
    // "…, or less than a third" goes on to another number.
    if (length > 0 && !pieces.lists.markers.comparative.has(pieces.lower[at + length]))
      return { side, end: at + length };
  }
  return null;
}

/** What the words before a number say; `first` is the number's own first piece where they say nothing. */
export interface BoundBefore {
  readonly side: Side | null;
  readonly first: number;
}

/** "under two metres of water": a place, and no limit. */
function isDepth({ lower, lists }: Pieces, { first, end }: Numeral): boolean {
  let at = first - 1;
  while (at > first - REACH && lists.bounds.beforeDepth.has(lower[at] ?? '')) at--;
  if (
    !lists.bounds.beneath.has(lower[at] ?? '') ||
    !lists.units.measures.has(lower[end] ?? '') ||
    !lists.markers.partitive.has(lower[end + 1])
  )
    return false;
  return lists.units.coverings.has(lower[end + 2] ?? '') || lists.units.coverings.has(lower[end + 3] ?? '');
}

/** Reads the words before a number that say how exact it is. */
export function readBoundBefore(pieces: Pieces, numeral: Numeral): BoundBefore {
  let side: Side | null = null;
  let first = numeral.first;
  let pastArticle = false;
  const depth = isDepth(pieces, numeral);
  for (let at = first, steps = 0; steps < REACH && !outsideSentence(pieces, at - 1, numeral.first); steps++) {
    if (numeral.max !== null && pieces.lists.bounds.rangeOpeners.has(pieces.lower[at - 1])) {
      first = --at;
      continue;
    }
    if (depth && pieces.lists.bounds.beneath.has(pieces.lower[at - 1])) break;
    const found = sideBefore(pieces, at, pastArticle);
    if (found) {
      side = stronger(side, found.side);
      first = at = found.first;
      continue;
    }
    const between = phraseBefore(pieces, at, pieces.lists.bounds.between);
    if (between === 0) break;
    pastArticle ||= pieces.lists.bounds.articles.has(pieces.lower[at - 1]);
    at -= between;
  }
  return { side, first };
}

/**
 * Reads the words after a number and joins them to what those before it say.
 * @param ends pieces at which words may follow: the number's end, then the counted noun's
 */
export function completeBound(
  pieces: Pieces,
  numeral: Numeral,
  { side: before, first }: BoundBefore,
  ends: readonly number[],
): BoundReading {
  let side = before;
  let end = numeral.end;
  for (const at of ends) {
    const after = sideAfter(pieces, at);
    if (!after || outsideSentence(pieces, after.end - 1, numeral.first)) continue;
    side = stronger(side, after.side);
    end = after.end;
    break;
  }
  if (numeral.max !== null) return { bound: 'range', first, end };
  if (numeral.kind === 'vague') return { bound: 'vague', first, end };
  return { bound: side ?? 'exact', first, end };
}
