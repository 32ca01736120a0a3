import { looksPlural } from '../counted/plural';
import { glued, type Pieces } from '../pieces';

/** A value and the piece after its last one. */
export interface Reading {
  readonly value: number;
  readonly end: number;
  /** The product of the magnitude words. */
  readonly scale: number;
  /** A measure glued to it: 10m. */
  readonly unit?: string;
}

/** "twenty-one", "seven", "ninety": below a hundred. */
function readSmall({ lower, lists }: Pieces, i: number): { value: number; end: number } | null {
  const ten = lists.numbers.tens.get(lower[i] ?? '');
  if (ten === undefined) {
    const one = lists.numbers.ones.get(lower[i] ?? '');
    return one === undefined ? null : { value: one, end: i + 1 };
  }
  const next = lower[i + 1] === '-' ? i + 2 : i + 1;
  const one = lists.numbers.ones.get(lower[next] ?? '');
  return one !== undefined && one < 10 ? { value: ten + one, end: next + 1 } : { value: ten, end: i + 1 };
}

/** The magnitude word at piece `i`, possibly behind a hyphen: "million", "-million". */
export function magnitudeAt({ lower, lists }: Pieces, i: number): { factor: number; end: number } | null {
  const at = lower[i] === '-' ? i + 1 : i;
  const factor = lists.numbers.magnitudes.get(lower[at] ?? '');
  return factor === undefined ? null : { factor, end: at + 1 };
}

/** Piece after "and a half", with or without hyphens, behind a number or a magnitude; `i` where it isn't there. */
function readAndHalf({ lower, lists }: Pieces, i: number): number {
  let at = i;
  for (const wanted of lists.numbers.andHalf) {
    if (lower[at] === '-') at++;
    if (!wanted.has(lower[at])) return i;
    at++;
  }
  return at;
}

/** Applies the magnitude words that follow a value: "1.2" + "million", "two and a half" + "thousand". */
export function readMagnitudes(pieces: Pieces, value: number, at: number): Reading {
  const half = readAndHalf(pieces, at);
  let end = half;
  let result = half > at ? value + 0.5 : value;
  let scale = 1;
  for (let next = magnitudeAt(pieces, end); next; next = magnitudeAt(pieces, end)) {
    scale *= next.factor;
    end = next.end;
  }
  result *= scale;
  const halfAfter = scale > 1 ? readAndHalf(pieces, end) : end;
  if (halfAfter > end) result += scale / 2;
  return { value: result, end: halfAfter, scale };
}

/**
 * A cardinal in words: "seven", "twenty-one", "two hundred and fifty thousand", "a million and a half".
 * "a" counts only before a magnitude; parts only before one: "half a million", "a quarter million".
 */
export function readWords(pieces: Pieces, i: number): Reading | null {
  const { lower, lists } = pieces;
  const part = readPartOfMagnitude(pieces, i);
  if (part) return part;
  if (lists.markers.indefinite.has(lower[i])) {
    const magnitude = magnitudeAt(pieces, i + 1);
    return magnitude && !glued(pieces, i + 1) ? readGroups(pieces, i, 1, i + 1) : null;
  }
  if (isBareMagnitude(pieces, i)) return readGroups(pieces, i, 1, i);
  const small = readSmall(pieces, i);
  return small && readGroups(pieces, i, small.value, small.end);
}

/** Piece after a hyphen at piece `i`. */
const pastHyphen = ({ lower }: Pieces, i: number): number => (lower[i] === '-' ? i + 1 : i);

/** "half a million", "a half-dozen", "a quarter million", "three quarters of a million": a part of a magnitude. */
function readPartOfMagnitude(pieces: Pieces, i: number): Reading | null {
  const { lower, lists } = pieces;
  const article = lists.markers.indefinite.has(lower[i]);
  const count = article ? 1 : lists.numbers.ones.get(lower[i] ?? '');
  let at = count === undefined ? i : pastHyphen(pieces, i + 1);
  const part = lists.numbers.parts.get(lower[at] ?? '');
  if (part === undefined || glued(pieces, i)) return null;
  // "a third million" is the third of them; only halves and quarters stand without "of a".
  const isOpen = part === 2 || part === 4;
  at = pastHyphen(pieces, at + 1);
  const linked = lists.markers.partitive.has(lower[at]);
  if (linked) at++;
  const second = lists.numbers.oneOrA.has(lower[at]);
  if (second) at = pastHyphen(pieces, at + 1);
  if (linked !== second && !(second && isOpen)) return null;
  if (!linked && (!isOpen || (part === 4 && count === undefined && !second))) return null;
  const magnitude = magnitudeAt(pieces, at);
  return magnitude && { value: ((count ?? 1) * magnitude.factor) / part, end: magnitude.end, scale: 1 };
}

/** "charged hundred dollars": a magnitude without an article, before money or something in the plural. */
function isBareMagnitude(pieces: Pieces, i: number): boolean {
  const { lower, words, lists } = pieces;
  if (
    !lists.numbers.magnitudes.has(lower[i] ?? '') ||
    lower[i] !== words[i] ||
    glued(pieces, i) ||
    glued(pieces, i + 1)
  )
    return false;
  if (lists.numbers.ones.has(lower[i - 1] ?? '') || lists.numbers.beforeMagnitude.has(lower[i - 1] ?? '')) return false;
  return (
    lists.units.currencyNouns.has(lower[i + 1] ?? '') ||
    lists.units.measures.has(lower[i + 1] ?? '') ||
    looksPlural(pieces, i + 1)
  );
}

/** So far ahead the "and" of "between … and …" is looked for. */
const BETWEEN_REACH = 8;

/**
 * Whether an "and" at piece `at` joins the two ends of "between two hundred and three thousand" rather than the parts of
 * one number: it does unless what follows is a plain remainder and another "and" comes.
 */
function joinsEnds({ lower, lists }: Pieces, start: number, at: number, part: Reading): boolean {
  if (!lists.markers.between.has(lower[start - 1]) || !lists.markers.conjunction.has(lower[at])) return false;
  return (
    part.scale > 1 ||
    !lower.slice(part.end, part.end + BETWEEN_REACH).some((word) => lists.markers.conjunction.has(word))
  );
}

/** Thousand, million, billion …: what can stand behind hundreds and multiply all of them. */
const isThousands = (scale: number) => scale === 1e3 || scale === 1e6 || scale === 1e9 || scale === 1e12;

/** Adds up what follows the first part of a cardinal: magnitudes, then smaller parts, with or without "and". */
function readGroups(pieces: Pieces, start: number, first: number, from: number): Reading {
  let { value: current, end, scale } = readMagnitudes(pieces, first, from);
  let total = 0;
  const plain = end;
  let magnitude = scale > 1 ? scale : (pieces.lists.numbers.magnitudes.get(pieces.lower[from - 1] ?? '') ?? 1);
  while (magnitude >= 100) {
    const small = readSmall(pieces, pieces.lists.markers.conjunction.has(pieces.lower[end]) ? end + 1 : end);
    const part = small && readMagnitudes(pieces, small.value, small.end);
    if (!part || joinsEnds(pieces, start, end, part)) break;
    if (magnitude === 100 && isThousands(part.scale) && current < 1000) {
      // "two hundred (and) fifty thousand": the magnitude holds for all of it.
      current = (current + small.value) * part.scale;
    } else if (part.value < magnitude) {
      total += current;
      current = part.value;
    } else break;
    magnitude = part.scale;
    end = part.end;
  }
  // With smaller parts added it has no magnitude of its own to share with a range's other end.
  return { value: total + current, end, scale: end > plain ? 1 : scale };
}
