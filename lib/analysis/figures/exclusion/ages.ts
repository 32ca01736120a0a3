import { startsLetter } from '../../text';
import type { Numeral } from '../numerals';
import { capitalised, type Pieces } from '../pieces';
import { looksPlural } from '../counted/plural';

/** No reported age is above this many years. */
const OLDEST = 122;
/** The latest age at which anywhere people come of age. */
const OF_AGE = 21;
const AFTER_APPOSITION = new Set([',', '.', ';', ')', '—', '–', undefined]);

/** "aged 12", "at the age of 12", "ages 5 to 9", "aged between 5 and 10". */
function followsAge({ lower, lists }: Pieces, first: number): boolean {
  for (let at = first - 1; at >= first - 4 && at >= 0; at--) {
    const word = lower[at]!;
    if (lists.time.ageBefore.has(word)) return true;
    if (word !== '-' && !lists.time.betweenAge.has(word)) return false;
  }
  return false;
}

/** "she turned 40", but not "they turned 40 trucks around". */
function followsBirthday({ lower, words, lists }: Pieces, { first, end, value }: Numeral): boolean {
  if (!lists.time.birthdays.has(lower[first - 1] ?? '') || value > OLDEST) return false;
  return !startsLetter(words[end] ?? '') || lists.time.afterBirthday.has(lower[end]);
}

/** "12-year-old", "three months old", "18 years of age", "67-year-olds". */
function precedesOld({ lower, lists }: Pieces, end: number): boolean {
  let at = lower[end] === '-' ? end + 1 : end;
  if (!lists.time.durations.has(lower[at] ?? '')) return false;
  at++;
  if (lower[at] === '-') at++;
  return (
    lists.time.ageAfter.has(lower[at] ?? '') ||
    (lists.markers.partitive.has(lower[at]) && lists.time.age.has(lower[at + 1]))
  );
}

/** "Mara Lindqvist, 45, had gone": a number between a name and a mark. */
function inApposition(pieces: Pieces, { first, end, value, max, scale }: Numeral): boolean {
  const { words } = pieces;
  if (max !== null || scale > 1 || value > OLDEST || !Number.isInteger(value) || value < 1) return false;
  const opening = words[first - 1];
  if (!AFTER_APPOSITION.has(words[end])) return false;
  // "Oskar Brandt Jr., 55, could"
  const name = words[first - 2] === '.' ? first - 3 : first - 2;
  if (opening === ',') return startsLetter(words[name] ?? '') && words[end] !== ')';
  return opening === '(' && words[end] === ')' && capitalised(pieces, first - 2) && capitalised(pieces, first - 3);
}

/** "children under five", "anyone older than 65": a limit with nothing counted after it. */
function isLimit(pieces: Pieces, { first, end, value, max }: Numeral): boolean {
  const { lower, lists } = pieces;
  if (max !== null || value > OLDEST || looksPlural(pieces, end) || /^[\p{L}%$]/u.test(pieces.words[end] ?? '')) {
    return (
      lists.markers.comparative.has(lower[first - 1]) &&
      lists.time.older.has(lower[first - 2] ?? '') &&
      value <= OLDEST &&
      !looksPlural(pieces, end)
    );
  }
  if (lists.markers.comparative.has(lower[first - 1])) return lists.time.older.has(lower[first - 2] ?? '');
  // "a third of them are under 18"
  if (lists.time.under.has(lower[first - 1]) && value <= OF_AGE && lists.time.areOfAge.has(lower[first - 2]))
    return true;
  return lists.time.ageLimits.has(lower[first - 1] ?? '') && lists.time.aged.has(lower[first - 2] ?? '');
}

/** Whether a number is somebody's age. */
export function isAge(pieces: Pieces, numeral: Numeral): boolean {
  if (numeral.kind !== 'count') return false;
  return (
    followsAge(pieces, numeral.first) ||
    followsBirthday(pieces, numeral) ||
    precedesOld(pieces, numeral.end) ||
    inApposition(pieces, numeral) ||
    isLimit(pieces, numeral)
  );
}
