import { glued, type Pieces } from '../pieces';
import type { Numeral } from './types';

const DASHES = new Set(['-', '–', '—', '−']);
/** Words before "from" … "to" that make it a span of values rather than a change. */
const RANGING = new Set([
  'ranging',
  'range',
  'ranged',
  'ranges',
  'varying',
  'vary',
  'varied',
  'anywhere',
  'anything',
  'estimates',
  'estimated',
]);

/** Whether piece `i` joins two numbers to a range; the piece after it. */
function joint(pieces: Pieces, first: number, i: number): { kind: 'dash' | 'to' | 'or' | 'and'; end: number } | null {
  const { lower } = pieces;
  const word = lower[i] ?? '';
  if (DASHES.has(word)) {
    if (lower[i + 1] === 'to' && lower[i + 2] === '-') return { kind: 'to', end: i + 3 };
    return glued(pieces, i) === glued(pieces, i + 1) ? { kind: 'dash', end: i + 1 } : null;
  }
  if (word === 'to') {
    const change = lower[first - 1] === 'from' && !RANGING.has(lower[first - 2] ?? '');
    return change ? null : { kind: 'to', end: i + 1 };
  }
  if (word === 'or') return { kind: 'or', end: lower[i + 1] === 'even' ? i + 2 : i + 1 };
  if (word === 'and') {
    const between = lower[first - 1] === 'between' || (lower[first - 2] === 'between' && lower[first - 1] !== ',');
    return between ? { kind: 'and', end: i + 1 } : null;
  }
  return null;
}

/** What the first end is worth where it shares the second end's magnitude: "2 to 3 million". */
function scaledLow(low: Numeral, high: Numeral): number {
  if (low.scale > 1 || high.scale === 1) return low.value;
  const scaled = low.value * high.scale;
  return low.value < 1000 && scaled < high.value ? scaled : low.value;
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
  const value = scaledLow(low, high);
  if (!(value < high.value)) return null;
  // "two or three hundred" apart, "or" joins only neighbours in size: "5 or 500" names two cases.
  if (link.kind === 'or' && high.value > 5 * value) return null;
  // "rose by 1,204 to 35,817" tells a change and what it came to; "by 10 to 20 percent" is a range.
  if (link.kind === 'to' && pieces.lower[low.first - 1] === 'by' && high.value > 5 * value) return null;
  const { kind, scale, unit } = shared;
  return {
    first: low.first,
    end: high.end,
    value,
    max: high.value,
    kind,
    digits: low.digits || high.digits,
    scale,
    ...(unit !== undefined && { unit }),
  };
}
