/** Reads every number of a paragraph: digits and words, money, percent, fractions, multiples, vague ones, ranges. */
import type { Pieces } from '../pieces';
import { readRange } from './ranges';
import { readSingle } from './single';
import type { Numeral } from './numeral';

export type { Numeral } from './numeral';

/** A range stays in its sentence: nothing after a sentence's last piece is looked at. */
function readNumeral(pieces: Pieces, i: number): Numeral | null {
  const low = readSingle(pieces, i);
  if (!low) return null;
  const { end } = pieces.bounds[pieces.sentences[i]!]!;
  return (low.end + 1 < end ? readRange(pieces, low, (at) => readSingle(pieces, at)) : null) ?? low;
}

/** The numbers in text order; none overlaps another. */
export function readNumerals(pieces: Pieces): Numeral[] {
  const numerals: Numeral[] = [];
  for (let i = 0; i < pieces.words.length;) {
    const first = pieces.words[i]!.charCodeAt(0);
    const starts = (first >= 48 && first <= 57) || pieces.lists.numbers.starts.has(pieces.lower[i]);
    const numeral = starts ? readNumeral(pieces, i) : null;
    if (numeral) numerals.push(numeral);
    i = numeral ? numeral.end : i + 1;
  }
  return numerals;
}
