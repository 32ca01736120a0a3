/**
 * As many articles as there are: jobs out of files, folders or JSON lines are worked by a pool over all cores and come out as
 * JSON lines, one for each job, in the order of the jobs. What goes wrong with a text is said in its line; no line is lost.
 */
export { jobsFromFiles } from './files';
export { jobsFromLines } from './lines';
export type { Job } from './job';
export { createPool, type Pool } from './pool';
export { wholeLinesOf } from './resume';
export { runCorpus, type Outcome } from './run';
export { outputTo, standardOutput, OutputError } from './output';
