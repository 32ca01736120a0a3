import type { FeatureBuffer } from '../hashing';
import type { WordTable } from '../words';

/** A named set of feature templates over one kind of view. */
export interface FeatureGroup<View> {
  readonly name: string;
  /** What the templates look at, for the model card. */
  readonly about: string;
  /** Template numbers of this group, both inclusive; no two groups share one. */
  readonly templates: readonly [first: number, last: number];
  /** Adds the features of token `i`. */
  emit(view: View, i: number, out: FeatureBuffer, words: WordTable): void;
}

/** Distance in tokens as one of nine classes. */
export function distanceClass(distance: number): number {
  if (distance <= 3) return distance;
  if (distance <= 5) return 4;
  if (distance <= 8) return 5;
  if (distance <= 14) return 6;
  return distance <= 25 ? 7 : 8;
}

/** The value of a column at a token that may lie before or after the passage. */
export function valueAt(
  column: Int32Array | Uint8Array,
  i: number,
  count: number,
  before: number,
  after: number,
): number {
  return i < 0 ? before : i >= count ? after : column[i]!;
}

/** Stand-ins for words, shapes and cue buckets beyond the passage; they lie outside what a real value can be by chance. */
export const BEYOND = {
  wordBefore: 11,
  wordAfter: 12,
  shapeBefore: 20,
  shapeAfter: 21,
  before: 20,
  after: 21,
} as const;
