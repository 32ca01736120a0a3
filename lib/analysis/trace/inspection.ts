import type { Trace } from './trace';

/** How to look into an analysis; every stage takes one, and does without by default. */
export interface Inspection {
  /** Where to note which step did what. */
  readonly trace?: Trace;
  /** Ids of steps, constructions and pieces of evidence that are switched off, to see what each is good for. */
  readonly without?: ReadonlySet<string>;
}
