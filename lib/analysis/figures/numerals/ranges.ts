import { startsLower } from '../../text';
import { glued, type Pieces } from '../pieces';
import type { Numeral } from './numeral';

const DASHES = new Set(['-', '–', '—', '−']);

interface Joint {
  readonly kind: 'dash' | 'up-to' | 'either' | 'between';
  readonly end: number;
}

/** Whether piece `i` joins two numbers to a range; the piece after it. */
function joint(pieces: Pieces, first: number, i: number): Joint | null {
  const { lower, lists } = pieces;
  const word = lower[i] ?? '';
  if (DASHES.has(word)) {
    if (lists.markers.upTo.has(lower[i + 1]) && lower[i + 2] === '-') return { kind: 'up-to', end: i + 3 };
    return glued(pieces, i) === glued(pieces, i + 1) ? { kind: 'dash', end: i + 1 } : null;
  }
  if (lists.markers.upTo.has(word)) {
    const change = lists.markers.from.has(lower[first - 1]) && !lists.numbers.ranging.has(lower[first - 2] ?? '');
    return change ? null : { kind: 'up-to', end: i + 1 };
  }
  if (lists.markers.alternative.has(word))
    return { kind: 'either', end: lists.numbers.even.has(lower[i + 1]) ? i + 2 : i + 1 };
  if (lists.markers.conjunction.has(word)) {
    const between =
      lists.markers.between.has(lower[first - 1]) ||
      (lists.markers.between.has(lower[first - 2]) && lower[first - 1] !== ',');
    return between ? { kind: 'between', end: i + 1 } : null;
  }
  return null;
}

/** An end that shares the other's magnitude is at most so many times smaller or larger: "40-50,000", "$9-7 million". */
const NEAR = 10;

/** What the first end is worth where it shares the second end's magnitude: "2 to 3 million", "40-50,000", "$9-7 million". */
function scaledLow({ words }: Pieces, low: Numeral, high: Numeral, kind: Joint['kind']): number {
  if (low.scale > 1 || low.value >= 1000) return low.value;
  if (high.scale === 1) {
    const grouped = /^\d{1,3}[, ]?000$/.test(words[high.end - 1]!) && low.kind === 'count' && low.digits;
    const thousands = low.value * 1000;
    return grouped && thousands < high.value && thousands * NEAR >= high.value ? thousands : low.value;
  }
  const scaled = low.value * high.scale;
  const falls = kind === 'dash' && scaled <= high.value * NEAR;
  return scaled < high.value || falls ? scaled : low.value;
}

/** A first end at most this part of the second makes no range with it where the two may be a change and its outcome. */
const FAR = 5;
/** A verb of change stands so near before a number: "rose by about another 40". */
const CHANGE_REACH = 5;

/** "rose by 40 | to 90", "rose 2.5 points | to 7.1%": a change and what it came to, and no range. */
function isChange({ lower, words, lists }: Pieces, low: Numeral, high: Numeral): boolean {
  let at = low.first - 1;
  while (at > low.first - CHANGE_REACH && lists.numbers.beforeChange.has(lower[at] ?? '')) at--;
  const isFar = high.value > FAR * low.value;
  if (!lists.events.changes.has(lower[at] ?? '')) return isFar && lists.numbers.by.has(lower[low.first - 1]);
  // "rose by 2 to 3 percent", "fell by 40 to 50 places": the second end's unit or noun is the first's as well.
  const named = startsLower(words[high.end] ?? '') && !lists.nouns.stops.has(lower[high.end]);
  return low.unit === undefined && (high.unit !== undefined || named) ? isFar : true;
}

const YEAR = /^(?:1[4-9]|20)\d\d$/;

/** "540,000 tons in 2009 | to 512,000 in 2010": a year is no end of a range with something counted. */
function isYearBefore({ lower, words, lists }: Pieces, low: Numeral, high: Numeral): boolean {
  if (!YEAR.test(words[low.first]!) || low.end !== low.first + 1 || YEAR.test(words[high.first]!)) return false;
  const before = lower[low.first - 1] ?? '';
  return lists.time.beforeYear.has(before) || lists.time.months.has(before);
}

/**
 * Joins a number with the one after it to a range, if they are its two ends: the same kind of number, the lower first.
 * @param next reads the number at a piece
 */
export function readRange(pieces: Pieces, low: Numeral, next: (i: number) => Numeral | null): Numeral | null {
  if (low.kind === 'vague' || low.kind === 'times') return null;
  const link = joint(pieces, low.first, low.end);
  const high = link && next(link.end);
  if (!link || !high || high.kind === 'vague' || high.kind === 'times') return null;
  // The second end may carry the unit for both: "10 to 15 percent", "$2-3bn". A different unit is another number.
  if (low.kind !== high.kind && !(low.kind === 'count' && high.kind !== 'fraction')) {
    if (!(low.kind === 'money' && high.kind === 'count')) return null;
  }
  const shared = low.kind === 'money' && high.kind === 'count' ? { ...high, kind: low.kind, unit: low.unit } : high;
  if (isYearBefore(pieces, low, high)) return null;
  const scaled = scaledLow(pieces, low, high, link.kind);
  // "$9-7 million": either order is a range where a unit shows that it is no score.
  const falls = scaled > high.value && link.kind === 'dash' && shared.unit !== undefined && scaled <= NEAR * high.value;
  const [value, max] = falls ? [high.value, scaled] : [scaled, high.value];
  if (!(value < max)) return null;
  // "two or three hundred" apart, "or" joins only neighbours in size: "5 or 500" names two cases.
  if (link.kind === 'either' && high.value > FAR * value) return null;
  if (link.kind === 'up-to' && isChange(pieces, low, high)) return null;
  const { kind, scale, unit } = shared;
  return {
    first: low.first,
    end: high.end,
    value,
    max,
    kind,
    digits: low.digits || high.digits,
    scale,
    ...(unit !== undefined && { unit }),
  };
}
