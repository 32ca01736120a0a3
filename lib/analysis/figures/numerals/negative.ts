import { UNITS } from '../lexicon';
import { glued, type Pieces } from '../pieces';
import type { Numeral } from './types';

const MINUS = new Set(['-', '−']);
const MINUS_WORD = 'minus';

/** Whether a minus stands at piece `i`: the word, or a sign right before a digit and behind a gap or a bracket. */
export function isSign(pieces: Pieces, i: number): boolean {
  const { words, lower } = pieces;
  if (lower[i] === MINUS_WORD) return true;
  if (!MINUS.has(words[i] ?? '')) return false;
  return glued(pieces, i + 1) && /^[\d$€£]/.test(words[i + 1] ?? '') && (!glued(pieces, i) || words[i - 1] === '(');
}

/** Whether a number behind a sign is below zero: shares, sums and degrees can be, what is counted can't. */
export function isNegated({ lower, words }: Pieces, sign: number, { kind, end, digits }: Numeral): boolean {
  if (kind === 'percent' || kind === 'money') return digits || lower[sign] === MINUS_WORD;
  return kind === 'count' && (words[end] === '°' || UNITS.measures.get(lower[end] ?? '') === 'degrees');
}
