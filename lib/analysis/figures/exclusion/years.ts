import type { Numeral } from '../numerals';
import { glued, type Pieces } from '../pieces';
import { looksPlural } from '../counted/plural';

const YEAR = /^(?:1[4-9]|20)\d\d$/;

/** Whether the pieces after a number hold a plural noun it could count. */
function countsSomething(pieces: Pieces, end: number): boolean {
  return looksPlural(pieces, end) || (/^\p{Ll}+$/u.test(pieces.words[end] ?? '') && looksPlural(pieces, end + 1));
}

/** Whether a number is a year, a span of years or a decade: "2014", "2011-2014", "the 1990s", "44 BC". */
export function isYear(pieces: Pieces, numeral: Numeral): boolean {
  const { first, end, kind, scale } = numeral;
  if (kind !== 'count' || scale > 1) return false;
  if (isDecade(pieces, first, end) || isOfEra(pieces, end)) return true;
  if (!YEAR.test(pieces.words[first]!)) return false;
  return end - first > 1 ? isSpanOfYears(pieces, first, end) : isSingleYear(pieces, numeral);
}

/** "the 1990s", "the 1990’s". */
function isDecade(pieces: Pieces, first: number, end: number): boolean {
  const { words, lower, lists } = pieces;
  if (!glued(pieces, end)) return false;
  if (lists.endings.pluralOfDigits === lower[end]) return true;
  const hasMark = lower[end] === '’' || lower[end] === "'";
  return hasMark && lists.endings.pluralOfDigits === lower[end + 1] && YEAR.test(words[first]!);
}

/** "44 BC". */
const isOfEra = ({ words, lower, lists }: Pieces, end: number) =>
  lists.time.eras.has(lower[end]) && words[end] === words[end]!.toUpperCase();

/** "1500-2000 soldiers": round numbers before people are counted, "the 2011-2014 protests" tell when. */
function isSpanOfYears({ words, lower, lists }: Pieces, first: number, end: number): boolean {
  const round = [first, end - 1].every((i) => words[i]!.endsWith('00'));
  if (round && lists.nouns.people.has(lower[end])) return false;
  return YEAR.test(words[end - 1]!) || /^\d\d$/.test(words[end - 1]!);
}

function isSingleYear(pieces: Pieces, { first, end, value }: Numeral): boolean {
  const { lower, lists } = pieces;
  const before = lower[first - 1] ?? '';
  const counts = countsSomething(pieces, end);
  const isUpTo = lists.markers.upTo.has(before) && lists.time.up.has(lower[first - 2]);
  // "until at least 2021" bounds a year.
  if (lists.time.beforeCount.has(before) || isUpTo) return lists.time.leadsToYear.has(lower[first - 3]) && !counts;
  if (!counts) return true;
  const isAttribute = lists.time.beforeYearAttribute.has(before);
  // "1950 soldiers" is no year, "the 1968 students" are.
  if (value % 10 === 0 && lists.nouns.people.has(lower[end]) && !isAttribute) return false;
  // "landmark 2015 rules": an unround number of these times is a year, a round one ("2000 prisoners") seldom.
  return value >= 1900 && (isAttribute || (value < 2050 && value % 100 !== 0));
}
