import type { Numeral } from '../numerals';
import { glued, type Pieces } from '../pieces';

const DASHES = new Set(['-', '–', '—']);

function namesClock({ lower, words, lists }: Pieces, i: number): boolean {
  const word = lower[i] ?? '';
  // "12 I am told": a verb, not half of the day.
  if (lists.time.verbsLikeClock.has(words[i]) && lists.markers.i.has(lower[i - 1])) return false;
  if (lists.time.zones.has(word)) return lists.time.zoneTime.has(lower[i + 1]) || lists.time.zoneTime.has(lower[i + 2]);
  return (
    lists.time.clockAfter.has(word) ||
    (lists.markers.within.has(word) && lists.markers.definite.has(lower[i + 1]) && lists.time.morning.has(lower[i + 2]))
  );
}

/** Whether a number is a time of day: "10:30", "7pm", "0900 GMT", "between 6 and 7 p.m.". */
export function isClockTime(pieces: Pieces, { first, end, kind, value }: Numeral): boolean {
  const { words, lower, lists } = pieces;
  if (kind !== 'count' && kind !== 'fraction') return false;
  const digit = (i: number) => /^\d/.test(words[i] ?? '');
  if (words[first - 1] === ':' && glued(pieces, first) && digit(first - 2)) return true;
  if (words[end] === ':' && glued(pieces, end) && digit(end + 1) && glued(pieces, end + 1)) return true;
  if (kind === 'fraction') return lists.time.past.has(lower[end]);
  if (value > 2400) return false;
  if (namesClock(pieces, end)) return true;
  // "from 6 to 7 pm": the second time names the clock for both.
  return (
    (DASHES.has(lower[end] ?? '') || lists.time.clockJoiners.has(lower[end])) &&
    digit(end + 1) &&
    (namesClock(pieces, end + 2) || words[end + 2] === ':')
  );
}
