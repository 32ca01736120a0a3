import { startsLower } from '../../text';
import type { Numeral } from '../numerals';
import { capitalised, glued, outsideSentence, type Pieces } from '../pieces';

const JOINING_MARKS = new Set(['-', '–', '—', '&']);

/** Whether piece `i` names a month; "may" and "march" need their capital. */
function isMonth(pieces: Pieces, i: number): boolean {
  return pieces.lists.time.months.has(pieces.lower[i] ?? '') && capitalised(pieces, i);
}

/** A day or a year beside a month: "Sept. 11", "11 September", "the 5th to 7 June", "May 2014". */
function besideMonth(pieces: Pieces, { first, end, kind, digits }: Numeral): boolean {
  if (kind !== 'count' || !digits) return false;
  const before = pieces.words[first - 1] === '.' || pieces.words[first - 1] === ',' ? first - 2 : first - 1;
  if (!outsideSentence(pieces, before, first) && isMonth(pieces, before) && /^\d{1,4}$/.test(pieces.words[first]!))
    return true;
  const after = pieces.lists.markers.partitive.has(pieces.lower[end]) || pieces.words[end] === '-' ? end + 1 : end;
  return isMonth(pieces, after) && /^\d{1,2}$/.test(pieces.words[end - 1]!);
}

/** A further day of a month already named: "April 3 and 4", "June 5 to 7". */
function joinsDate(pieces: Pieces, { first, end, digits }: Numeral): boolean {
  const { words, lower, lists } = pieces;
  if (!digits || !(JOINING_MARKS.has(lower[first - 1] ?? '') || lists.time.dateJoiners.has(lower[first - 1])))
    return false;
  if (!/^\d{1,2}$/.test(words[first - 2] ?? '') || !/^\d{1,2}$/.test(words[first]!)) return false;
  const month = words[first - 3] === '.' ? first - 4 : first - 3;
  // "on April 3 and 4 people died": what is counted tells the number from a day.
  return isMonth(pieces, month) && !(startsLower(words[end] ?? '') && lists.looksPlural(words[end]!, lower[end]!));
}

/** Digits in a chain of slashes or hyphens: 12/05/2014, 2014-05-12, 9/11, 24/7; telephone numbers look the same. */
function inChain(pieces: Pieces, { first, end, kind }: Numeral): boolean {
  if (kind === 'fraction' || kind === 'money') return false;
  const { words } = pieces;
  const digit = (i: number) => /^\d/.test(words[i] ?? '');
  const slashBefore = words[first - 1] === '/' && glued(pieces, first) && glued(pieces, first - 1);
  const slashAfter = words[end] === '/' && glued(pieces, end) && glued(pieces, end + 1);
  if ((slashBefore && digit(first - 2)) || (slashAfter && digit(end + 1))) return true;
  const hyphenBefore = words[first - 1] === '-' && glued(pieces, first) && glued(pieces, first - 1) && digit(first - 2);
  const hyphenAfter = words[end] === '-' && glued(pieces, end) && glued(pieces, end + 1) && digit(end + 1);
  return hyphenBefore || hyphenAfter;
}

/** Whether a number is part of a calendar date, or written like one. */
export function isDate(pieces: Pieces, numeral: Numeral): boolean {
  return besideMonth(pieces, numeral) || joinsDate(pieces, numeral) || inChain(pieces, numeral);
}
