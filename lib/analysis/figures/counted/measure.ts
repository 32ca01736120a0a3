import type { Numeral } from '../numerals';
import { glued, type Pieces } from '../pieces';
import { headEnd, type CountedNoun } from './noun';

const DIGITS = /^\d/;

/** A measure before a noun that starts at piece `i`, as "500-kilogram": the piece after it, else null. */
function compoundMeasureEnd(pieces: Pieces, i: number): number | null {
  const { words, lower, lists } = pieces;
  if (!DIGITS.test(words[i] ?? '')) return null;
  const at = words[i + 1] === '-' && glued(pieces, i + 1) ? i + 2 : i + 1;
  return glued(pieces, at) && lists.units.measures.has(lower[at] ?? '') ? at + 1 : null;
}

/**
 * The noun counted by a number with a measure between them: "three | 500-kilogram | bombs", "12 | 15-litre | drums". The figure
 * itself ends with its number, for the measure is one of its own.
 */
export function behindMeasure(pieces: Pieces, { end, kind }: Numeral, limit: number): CountedNoun | null {
  if (kind !== 'count' && kind !== 'vague') return null;
  const first = compoundMeasureEnd(pieces, end);
  if (first === null || first >= limit) return null;
  const head = headEnd(pieces, first, limit, false);
  return head > first ? { first, end: head, figureEnd: end, anaphoric: false } : null;
}
