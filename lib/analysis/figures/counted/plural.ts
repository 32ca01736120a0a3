import type { Pieces } from '../pieces';

/** Whether piece `i` looks like a plural noun. */
export function looksPlural({ words, lower, lists }: Pieces, i: number): boolean {
  const word = lower[i];
  return word !== undefined && lists.looksPlural(words[i]!, word);
}
