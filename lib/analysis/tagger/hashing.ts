/** Hash of a part of a string: 32-bit FNV-1a over UTF-16 units. */
export function hashOf(text: string, start = 0, end = text.length): number {
  let hash = 2166136261 | 0;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619);
  return hash;
}

/** No token has as many features. Sums of weights rely on it: 256 weights of 127 still fit 16 bits. */
const CAPACITY = 256;

/**
 * Collects the features of one token as bucket numbers. A feature is a template's number and up to three values;
 * together they are hashed to one of 2^bits buckets (multiply-xorshift, constants from MurmurHash3 and xxHash).
 */
export class FeatureBuffer {
  readonly buckets = new Int32Array(CAPACITY);
  count = 0;
  private readonly shift: number;

  /** @param bits the number of buckets is 2 to this power */
  constructor(bits: number) {
    this.shift = 32 - bits;
  }

  add(template: number, a = 0, b = 0, c = 0): void {
    let hash = Math.imul(template, 0x9e3779b1);
    hash = Math.imul(hash ^ a, 0x85ebca6b);
    hash ^= hash >>> 13;
    hash = Math.imul(hash ^ b, 0xc2b2ae35);
    hash ^= hash >>> 16;
    hash = Math.imul(hash ^ c, 0x27d4eb2f);
    hash ^= hash >>> 15;
    hash = Math.imul(hash, 0x9e3779b1);
    this.buckets[this.count++] = hash >>> this.shift;
  }
}
