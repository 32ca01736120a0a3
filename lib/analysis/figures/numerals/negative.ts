import { glued, type Pieces } from '../pieces';
import type { Numeral } from './numeral';

const MINUS = new Set(['-', '−']);

/** Whether a minus stands at piece `i`: the word, or a sign right before a digit and behind a gap or a bracket. */
export function isSign(pieces: Pieces, i: number): boolean {
  const { words, lower, lists } = pieces;
  if (lists.numbers.minus.has(lower[i])) return true;
  if (!MINUS.has(words[i] ?? '')) return false;
  return glued(pieces, i + 1) && /^[\d$€£]/.test(words[i + 1] ?? '') && (!glued(pieces, i) || words[i - 1] === '(');
}

/** Whether a number behind a sign is below zero: shares, sums and degrees can be, what is counted can't. */
export function isNegated({ lower, words, lists }: Pieces, sign: number, { kind, end, digits }: Numeral): boolean {
  if (kind === 'percent' || kind === 'money') return digits || lists.numbers.minus.has(lower[sign]);
  return kind === 'count' && (words[end] === '°' || lists.units.degrees.has(lower[end]));
}
