import type { FeatureBuffer } from '../hashing';
import type { PassageView } from '../passage-view';
import type { WordTable } from '../word-table';

/** A named set of feature templates over one kind of view. */
export interface FeatureGroup<View> {
  readonly name: string;
  /** What the templates look at, for the model card. */
  readonly about: string;
  /** Template numbers of this group, both inclusive; no two groups share one. */
  readonly templates: readonly [first: number, last: number];
  /** Adds the features of token `i`, but for those below. */
  emit(view: View, i: number, out: FeatureBuffer, words: WordTable): void;
  /** Adds those features of token `i` that nothing but the word at `i + d` decides, for `d` from -3 to 3. */
  byWord?(view: View, i: number, d: number, out: FeatureBuffer, words: WordTable): void;
  /** Those that a number decides. */
  readonly repeated?: readonly RepeatedFeatures<View>[];
  /**
   * Adds all of the group's features in the order in which the model learnt them: training sums them in that order, and
   * another would give other weights in the last bit. Without it that is `byWord` from left to right, then `emit`.
   */
  learnt?(view: View, i: number, out: FeatureBuffer, words: WordTable): void;
}

/** Features whose values recur all the time, together: their weights are summed once for each key. */
export interface RepeatedFeatures<View> {
  /** A 32-bit number that says what all of the features' values are. */
  key(view: View, i: number): number;
  emit(view: View, i: number, out: FeatureBuffer): void;
}

/** Distance in tokens as one of nine classes. */
export function distanceClass(distance: number): number {
  if (distance <= 3) return distance;
  if (distance <= 5) return 4;
  if (distance <= 8) return 5;
  if (distance <= 14) return 6;
  return distance <= 25 ? 7 : 8;
}

/** Stand-ins for words, shapes, quote states and labels beyond the passage; no real value is one of them but by chance. */
export const BEYOND = { wordBefore: 11, wordAfter: 12, before: 20, after: 21 } as const;

/** The value of a small column at a token that may lie before or after the passage. */
export function valueAt(column: Uint8Array, i: number, count: number): number {
  return i < 0 ? BEYOND.before : i >= count ? BEYOND.after : column[i]!;
}

/** The word's hash at a token that may lie before or after the passage. */
export function wordAt({ word, count }: PassageView, i: number): number {
  return i < 0 ? BEYOND.wordBefore : i >= count ? BEYOND.wordAfter : word[i]!;
}

export const shapeAt = ({ shape, count }: PassageView, i: number): number => valueAt(shape, i, count);
export const cueAt = ({ cue, count }: PassageView, i: number): number => valueAt(cue, i, count);
export const quoteAt = ({ quote, count }: PassageView, i: number): number => valueAt(quote, i, count);
