/**
 * Which of the hash buckets have a row of weights, and which row. A bit for each bucket and a running count for each
 * 32 of them: small enough to stay in a processor's cache, where a table of row numbers would not.
 */
export class RowIndex {
  readonly rows: number;
  private readonly rank: Uint32Array;

  constructor(private readonly bits: Uint32Array) {
    this.rank = new Uint32Array(bits.length);
    let rows = 0;
    for (let i = 0; i < bits.length; i++) {
      this.rank[i] = rows;
      rows += ones(bits[i]!);
    }
    this.rows = rows;
  }

  /** The row of a bucket, -1 where it has none. */
  rowOf(bucket: number): number {
    const word = this.bits[bucket >>> 5]!;
    const bit = 1 << (bucket & 31);
    return (word & bit) === 0 ? -1 : this.rank[bucket >>> 5]! + ones(word & (bit - 1));
  }
}

/** Number of one bits in 32. */
function ones(word: number): number {
  let x = word - ((word >>> 1) & 0x55555555);
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
  return Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
