import type { Job } from './job';
import type { Output } from './output';
import type { Pool } from './pool';

export interface Outcome {
  /** Lines written in this run. */
  readonly written: number;
  /** Lines among them that say why there is no analysis. */
  readonly errors: number;
}

/**
 * Works jobs to their end, or until the signal fires: then no more are taken, and those begun are finished and written.
 * `skip`: so many jobs were done by an earlier run. `told` hears after each line.
 */
export async function runCorpus(
  jobs: AsyncIterable<Job>,
  pool: Pool,
  output: Output,
  { skip, signal, told }: { skip: number; signal: AbortSignal; told: (outcome: Outcome) => void },
): Promise<Outcome> {
  let outcome: Outcome = { written: 0, errors: 0 };
  for await (const line of pool.linesOf(wanted(jobs, skip, signal))) {
    await output.write(line.text);
    outcome = { written: outcome.written + 1, errors: outcome.errors + (line.isError ? 1 : 0) };
    told(outcome);
  }
  await output.end();
  return outcome;
}

async function* wanted(jobs: AsyncIterable<Job>, skip: number, signal: AbortSignal): AsyncGenerator<Job> {
  let seen = 0;
  for await (const job of jobs) {
    if (signal.aborted) return;
    if (seen++ >= skip) yield job;
  }
}
