/** A number as it stands in a paragraph, before anything is known about what it counts. */
export interface Numeral {
  /** Half-open range of pieces, currency, magnitude and percent sign included. */
  readonly first: number;
  readonly end: number;
  /** Finite. Percent as percent: 85. Fractions as parts of one: 0.5. */
  readonly value: number;
  /** Upper end of a range, else null. */
  readonly max: number | null;
  readonly kind: 'count' | 'money' | 'percent' | 'fraction' | 'times' | 'vague';
  /** Written in digits at least in part. */
  readonly digits: boolean;
  /** Currency sign or word, "percent". */
  readonly unit?: string;
  /** What the magnitude words multiplied by: 1,000,000 for "1.2 million". A range's first end may lack its own. */
  readonly scale: number;
}
