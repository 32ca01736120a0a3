import type { Match } from '../word-view';

/** A proper name in a paragraph: words `[first, end)`. */
export interface Name {
  readonly kind: 'person' | 'organisation' | 'place';
  readonly first: number;
  readonly end: number;
  /** Where the capitals before it began, titles and nationality included. */
  readonly runFirst: number;
  /** The lexicon's phrase behind it, if it is just that. */
  readonly match: Match | undefined;
}
