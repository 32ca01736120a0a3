import type { Numeral } from '../numerals';
import { type Pieces } from '../pieces';

const DASHES = new Set(['-', '–', '—', '−']);

/** Whether another pair of numbers with a dash stands beside one: sets ("3-6, 6-3"), standings ("2-8, 0-7"). */
function hasScoreBeside(words: readonly string[], first: number, end: number): boolean {
  const pair = (at: number) =>
    [0, 2].every((k) => /^\d{1,3}$/.test(words[at + k] ?? '')) && DASHES.has(words[at + 1] ?? '');
  const bracket = words[end] === '(' ? 3 : 0;
  return (words[first - 1] === ',' && (pair(first - 4) || words[first - 2] === ')')) || pair(end + bracket + 1);
}

/** One side of "by 3 to 1", "a two-to-one margin": the second number with a word for it behind. */
function isRatio({ lower, lists }: Pieces, first: number, end: number): boolean {
  const names = (at: number) => lists.designations.ratioAfter.has(lower[at] ?? '');
  const number = (at: number) => /^\d+$/.test(lower[at] ?? '') || lists.numbers.ones.has(lower[at] ?? '');
  if (lists.markers.upTo.has(lower[end]) && number(end + 1) && names(end + 2)) return true;
  if (lower[end] === '-' && lists.markers.upTo.has(lower[end + 1]) && number(end + 3) && names(end + 4)) return true;
  if (!names(end)) return false;
  return (
    (lists.markers.upTo.has(lower[first - 1]) && number(first - 2)) ||
    (lists.markers.upTo.has(lower[first - 2]) && number(first - 4))
  );
}

/** Whether a number is one side of a score or a vote: "won 3-1", "a 5-4 decision", "a 60-40 split". */
export function isScore(pieces: Pieces, { first, end, kind, digits }: Numeral): boolean {
  if (kind !== 'count') return false;
  if (isRatio(pieces, first, end)) return true;
  if (!digits) return false;
  const { lower, words, lists } = pieces;
  const number = (i: number) => /^\d+$/.test(words[i] ?? '');
  // A range has swallowed its dash: it is a score where a word for winning or voting stands beside it.
  const joined = end - first === 3 && DASHES.has(words[first + 1]!);
  if (joined) {
    const after = lower[end] ?? '';
    if (lists.designations.scoreAfter.has(after) || lists.designations.scoreBefore.has(lower[first - 1] ?? ''))
      return true;
    return !/^[\p{L}%$]/u.test(after) && hasScoreBeside(words, first, end);
  }
  // Two numbers with a dash that are no range, since the first is not the lower one.
  return (DASHES.has(words[end] ?? '') && number(end + 1)) || (DASHES.has(words[first - 1] ?? '') && number(first - 2));
}
