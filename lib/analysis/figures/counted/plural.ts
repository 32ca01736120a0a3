import { NOUNS } from '../lexicon';
import type { Pieces } from '../pieces';

/** Whether piece `i` looks like a plural noun, by its ending. Verbs in -s look the same. */
export function looksPlural({ words, lower }: Pieces, i: number): boolean {
  const word = lower[i];
  if (word === undefined) return false;
  if (NOUNS.irregularPlurals.has(word) || /.(?:men|people|children)$/.test(word)) return true;
  if (word.length < 4 || !word.endsWith('s') || NOUNS.notPlural.has(word) || NOUNS.stops.has(word)) return false;
  return !word.endsWith('ss') && !word.endsWith('ous') && words[i] !== words[i]!.toUpperCase();
}
