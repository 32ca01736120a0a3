/** A half-open range of words. */
export interface WordRange {
  readonly first: number;
  readonly end: number;
}
