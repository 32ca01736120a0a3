/** A phrase as a half-open range of pieces. */
export interface Phrase {
  readonly first: number;
  readonly end: number;
}
