import type { WordClass } from '../../languages/word-sets';

/** The first place of a word, or of one of a class, in `[from, limit)`, or -1. */
export function placeOf(lower: readonly string[], word: string | WordClass, from: number, limit: number): number {
  const isWord = typeof word === 'string' ? (other: string) => other === word : (other: string) => word.has(other);
  for (let i = from; i < limit; i++) if (isWord(lower[i]!)) return i;
  return -1;
}
