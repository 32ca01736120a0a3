import type { TransitionScores } from './chain';
import type { CueLexicon } from './words';

/** Everything a tagger knows by training. */
export interface TaggerModel {
  /** Features are hashed to 2 to this power buckets. */
  readonly bits: number;
  /** A bit for each bucket that has a row of weights, 32 a number, lowest first. */
  readonly buckets: Uint32Array;
  /** For each row, in bucket order, 7 weights of the first pass, then 7 of the second. */
  readonly weights: Int8Array;
  /** A weight of 1 is worth 1 / scale. */
  readonly scale: number;
  readonly first: TransitionScores;
  readonly second: TransitionScores;
  /** Words by cue bucket: `words[b]` are those of bucket b + 1, sorted. */
  readonly words: readonly (readonly string[])[];
}

/** The cue buckets as the tagger looks them up. */
export function lexiconOf(words: TaggerModel['words']): CueLexicon {
  const buckets = new Map<string, number>();
  words.forEach((list, bucket) => list.forEach((word) => void buckets.set(word, bucket + 1)));
  return { bucketOf: (word) => buckets.get(word) ?? 0 };
}
