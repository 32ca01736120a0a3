import { Piscina } from 'piscina';
import { failed, type Job, type Line } from './job';

/**
 * Jobs begun beyond those being worked, for each worker. A pool has no bound of its own: whatever is handed to it waits in
 * memory.
 */
const AHEAD = 3;

export interface Pool {
  /** The output line of each job, in their order. Takes no more jobs than it needs to keep its workers busy. */
  linesOf(jobs: AsyncIterable<Job>): AsyncGenerator<Line>;
  close(): Promise<void>;
}

/**
 * A pool of workers that each run `worker`, a module whose default export takes `{ label, task }` and gives the output line.
 * A worker that dies costs its job only: the job's line says so, and another worker takes its place.
 */
export function createPool(worker: URL, workers: number, execArgv: string[] = []): Pool {
  const piscina = new Piscina({
    filename: worker.href,
    minThreads: workers,
    maxThreads: workers,
    execArgv,
    // Reading and writing are the pool's business; a worker that waits is none that works.
    concurrentTasksPerWorker: 1,
  });
  const window = workers * (1 + AHEAD);

  async function lineOf({ label, work }: Job): Promise<Line> {
    if ('fault' in work) return failed(label, work.fault);
    try {
      return (await piscina.run({ label, task: work.task })) as Line;
    } catch (error) {
      return failed(label, `The text could not be worked: ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  return {
    async *linesOf(jobs) {
      const begun: Promise<Line>[] = [];
      for await (const job of jobs) {
        begun.push(lineOf(job));
        if (begun.length >= window) yield await begun.shift()!;
      }
      for (const line of begun) yield await line;
    },
    close: () => piscina.destroy(),
  };
}
