/** Hash of a part of a string: 32-bit FNV-1a over UTF-16 units. */
export function hashOf(text: string, start = 0, end = text.length): number {
  let hash = 2166136261 | 0;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619);
  return hash;
}

/** No token has as many features. Sums of weights rely on it: 256 weights of 127 still fit 16 bits. */
export const MOST_FEATURES = 256;

/** The values of a token's features, a column for each of the three; hashed later, all of them at once. */
export interface FeatureColumns {
  readonly first: Int32Array;
  readonly second: Int32Array;
  readonly third: Int32Array;
}

const newColumns = (): FeatureColumns => ({
  first: new Int32Array(MOST_FEATURES),
  second: new Int32Array(MOST_FEATURES),
  third: new Int32Array(MOST_FEATURES),
});

/**
 * Collects the features of one token. A feature is a template's number and up to three values; together they are hashed
 * to one of 2^bits buckets (multiply-xorshift, constants from MurmurHash3 and xxHash).
 */
export class FeatureBuffer {
  count = 0;
  private readonly first: Int32Array;
  private readonly second: Int32Array;
  private readonly third: Int32Array;

  /** @param columns where the features are to lie, if not in columns of its own */
  constructor(columns = newColumns()) {
    this.first = columns.first;
    this.second = columns.second;
    this.third = columns.third;
  }

  add(template: number, a = 0, b = 0, c = 0): void {
    const at = this.count++;
    this.first[at] = Math.imul(template, 0x9e3779b1) ^ a;
    this.second[at] = b;
    this.third[at] = c;
  }

  /**
   * The buckets of the features collected, into `buckets`.
   * @param bits the number of buckets is 2 to this power
   */
  bucketsInto(buckets: Int32Array, bits: number): void {
    const { first, second, third, count } = this;
    const shift = 32 - bits;
    for (let f = 0; f < count; f++) {
      let hash = Math.imul(first[f]!, 0x85ebca6b);
      hash ^= hash >>> 13;
      hash = Math.imul(hash ^ second[f]!, 0xc2b2ae35);
      hash ^= hash >>> 16;
      hash = Math.imul(hash ^ third[f]!, 0x27d4eb2f);
      hash ^= hash >>> 15;
      hash = Math.imul(hash, 0x9e3779b1);
      buckets[f] = hash >>> shift;
    }
  }
}
