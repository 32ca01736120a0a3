/**
 * Which of the hash buckets have a row of weights, and which row. For each 32 buckets a bit for each and the number of
 * rows before them, side by side: one look at memory tells both, and all of it is small enough to stay in a processor's
 * cache, where a table of row numbers would not.
 */
export class RowIndex {
  readonly rows: number;
  private readonly table: Int32Array;

  /** @param table where the index is to lie, twice as long as `bits`, if not in a table of its own */
  constructor(bits: Uint32Array, table = new Int32Array(2 * bits.length)) {
    let rows = 0;
    for (let i = 0; i < bits.length; i++) {
      const word = bits[i]! | 0;
      table[2 * i] = word;
      table[2 * i + 1] = rows;
      rows += ones(word);
    }
    this.table = table;
    this.rows = rows;
  }

  /**
   * The rows of the first `count` buckets, those without one left out, into `rows`; returns how many there are. One call
   * for a token: before the compiler gets to it, calls cost more than the work itself.
   */
  rowsOf(buckets: Int32Array, count: number, rows: Int32Array): number {
    const { table } = this;
    let found = 0;
    for (let i = 0; i < count; i++) {
      const bucket = buckets[i]!;
      const at = (bucket >>> 5) << 1;
      const word = table[at]!;
      const bit = 1 << (bucket & 31);
      if ((word & bit) !== 0) rows[found++] = table[at + 1]! + ones(word & (bit - 1));
    }
    return found;
  }
}

/** Number of one bits in 32. */
function ones(word: number): number {
  let x = word - ((word >>> 1) & 0x55555555);
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
  return Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
