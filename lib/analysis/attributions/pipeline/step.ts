import type { Construction } from '../constructions/construction';

/** A construction at its place in the pipeline. */
export interface Step {
  readonly does: Construction;
  readonly requires: string;
  readonly promises: string;
  /** Why it stands there. */
  readonly why: string;
}
