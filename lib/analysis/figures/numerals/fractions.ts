import { glued, type Pieces } from '../pieces';
import { NOT_A_NUMBER, valueOfDigits } from './digits';

const SLASHED = new Map([
  ['1/2', 0.5],
  ['1/3', 0.333],
  ['2/3', 0.667],
  ['1/4', 0.25],
  ['3/4', 0.75],
]);
/** Three places, as the annotation guidelines write thirds. */
const rounded = (value: number) => Math.round(value * 1000) / 1000;

function countAt({ words, lower, lists }: Pieces, i: number): number | null {
  const word = lists.numbers.ones.get(lower[i] ?? '') ?? lists.numbers.tens.get(lower[i] ?? '');
  if (word !== undefined) return word;
  if (!/^\d{1,3}$/.test(words[i] ?? '')) return null;
  const value = valueOfDigits(words[i]!);
  return value === NOT_A_NUMBER ? null : value;
}

/** "one in five", "nine out of 10", "1-in-5". */
function readRatio(pieces: Pieces, i: number): { value: number; end: number } | null {
  const { lower, lists } = pieces;
  const part = countAt(pieces, i);
  if (part === null) return null;
  let at = i + 1;
  if (
    lists.markers.within.has(lower[at]) ||
    (lists.markers.partitive.has(lower[at]) && lists.markers.every.has(lower[at + 1]))
  )
    at++;
  else if (lower[at] === '-' && lists.markers.within.has(lower[at + 1]) && lower[at + 2] === '-') at += 3;
  else if (lists.numbers.outOf.has(`${lower[at]} ${lower[at + 1]}`))
    at += lists.markers.every.has(lower[at + 2]) ? 3 : 2;
  else return null;
  if (lists.markers.every.has(lower[at])) at++;
  const whole = countAt(pieces, at);
  // "killed 12 in 2 attacks" is no ratio: the whole is larger and nothing is counted after it by a plural of events.
  return whole !== null && whole > part && whole <= 100 ? { value: rounded(part / whole), end: at + 1 } : null;
}

/** What shows that "a third" is a part and not the third of a row. */
function standsForPart({ lower, words, lists }: Pieces, end: number): boolean {
  const next = lower[end];
  return next === undefined || lists.numbers.afterPart.has(next) || /^[^\p{L}\p{N}]$/u.test(words[end]!);
}

/** "1/2", "3/4" by itself. */
export function readSlashed(pieces: Pieces, i: number): { value: number; end: number } | null {
  const { words } = pieces;
  if (words[i + 1] !== '/' || !glued(pieces, i + 1) || !glued(pieces, i + 2) || glued(pieces, i + 3)) return null;
  const value = SLASHED.get(`${words[i]}/${words[i + 2]}`);
  return value === undefined ? null : { value, end: i + 3 };
}

/** Reads a fraction: "half", "a third of", "two-thirds", "three quarters", "one in five", "2/3". */
export function readFraction(pieces: Pieces, i: number): { value: number; end: number } | null {
  const { lower, words, lists } = pieces;
  const slashed = readSlashed(pieces, i);
  if (slashed) return slashed;
  const glyph = lists.numbers.glyphs.get(words[i] ?? '');
  if (glyph !== undefined) return { value: glyph, end: i + 1 };
  if (lists.numbers.half.has(lower[i])) return { value: 0.5, end: i + 1 };
  const ratio = readRatio(pieces, i);
  if (ratio) return ratio;

  const article = lists.markers.indefinite.has(lower[i]);
  const count = article ? 1 : lists.numbers.ones.get(lower[i] ?? '');
  if (count === undefined) return null;
  const at = lower[i + 1] === '-' ? i + 2 : i + 1;
  const part = lists.numbers.parts.get(lower[at] ?? '');
  if (part === undefined) return null;
  const plural = lists.numbers.partsInPlural.has(lower[at]);
  if (plural !== count > 1 && !(at === i + 2 && !lists.numbers.half.has(lower[at]))) return null;
  if (at === i + 1 && count === 1 && !lists.numbers.half.has(lower[at]) && !standsForPart(pieces, at + 1)) return null;
  return { value: rounded(count / part), end: at + 1 };
}
