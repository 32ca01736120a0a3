import type { Numeral } from '../numerals';
import { capitalised, glued, opensSentence, outsideSentence, phraseBefore, type Pieces } from '../pieces';
import { looksPlural } from '../counted/plural';

const NAME = /^\p{Lu}[\p{L}&]*$/u;

/** "Flight 370", "Resolution 242", "phase two", "Group of Seven", "World War Two". */
function followsItsNoun(pieces: Pieces, { first, end, digits, value }: Numeral): boolean {
  const { words, lower, lists } = pieces;
  if (outsideSentence(pieces, first - 1, first)) return false;
  const abbreviated = words[first - 1] === '.' && lists.designations.abbreviations.has(lower[first - 2] ?? '');
  const before = abbreviated ? first - 2 : first - 1;
  const noun = lower[before] ?? '';
  if (
    phraseBefore(pieces, first, lists.designations.membership) > 0 &&
    (capitalised(pieces, first - 2) || capitalised(pieces, first))
  )
    return true;
  if (lists.designations.nouns.has(noun) && Number.isInteger(value)) {
    // "the number 12 bus", but "a total number 12 times higher" stays: only "no" needs its full stop.
    if (lists.designations.numberAbbreviations.has(noun))
      return words[first - 1] === '.' || capitalised(pieces, before);
    return !looksPlural(pieces, end) || digits;
  }
  if (before !== first - 1 || opensSentence(pieces, before)) return false;
  if (!digits) return capitalised(pieces, first) && capitalised(pieces, before);
  // A bare number after a name and with nothing to count: "Apollo 11", "Windows 10", "the S&P 500 index".
  const bare = /^\d{1,5}$/.test(words[first]!) && end === first + 1;
  return bare && NAME.test(words[before] ?? '') && !saysOfNumber(pieces, end);
}

/** Whether what follows a number speaks of things counted: "40 men", "40 were hurt", "40 percent". */
function saysOfNumber(pieces: Pieces, end: number): boolean {
  if (pieces.words[end] === '%' || looksPlural(pieces, end) || looksPlural(pieces, end + 1)) return true;
  return [end, end + 1, end + 2].some((at) => pieces.lists.events.done.has(pieces.lower[at] ?? ''));
}

/** A house number: "520 Third Street". */
function isAddress(pieces: Pieces, { end, digits }: Numeral): boolean {
  if (!digits || !capitalised(pieces, end)) return false;
  const reach = [end, end + 1, end + 2, end + 3];
  const street = reach.find((at) => pieces.lists.designations.streets.has(pieces.lower[at] ?? ''));
  return street !== undefined && street > end && capitalised(pieces, street);
}

/** A number word that is part of a name: "the Five Star Movement", "Three Gorges". */
function startsName(pieces: Pieces, { first, end, digits, kind }: Numeral): boolean {
  if (digits || kind === 'money' || !capitalised(pieces, first) || opensSentence(pieces, first)) return false;
  return capitalised(pieces, end) || capitalised(pieces, first - 1);
}

/** Compounds that say what sort of thing something is: "two-state solution", "four-star hotel". */
function isSort(pieces: Pieces, { end }: Numeral): boolean {
  return (
    pieces.words[end] === '-' &&
    glued(pieces, end) &&
    pieces.lists.designations.compoundsAfter.has(pieces.lower[end + 1] ?? '')
  );
}

/** The calibre of a weapon: "155mm shells", but not "20 mm of rain". */
function isCalibre({ lower, words, lists }: Pieces, { end }: Numeral): boolean {
  const at = words[end] === '-' ? end + 1 : end;
  return (
    lists.designations.calibres.has(lower[at]) &&
    /^\p{Ll}{3,}$/u.test(words[at + 1] ?? '') &&
    !lists.nouns.stops.has(lower[at + 1])
  );
}

/** Whether a number belongs to a name or a kind. */
export function isDesignation(pieces: Pieces, numeral: Numeral): boolean {
  if (numeral.kind !== 'count') return false;
  if (outsideSentence(pieces, numeral.first, numeral.end - 1)) return true;
  return (
    followsItsNoun(pieces, numeral) ||
    startsName(pieces, numeral) ||
    isSort(pieces, numeral) ||
    isAddress(pieces, numeral) ||
    isCalibre(pieces, numeral)
  );
}
