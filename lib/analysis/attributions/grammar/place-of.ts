/** The first place of a word in `[from, limit)`, or -1. */
export function placeOf(lower: readonly string[], word: string, from: number, limit: number): number {
  for (let i = from; i < limit; i++) if (lower[i] === word) return i;
  return -1;
}
