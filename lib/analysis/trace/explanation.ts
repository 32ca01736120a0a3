import type { Analysis } from '../contract';
import type { LeftOut, Trace, TraceStep } from './trace';

/** Which steps made each thing of an analysis; the lists run parallel to the analysis's own. */
export interface Explanation {
  readonly attributions: readonly (readonly TraceStep[])[];
  /** How each speaker was found and named. */
  readonly speakers: readonly (readonly TraceStep[])[];
  /** Why each speaker has the type it has. */
  readonly types: readonly (readonly TraceStep[])[];
  readonly figures: readonly (readonly TraceStep[])[];
  /** What was found at first and then left out. */
  readonly leftOut: readonly LeftOut[];
}

/** Reads off a trace what it holds on the objects of the very analysis it was made with. */
export function explanationOf({ attributions, speakers, figures }: Analysis, trace: Trace): Explanation {
  return {
    attributions: attributions.map((one) => trace.stepsOf(one, 'attribution')),
    speakers: speakers.map((one) => trace.stepsOf(one, 'speaker')),
    types: speakers.map((one) => trace.stepsOf(one, 'type')),
    figures: figures.map((one) => trace.stepsOf(one, 'figure')),
    leftOut: trace.leftOut,
  };
}
