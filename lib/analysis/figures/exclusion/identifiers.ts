import { startsLetter } from '../../text';
import type { Numeral } from '../numerals';
import { glued, type Pieces } from '../pieces';

const WORD = /^[\p{L}_]/u;
const PLAIN = /^\d+$/;

/** Letters glued to a number that make it something else: "MH17", "F-16", "7th", "5G", "#3", "mid-2014". */
function partOfName(pieces: Pieces, { first, end, digits }: Numeral): boolean {
  const { words, lower, lists } = pieces;
  const before = words[first - 1] ?? '';
  if (glued(pieces, first)) {
    if (/^[\p{L}_#@&=]/u.test(before) && digits) return true;
    const compound = before === '-' && glued(pieces, first - 1) && WORD.test(words[first - 2] ?? '');
    // "a magnitude-7.8 quake" measures.
    if (compound && !lists.units.measures.has(lower[first - 2])) return true;
    if (before === '.' && digits && glued(pieces, first - 1)) return true;
  }
  const after = words[end] ?? '';
  if (!glued(pieces, end) || !digits) return false;
  // "40C" is a temperature.
  if (lists.designations.degreeScales.has(after)) return false;
  return (
    (WORD.test(after) && !lists.units.measures.has(lower[end]) && !lists.designations.timesSigns.has(lower[end])) ||
    after === '_' ||
    after === '='
  );
}

/** A telephone number, or a run of bare numbers such as an account's. */
function isPhone({ words, lower, lists }: Pieces, { first, end, kind, scale }: Numeral): boolean {
  if (kind !== 'count' || scale > 1) return false;
  if (/^0\d/.test(words[first]!)) return true;
  if (words[first - 1] === '+' && words[first]!.length > 3) return true;
  const number = (i: number) => PLAIN.test(words[i] ?? '');
  const between = (i: number) => ['-', '(', ')', '.', '–'].includes(words[i] ?? '');
  // Groups of digits with at most a mark between them, three or more in a row; no more are looked at than needed.
  let groups = 0;
  for (let at = end; groups < 2 && (number(at) || (between(at) && number(at + 1))); at++) if (number(at)) groups++;
  for (let at = first - 1; groups < 2 && (number(at) || (between(at) && number(at - 1))); at--)
    if (number(at)) groups++;
  if (groups >= 2) return true;
  const digits = PLAIN.test(words[end - 1]!) ? words[end - 1]!.length : 0;
  // "called 911" stands alone; a longer number may have words between: "call our hotline at 5550199".
  if (digits === 3 && lists.designations.phoneBefore.has(lower[first - 1] ?? ''))
    return !startsLetter(words[end] ?? '');
  return (
    digits >= 4 && lower.slice(Math.max(0, first - 4), first).some((word) => lists.designations.phoneBefore.has(word))
  );
}

/** "1." or "(a) 2)" at the head of a paragraph, "[3]" in brackets. */
function numbersList({ words }: Pieces, { first, end, digits }: Numeral): boolean {
  if (!digits || end !== first + 1) return false;
  const closing = words[end] ?? '';
  if (words[first - 1] === '[' && closing === ']') return true;
  const head = first === 0 || (first === 1 && words[0] === '(');
  return head && (closing === '.' || closing === ')' || closing === ':') && words.length > end + 1;
}

/** Whether a number only names or numbers something, by how it is written. */
export function isIdentifier(pieces: Pieces, numeral: Numeral): boolean {
  return partOfName(pieces, numeral) || isPhone(pieces, numeral) || numbersList(pieces, numeral);
}
