import { FeatureBuffer, MOST_FEATURES } from '../hashing';
import { LABEL_COUNT } from '../labels';
import type { TaggerModel } from '../model';
import { RowIndex } from '../row-index';
import { LONGEST_PASSAGE } from '../passages';
import { MOST_RECALLED, SLOT, WINDOW, type RowSums } from './row-sums';

/** Weights of a row: those of the first pass, then those of the second. */
const ROW = 2 * LABEL_COUNT;

/** Weights are read where they lie in the model's file: a copy in a shape that is faster to add costs a first article more than it saves. */
export function plainRowSums({ bits, buckets: bucketBits, weights }: TaggerModel, slots: number): RowSums {
  const features = new FeatureBuffer();
  const index = new RowIndex(bucketBits);
  const buckets = new Int32Array(MOST_FEATURES);
  const rows = new Int32Array(MOST_FEATURES);
  const sums = new Int16Array(ROW);
  const kept = new Int16Array(slots * SLOT);
  const recalls = { count: 0, slots: new Int32Array(MOST_RECALLED) };
  const wordSlots = new Int32Array(LONGEST_PASSAGE + WINDOW);

  /** Sums one pass's weights: seven sums fit a processor's registers, fourteen do not. */
  function sumPass(count: number, first: number): void {
    let s0 = 0;
    let s1 = 0;
    let s2 = 0;
    let s3 = 0;
    let s4 = 0;
    let s5 = 0;
    let s6 = 0;
    for (let f = 0; f < count; f++) {
      const at = rows[f]! * ROW + first;
      s0 += weights[at]!;
      s1 += weights[at + 1]!;
      s2 += weights[at + 2]!;
      s3 += weights[at + 3]!;
      s4 += weights[at + 4]!;
      s5 += weights[at + 5]!;
      s6 += weights[at + 6]!;
    }
    sums[first] = s0;
    sums[first + 1] = s1;
    sums[first + 2] = s2;
    sums[first + 3] = s3;
    sums[first + 4] = s4;
    sums[first + 5] = s5;
    sums[first + 6] = s6;
  }

  function addKept(slot: number): void {
    for (let y = 0; y < ROW; y++) sums[y]! += kept[slot * SLOT + y]!;
  }

  return {
    features,
    sums,
    recalls,
    wordSlots,
    sum(token) {
      features.bucketsInto(buckets, bits);
      const count = index.rowsOf(buckets, features.count, rows);
      sumPass(count, 0);
      sumPass(count, LABEL_COUNT);
      for (let r = 0; r < recalls.count; r++) addKept(recalls.slots[r]!);
      recalls.count = 0;
      if (token !== undefined) for (let d = 0; d < WINDOW; d++) addKept(wordSlots[token + d]! + d);
    },
    keep: (slot) => kept.set(sums, slot * SLOT),
  };
}
