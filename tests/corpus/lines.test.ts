import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { jobsFromFiles, jobsFromLines, wholeLinesOf, type Job } from '../../lib/corpus';
import { MOST_LINE_BYTES } from '../../lib/corpus/lines';

const folder = mkdtempSync(path.join(tmpdir(), 'sourcelight-corpus-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function* chunksOf(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size));
}

async function all(jobs: AsyncIterable<Job>): Promise<Job[]> {
  const list = [];
  for await (const job of jobs) list.push(job);
  return list;
}

const fromText = (text: string, size = 7) => all(jobsFromLines(chunksOf(Buffer.from(text), size)));

describe('JSON lines', () => {
  test('are read the same however the stream is cut, with and without a last line end', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'binary' })),
        fc.integer({ min: 1, max: 20 }),
        async (texts, size) => {
          const lines = texts.map((text, id) => JSON.stringify({ id, text }));
          const jobs = texts.map((text, id) => ({ label: { id }, work: { task: { kind: 'text', text } } }));
          expect(await fromText(lines.join('\n'), size)).toEqual(jobs);
          expect(await fromText(lines.map((line) => `${line}\n`).join(''), size)).toEqual(jobs);
        },
      ),
    );
  });

  test('ids come back as they are, twice or of any kind; a line that is no record says so under its number or id', async () => {
    const input = [
      '{"id":"a","text":"x"}',
      '',
      '{"id":"a","html":"<p>"}',
      '{"id":{"n":[1]},"text":"y"}',
      'x',
      '{"id":3}',
      '{"text":"z"}',
      '[1]',
    ];
    const jobs = await fromText(input.join('\r\n'));
    expect(jobs.map(({ label }) => label)).toEqual([
      { id: 'a' },
      { id: 'a' },
      { id: { n: [1] } },
      { line: 5 },
      { id: 3 },
      { line: 7 },
      { line: 8 },
    ]);
    expect(jobs.map(({ work }) => ('fault' in work ? work.fault : work.task.kind))).toEqual([
      'text',
      'html',
      'text',
      'Line 5 is not JSON.',
      'Line 6 has no "text" and no "html" that would be a string.',
      'text',
      'Line 8 has no "text" and no "html" that would be a string.',
    ]);
  });

  test('a line that is too long is skipped, those around it are read', async () => {
    const long = `{"id":"long","text":"${'x'.repeat(MOST_LINE_BYTES)}"}`;
    const jobs = await fromText(`{"id":1,"text":"a"}\n${long}\n{"id":3,"text":"b"}`, 1 << 20);
    expect(jobs.map(({ label }) => label)).toEqual([{ id: 1 }, { line: 2 }, { id: 3 }]);
    expect(jobs[1]!.work).toEqual({ fault: 'Line 2 is longer than 32 million bytes.' });
  });
});

test('files, folders and patterns give their files in a lasting order', async () => {
  for (const name of ['b.txt', 'a.html', 'c.md', '[x].txt']) writeFileSync(path.join(folder, name), 'x');
  const names = async (...given: string[]) =>
    (await all(jobsFromFiles(given))).map(({ label }) => ('file' in label ? path.basename(label.file) : ''));
  expect(await names(folder)).toEqual(['[x].txt', 'a.html', 'b.txt']);
  expect(await names(path.join(folder, 'b.txt'), path.join(folder, '*.html'))).toEqual(['b.txt', 'a.html']);
  expect(await names(path.join(folder, '[x].txt'))).toEqual(['[x].txt']);
  expect(await names('not-there.txt')).toEqual(['not-there.txt']);
});

test('an output file is cut off after its last whole line', async () => {
  const file = path.join(folder, 'out.jsonl');
  expect(await wholeLinesOf(file)).toBe(0);
  writeFileSync(file, '{"id":1}\n{"id":2}\n{"id":');
  expect(await wholeLinesOf(file)).toBe(2);
  expect(readFileSync(file, 'utf8')).toBe('{"id":1}\n{"id":2}\n');
  expect(await wholeLinesOf(file)).toBe(2);
});
