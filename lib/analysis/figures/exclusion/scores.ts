import { DESIGNATIONS } from '../lexicon';
import type { Numeral } from '../numerals';
import { type Pieces } from '../pieces';

const DASHES = new Set(['-', '–', '—', '−']);

/** Whether a number is one side of a score or a vote: "won 3-1", "a 5-4 decision", "a 60-40 split". */
export function isScore({ lower, words }: Pieces, { first, end, kind, digits }: Numeral): boolean {
  if (kind !== 'count' || !digits) return false;
  const number = (i: number) => /^\d+$/.test(words[i] ?? '');
  // A range has swallowed its dash: it is a score where a word for winning or voting stands beside it.
  const joined = end - first === 3 && DASHES.has(words[first + 1]!);
  if (joined) {
    const after = lower[end] ?? '';
    return DESIGNATIONS.scoreAfter.has(after) || DESIGNATIONS.scoreBefore.has(lower[first - 1] ?? '');
  }
  // Two numbers with a dash that are no range, since the first is not the lower one.
  return (DASHES.has(words[end] ?? '') && number(end + 1)) || (DASHES.has(words[first - 1] ?? '') && number(first - 2));
}
