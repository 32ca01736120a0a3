/** A seeded generator of whole numbers from 0 up to `below` (xorshift32 with rejection-free scaling). */
export function createRandom(seed: number): (below: number) => number {
  let state = Math.imul(seed, 0x9e3779b1) | 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return Math.floor(((state >>> 0) / 2 ** 32) * below);
  };
}

/** Puts a list in a random order, in place (Fisher-Yates). */
export function shuffle(list: Int32Array, random: (below: number) => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const other = random(i + 1);
    const value = list[i]!;
    list[i] = list[other]!;
    list[other] = value;
  }
}
