import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createScheduler, type Clock } from '../../lib/engine/scheduler';

/** Every look at the clock is a millisecond, so that a turn of n is n slices. */
function countingClock(): Clock {
  let time = 0;
  return { now: () => (time += 1), pause: () => Promise.resolve() };
}

function* countTo(slices: number, name: string, log: string[]): Generator<number, string> {
  for (let slice = 1; slice <= slices; slice += 1) {
    log.push(name);
    yield slice / slices;
  }
  return name;
}

interface Run {
  readonly name: string;
  readonly slices: number;
}

/** Works the runs to their end; gives which slice came when, and the results in order. */
async function work(runs: readonly Run[], turn: number, abort?: string): Promise<{ log: string[]; results: string[] }> {
  const scheduler = createScheduler(countingClock(), turn);
  const log: string[] = [];
  const results: string[] = [];
  const ended = runs.map(
    ({ name, slices }) =>
      new Promise<void>((resolve) => {
        const controller = new AbortController();
        scheduler.add({
          slices: countTo(slices, name, log),
          progress: () => {
            if (name === abort) controller.abort();
            if (name === abort) resolve();
          },
          finished: (result) => resolve(void results.push(result)),
          failed: () => resolve(),
          signal: controller.signal,
        });
      }),
  );
  await Promise.all(ended);
  return { log, results };
}

test('a short job is done long before a long one that came first', async () => {
  const { log, results } = await work(
    [
      { name: 'long', slices: 1000 },
      { name: 'short', slices: 10 },
    ],
    5,
  );
  expect(results).toEqual(['short', 'long']);
  expect(log.indexOf('short')).toBeLessThan(10);
  expect(log.lastIndexOf('short')).toBeLessThan(30);
});

test('jobs that take the same turns stay within one turn of each other', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 1, max: 9 }), async (count, turn) => {
      const runs = Array.from({ length: count }, (_, i) => ({ name: `job ${i}`, slices: 60 }));
      const { log } = await work(runs, turn);
      const done = new Map(runs.map(({ name }) => [name, 0]));
      for (const name of log) {
        done.set(name, done.get(name)! + 1);
        const counts = [...done.values()];
        expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(turn + 1);
      }
    }),
  );
});

test('an aborted job takes no further turn and gives no result', async () => {
  const { log, results } = await work(
    [
      { name: 'aborted', slices: 100 },
      { name: 'other', slices: 100 },
    ],
    5,
    'aborted',
  );
  expect(results).toEqual(['other']);
  expect(log.filter((name) => name === 'aborted').length).toBeLessThanOrEqual(6);
});

test('a job that throws is told of, and the others go on', async () => {
  const scheduler = createScheduler(countingClock(), 5);
  const { signal } = new AbortController();
  const ignore = () => undefined;
  // oxlint-disable-next-line require-yield
  function* broken(): Generator<number, string> {
    throw new Error('broken');
  }
  const failure = new Promise<unknown>((failed) =>
    scheduler.add({ slices: broken(), progress: ignore, finished: ignore, failed, signal }),
  );
  const result = new Promise<string>((finished) =>
    scheduler.add({ slices: countTo(20, 'good', []), progress: ignore, finished, failed: ignore, signal }),
  );
  expect(await failure).toEqual(new Error('broken'));
  await expect(result).resolves.toBe('good');
});

test('a job added after all was done is worked as well', async () => {
  const scheduler = createScheduler(countingClock(), 5);
  const { signal } = new AbortController();
  const ignore = () => undefined;
  for (const name of ['first', 'second']) {
    const result = new Promise<string>((finished) =>
      scheduler.add({ slices: countTo(20, name, []), progress: ignore, finished, failed: ignore, signal }),
    );
    await expect(result).resolves.toBe(name);
  }
});
