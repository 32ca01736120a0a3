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
