import type { FeatureBuffer } from '../hashing';

/**
 * The tagger's innermost loop: which of a token's features have a row of weights, and what the rows come to. There are two
 * that say the same: `compiledRowSums` and, where WebAssembly is off, `plainRowSums`.
 *
 * Sums can be kept in numbered slots, so that features that recur are summed once.
 */
export interface RowSums {
  /** Holds the features of one token. */
  readonly features: FeatureBuffer;
  /** After `sum`: 7 sums of weights of the first pass, then 7 of the second; what comes after them is nobody's. */
  readonly sums: Int16Array;
  /** Slots that the next sum adds: `recalls.count` of those listed, `MOST_RECALLED` at most. */
  readonly recalls: { count: number; readonly slots: Int32Array };
  /** For each word of a passage, and `WINDOW_REACH` before and after it, the first of the `WINDOW` slots it has. */
  readonly wordSlots: Int32Array;
  /**
   * Sums the rows of the features in the buffer and what is to be recalled, which then is no more.
   * @param token whose window of words is added too, each word's sums for its place; none by default
   */
  sum(token?: number): void;
  /** Keeps the sums in a slot. */
  keep(slot: number): void;
}

/** At most so many slots are recalled for one sum. */
export const MOST_RECALLED = 8;

/** Numbers of a slot: 14 sums, filled up. */
export const SLOT = 16;

/** Words to each side that a window has, and all its words. */
export const WINDOW_REACH = 3;
export const WINDOW = 2 * WINDOW_REACH + 1;
