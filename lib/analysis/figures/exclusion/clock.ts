import { TIME } from '../lexicon';
import type { Numeral } from '../numerals';
import { glued, type Pieces } from '../pieces';

const JOINERS = new Set(['to', 'and', 'or', '-', '–', '—', 'until', 'till']);

function namesClock({ lower, words }: Pieces, i: number): boolean {
  const word = lower[i] ?? '';
  if (word === 'am' && words[i] === 'am' && lower[i - 1] === 'i') return false;
  if (word === 'local' || word === 'eastern' || word === 'pacific' || word === 'central')
    return lower[i + 1] === 'time' || lower[i + 2] === 'time';
  return TIME.clockAfter.has(word) || (word === 'in' && lower[i + 1] === 'the' && lower[i + 2] === 'morning');
}

/** Whether a number is a time of day: "10:30", "7pm", "0900 GMT", "between 6 and 7 p.m.". */
export function isClockTime(pieces: Pieces, { first, end, kind, value }: Numeral): boolean {
  const { words, lower } = pieces;
  if (kind !== 'count' && kind !== 'fraction') return false;
  const digit = (i: number) => /^\d/.test(words[i] ?? '');
  if (words[first - 1] === ':' && glued(pieces, first) && digit(first - 2)) return true;
  if (words[end] === ':' && glued(pieces, end) && digit(end + 1) && glued(pieces, end + 1)) return true;
  if (kind === 'fraction') return lower[end] === 'past';
  if (value > 2400) return false;
  if (namesClock(pieces, end)) return true;
  // "from 6 to 7 pm": the second time names the clock for both.
  return JOINERS.has(lower[end] ?? '') && digit(end + 1) && (namesClock(pieces, end + 2) || words[end + 2] === ':');
}
