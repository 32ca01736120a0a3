import type { TransitionScores } from './chain';
import type { CueWords } from './cue-words';

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
  readonly words: CueWords;
}
