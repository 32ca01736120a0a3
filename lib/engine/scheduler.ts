/** A piece of work that gives way after each slice. */
export interface Job<Result> {
  /** Yields the share done, 0 to 1, after each slice. */
  readonly slices: Iterator<number, Result>;
  /** Told after each of its turns but the last. */
  readonly progress: (done: number) => void;
  readonly finished: (result: Result) => void;
  readonly failed: (error: unknown) => void;
  /** Once aborted, the job is dropped without a word. */
  readonly signal: AbortSignal;
}

/** What a scheduler goes by, so that tests can set the clock. */
export interface Clock {
  /** Milliseconds from any start. */
  now(this: void): number;
  /** Resolves after everything that has come in meanwhile has been heard. */
  pause(this: void): Promise<void>;
}

export interface Scheduler {
  add<Result>(job: Job<Result>): void;
}

/** Works jobs in turns of `turn` milliseconds each, round and round, so that a long one holds up no other. */
export function createScheduler(clock: Clock, turn: number): Scheduler {
  let waiting: Job<unknown>[] = [];
  let working = false;

  async function work(): Promise<void> {
    working = true;
    for (;;) {
      await clock.pause();
      waiting = waiting.filter(({ signal }) => !signal.aborted);
      const job = waiting.shift();
      if (!job) break;
      if (!takeTurn(job, clock.now() + turn, clock)) waiting.push(job);
    }
    working = false;
  }

  return {
    add(job) {
      waiting.push(job as Job<unknown>);
      if (!working) void work();
    },
  };
}

/** Works a job until `end`; true when it is done with. */
function takeTurn(job: Job<unknown>, end: number, clock: Clock): boolean {
  try {
    for (;;) {
      const step = job.slices.next();
      if (step.done) {
        job.finished(step.value);
        return true;
      }
      if (clock.now() < end) continue;
      job.progress(step.value);
      return false;
    }
  } catch (error) {
    job.failed(error);
    return true;
  }
}
