import type { BoundReading } from '../bounds';
import type { Numeral } from '../numerals';
import type { CountedNoun } from './noun';

/** A figure in the making: a number with what was read around it. */
export interface Mention {
  readonly numeral: Numeral;
  readonly noun: CountedNoun;
  readonly bound: BoundReading;
  /** Half-open range of pieces of the whole figure. */
  readonly first: number;
  readonly end: number;
  readonly sentence: number;
  /** Currency, measure or "percent"; the number's own, or one it shares with another. */
  unit: string | undefined;
  /** What is counted, in the article's words. */
  of: string | null;
  /** The event it is counted in. */
  event: string | null;
  /** Where its own event was told; null where it has none of its own. */
  readonly told: 'noun' | 'after' | 'before' | null;
}
