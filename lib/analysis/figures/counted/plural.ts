import { NOUNS } from '../lexicon';
import type { Pieces } from '../pieces';

/** Whether piece `i` looks like a plural noun, by its ending. Verbs in -s look the same. */
export function looksPlural({ words, lower }: Pieces, i: number): boolean {
  const word = lower[i];
  if (word === undefined) return false;
  if (NOUNS.irregularPlurals.has(word)) return true;
  if (NOUNS.notPlural.has(word) || NOUNS.stops.has(word)) return false;
  if (word.endsWith('men') || word.endsWith('people') || word.endsWith('children')) return true;
  if (word.length < 4 || !word.endsWith('s')) return false;
  return !word.endsWith('ss') && !word.endsWith('ous') && words[i] !== words[i]!.toUpperCase();
}
