import type { Numeral } from '../numerals';
import { glued, type Pieces } from '../pieces';
import { looksPlural } from '../counted/plural';

const YEAR = /^(?:1[4-9]|20)\d\d$/;

/** Whether the pieces after a number hold a plural noun it could count. */
function countsSomething(pieces: Pieces, end: number): boolean {
  return looksPlural(pieces, end) || (/^\p{Ll}+$/u.test(pieces.words[end] ?? '') && looksPlural(pieces, end + 1));
}

/** Whether a number is a year, a span of years or a decade: "2014", "2011-2014", "the 1990s", "44 BC". */
export function isYear(pieces: Pieces, { first, end, kind, value, scale }: Numeral): boolean {
  const { words, lower, lists } = pieces;
  if (kind !== 'count' || scale > 1) return false;
  if (lists.endings.pluralOfDigits === lower[end] && glued(pieces, end)) return true;
  if (
    (lower[end] === '’' || lower[end] === "'") &&
    lists.endings.pluralOfDigits === lower[end + 1] &&
    glued(pieces, end) &&
    words[end] !== undefined &&
    YEAR.test(words[first]!)
  )
    return true;
  if (lists.time.eras.has(lower[end] ?? '') && words[end] === words[end]!.toUpperCase()) return true;
  if (!YEAR.test(words[first]!)) return false;
  if (end - first > 1) {
    // "1500-2000 soldiers": round numbers before people are counted, "the 2011-2014 protests" tell when.
    const round = [first, end - 1].every((i) => words[i]!.endsWith('00'));
    return (
      !(round && lists.nouns.people.has(lower[end] ?? '')) &&
      (YEAR.test(words[end - 1]!) || /^\d\d$/.test(words[end - 1]!))
    );
  }
  const before = lower[first - 1] ?? '';
  const bounded =
    lists.time.beforeCount.has(before) || (lists.markers.upTo.has(before) && lists.time.up.has(lower[first - 2]));
  // "until at least 2021" bounds a year.
  if (bounded) return lists.time.leadsToYear.has(lower[first - 3] ?? '') && !countsSomething(pieces, end);
  if (!countsSomething(pieces, end)) return true;
  // "1950 soldiers" is no year, "the 1968 students" are.
  if (value % 10 === 0 && lists.nouns.people.has(lower[end] ?? '') && !lists.time.beforeYearAttribute.has(before))
    return false;
  // "landmark 2015 rules": an unround number of these times is a year, a round one ("2000 prisoners") seldom.
  if (value >= 1900 && value < 2050 && value % 100 !== 0) return true;
  return lists.time.beforeYearAttribute.has(before) && value >= 1900;
}
