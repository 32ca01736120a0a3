/**
 * AssemblyScript: the tagger's innermost loop for WebAssembly with SIMD, four features at a time. It says the same as
 * `lib/analysis/tagger/row-sums/plain.ts`, and `compiled.ts` beside that lays out its memory. Built by `npm run wasm`.
 */

/** Where each column of the features of a token begins: 256 numbers of 32 bits each. */
const FIRST: usize = 0;
const SECOND: usize = 1024;
const THIRD: usize = 2048;
/** Buckets of the features, then where the rows of weights of those that have one begin. */
const BUCKETS: usize = 3072;
const FOUND: usize = 4096;
/** 16 sums of 16 bits: 14 weights, and what lies behind a row. */
const SUMS: usize = 5120;
/** Numbers of the slots whose sums are to be added, up to 8. */
const RECALLED: usize = 5152;
/** Bytes of a row: 7 weights of each pass. */
const ROW: u32 = 14;

/**
 * Sums the rows of the first `count` features in the columns, and sums kept before.
 * @param recalled how many slots are listed
 * @param window where seven slot numbers begin: of the first is added its own slot, of the second the slot after it, and so
 *   on; 0 for none
 * @param slots where the slots begin
 * @param shift bits of a hash that are not part of a bucket's number
 * @param index where the row index begins, see `RowIndex`
 * @param weights where the rows begin
 */
export function sumRows(
  count: u32,
  recalled: u32,
  window: usize,
  slots: usize,
  shift: i32,
  index: usize,
  weights: usize,
): void {
  for (let f: usize = 0; f < count << 2; f += 16) {
    let hash = i32x4.mul(v128.load(FIRST + f), i32x4.splat(<i32>0x85ebca6b));
    hash = v128.xor(hash, i32x4.shr_u(hash, 13));
    hash = i32x4.mul(v128.xor(hash, v128.load(SECOND + f)), i32x4.splat(<i32>0xc2b2ae35));
    hash = v128.xor(hash, i32x4.shr_u(hash, 16));
    hash = i32x4.mul(v128.xor(hash, v128.load(THIRD + f)), i32x4.splat(<i32>0x27d4eb2f));
    hash = v128.xor(hash, i32x4.shr_u(hash, 15));
    hash = i32x4.mul(hash, i32x4.splat(<i32>0x9e3779b1));
    v128.store(BUCKETS + f, i32x4.shr_u(hash, shift));
  }
  // Which buckets have a row is as good as chance: no branch, which the processor would guess wrong.
  let found = FOUND;
  for (let f: usize = 0; f < count << 2; f += 4) {
    const bucket = load<u32>(BUCKETS + f);
    const at = index + ((bucket >>> 5) << 3);
    const word = load<u32>(at);
    const bit = bucket & 31;
    const row = load<u32>(at, 4) + popcnt<u32>(word & ((1 << bit) - 1));
    store<u32>(found, row * ROW);
    found += ((word >>> bit) & 1) << 2;
  }
  let low = i16x8.splat(0);
  let high = i16x8.splat(0);
  for (let r = RECALLED; r < RECALLED + (recalled << 2); r += 4) {
    const kept = slots + (load<u32>(r) << 5);
    low = i16x8.add(low, v128.load(kept));
    high = i16x8.add(high, v128.load(kept, 16));
  }
  if (window !== 0) {
    for (let d: usize = 0; d < 7; d++) {
      const kept = slots + ((load<u32>(window + (d << 2)) + d) << 5);
      low = i16x8.add(low, v128.load(kept));
      high = i16x8.add(high, v128.load(kept, 16));
    }
  }
  for (let f = FOUND; f < found; f += 4) {
    const row = v128.load(weights + load<u32>(f));
    low = i16x8.add(low, i16x8.extend_low_i8x16_s(row));
    high = i16x8.add(high, i16x8.extend_high_i8x16_s(row));
  }
  v128.store(SUMS, low);
  v128.store(SUMS, high, 16);
}
