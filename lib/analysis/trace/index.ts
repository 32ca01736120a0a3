/** Which step of the analysis did what, on request: `analyze(text, { trace: new Trace() })`, then `explanationOf`. */
export { explanationOf, type Explanation } from './explanation';
export type { Inspection } from './inspection';
export { explanationText } from './print';
export { Trace, type LeftOut, type Topic, type TraceStep } from './trace';
