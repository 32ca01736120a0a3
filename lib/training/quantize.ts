import { LABEL_COUNT } from '../analysis/tagger/labels';
import type { TaggerModel } from '../analysis/tagger';
import type { Learner } from './learner';
import type { TrainingOptions } from './options';

const ROW = 2 * LABEL_COUNT;
const LARGEST = 127;

/** Rounds both passes' weights to bytes, a row for each bucket in which one of them matters. */
export function quantize(
  first: Learner,
  second: Learner,
  words: TaggerModel['words'],
  { bits, scale, writtenFrom }: TrainingOptions,
): TaggerModel {
  const buckets = new Uint32Array(2 ** bits / 32);
  const rows: number[] = [];
  for (let bucket = 0; bucket < 2 ** bits; bucket++) {
    if (first.largestWeight(bucket) < writtenFrom && second.largestWeight(bucket) < writtenFrom) continue;
    buckets[bucket >>> 5]! |= 1 << (bucket & 31);
    rows.push(bucket);
  }
  const weights = new Int8Array(rows.length * ROW);
  const write = (learner: Learner, bucket: number, at: number) => {
    if (learner.largestWeight(bucket) < writtenFrom) return;
    for (const [label, weight] of learner.weightsOf(bucket).entries())
      weights[at + label] = Math.max(-LARGEST, Math.min(LARGEST, Math.round(weight * scale)));
  };
  for (const [row, bucket] of rows.entries()) {
    write(first, bucket, row * ROW);
    write(second, bucket, row * ROW + LABEL_COUNT);
  }
  return { bits, buckets, weights, scale, first: first.transitions, second: second.transitions, words };
}
