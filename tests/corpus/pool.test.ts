import { expect, test } from 'vitest';
import { createPool, type Job, type Pool } from '../../lib/corpus';

const WORKER = new URL('echo-worker.mjs', import.meta.url);
const WORKERS = 2;

async function withPool<Result>(use: (pool: Pool) => Promise<Result>): Promise<Result> {
  const pool = createPool(WORKER, WORKERS);
  try {
    return await use(pool);
  } finally {
    await pool.close();
  }
}

const jobOf = (text: string, id: number): Job => ({ label: { id }, work: { task: { kind: 'text', text } } });

async function* jobsOf(texts: Iterable<string>, taken?: () => void): AsyncGenerator<Job> {
  let id = 0;
  for (const text of texts) {
    taken?.();
    yield await Promise.resolve(jobOf(text, id++));
  }
}

async function parsed(
  lines: AsyncIterable<{ text: string }>,
): Promise<{ id: number; said?: string; error?: string }[]> {
  const all = [];
  for await (const { text } of lines) all.push(JSON.parse(text));
  return all;
}

test('lines come in the order of the jobs, however long each takes', async () => {
  const texts = Array.from({ length: 40 }, (_, i) => 'x'.repeat((i * 37) % 60));
  const lines = await withPool((pool) => parsed(pool.linesOf(jobsOf(texts))));
  expect(lines).toEqual(texts.map((said, id) => ({ id, said })));
});

test('a worker that dies or throws costs its own text only, and says so in its line', async () => {
  const texts = ['a', 'die', 'b', 'throw', 'c', 'die', 'd'];
  const lines = await withPool((pool) => parsed(pool.linesOf(jobsOf(texts))));
  expect(lines.map(({ id }) => id)).toEqual([0, 1, 2, 3, 4, 5, 6]);
  expect(lines.flatMap(({ said }) => said ?? [])).toEqual(['a', 'b', 'c', 'd']);
  expect(lines[3]!.error).toBe('The text could not be worked: a fault in the worker');
  expect(lines[1]!.error).toMatch(/^The text could not be worked: /);
});

test('jobs are taken only as lines are taken: nothing piles up behind a slow reader', async () => {
  let taken = 0;
  await withPool(async (pool) => {
    const lines = pool.linesOf(
      jobsOf(
        Array.from({ length: 500 }, () => 'x'),
        () => taken++,
      ),
    );
    await lines.next();
    await new Promise((resume) => void setTimeout(resume, 300));
    expect(taken).toBeLessThanOrEqual(WORKERS * 5);
    await lines.return(undefined);
  });
});
