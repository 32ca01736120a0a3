import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../..');
const COMMAND = path.join(ROOT, '.output/node/scripts/sourcelight.js');
const SAMPLE = path.join(import.meta.dirname, 'sentences.txt');
/** Sentences of a text: some 600 words. */
const SENTENCES = 30;
/** How much quicker two workers must be, and how much memory may grow. */
const LEAST_GAIN = 1.8;
const MOST_GROWTH = 1.1;
const WATCH_MILLISECONDS = 100;

/**
 * Works texts made of the project's own sentences with one worker and with two, watches the memory after a tenth of the lines
 * and at the end, kills a run at a random line and resumes it. Prints each figure; true if all are within their limits.
 * Wall-clock times: wants a quiet machine of two cores. The package is built first.
 */
export async function benchCorpus(texts: number): Promise<boolean> {
  execFileSync(process.execPath, ['--import', 'tsx', 'scripts/build-package.ts'], { cwd: ROOT, stdio: 'inherit' });
  const folder = mkdtempSync(path.join(tmpdir(), 'sourcelight-corpus-'));
  try {
    const input = path.join(folder, 'texts.jsonl');
    writeFileSync(input, linesOf(texts));
    const one = await worked(input, path.join(folder, 'one.jsonl'), 1, texts);
    const two = await worked(input, path.join(folder, 'two.jsonl'), 2, texts);
    const killed = path.join(folder, 'killed.jsonl');
    const at = 1 + Math.floor(Math.random() * (texts - 2));
    await killedAt(input, killed, at);
    const left = existsSync(killed) ? countOf(killed) : 0;
    await worked(input, killed, 2, texts, ['--resume']);
    const growth = two.memoryAtEnd / two.memoryAtTenth;
    return [
      says(
        `two workers beside one, ${texts} texts`,
        one.seconds / two.seconds,
        (gain) => gain >= LEAST_GAIN,
        `at least ${LEAST_GAIN}`,
      ),
      says('memory at the end beside after a tenth', growth, (ratio) => ratio <= MOST_GROWTH, `at most ${MOST_GROWTH}`),
      same('the output of one worker and of two', one.output, two.output),
      same(`the output of a run killed after line ${left} and resumed`, two.output, killed),
    ].every(Boolean);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Texts as JSON lines, no two the same. */
function linesOf(texts: number): string {
  const sentences = readFileSync(SAMPLE, 'utf8').trim().split('\n');
  const sentence = (text: number, i: number) => sentences[(text * 7 + i * (1 + (text % 5))) % sentences.length]!;
  return Array.from({ length: texts }, (_, text) => {
    const lines = Array.from({ length: SENTENCES }, (_, i) => sentence(text, i) + (i % 3 === 2 ? '\n' : ' '));
    return `${JSON.stringify({ id: text, text: `${lines.join('')}Text ${text} ends here.` })}\n`;
  }).join('');
}

interface Run {
  readonly output: string;
  readonly seconds: number;
  /** Resident memory in kB once a tenth of the lines is written, and the most of the last tenth. */
  readonly memoryAtTenth: number;
  readonly memoryAtEnd: number;
}

async function worked(
  input: string,
  output: string,
  workers: number,
  texts: number,
  more: string[] = [],
): Promise<Run> {
  const begin = performance.now();
  const child = started(input, output, workers, more);
  const closed = new Promise<number | null>((resolve) => void child.on('close', resolve));
  let [atTenth, atEnd] = [0, 0];
  const watch = setInterval(() => {
    const memory = residentOf(child.pid!);
    // The share written so far, by the first line's length times the number of texts: near enough.
    const done = existsSync(output) ? statSync(output).size : 0;
    if (atTenth === 0 && done > (lengthOfLine(output) * texts) / 10) atTenth = memory;
    if (done > lengthOfLine(output) * texts * 0.9) atEnd = Math.max(atEnd, memory);
  }, WATCH_MILLISECONDS);
  const status = await closed;
  clearInterval(watch);
  if (status !== 0) throw new Error(`The command ended with ${status}.`);
  return { output, seconds: (performance.now() - begin) / 1000, memoryAtTenth: atTenth, memoryAtEnd: atEnd };
}

/** Kills a run once more than so many lines are out. */
async function killedAt(input: string, output: string, line: number): Promise<void> {
  const child = started(input, output, 2, []);
  const closed = new Promise((resolve) => void child.on('close', resolve));
  const watch = setInterval(() => {
    if (existsSync(output) && statSync(output).size > lengthOfLine(output) * line) child.kill('SIGKILL');
  }, 20);
  await closed;
  clearInterval(watch);
}

const started = (input: string, output: string, workers: number, more: string[]) =>
  spawn(process.execPath, [COMMAND, 'analyze', '--lines', '--workers', String(workers), '--output', output, ...more], {
    stdio: [openSync(input, 'r'), 'ignore', 'ignore'],
  });

/** Bytes of the first line of an output; endless while there is none. */
function lengthOfLine(output: string): number {
  if (!existsSync(output) || statSync(output).size === 0) return Infinity;
  const start = Buffer.alloc(1 << 20);
  const file = openSync(output, 'r');
  const end = start.subarray(0, readSync(file, start)).indexOf(10);
  closeSync(file);
  return end < 0 ? Infinity : end + 1;
}

function countOf(file: string): number {
  let lines = 0;
  for (const byte of readFileSync(file)) if (byte === 10) lines++;
  return lines;
}

/** Linux only; 0 elsewhere. */
function residentOf(pid: number): number {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}

function says(what: string, value: number, isMet: (value: number) => boolean, limit: string): boolean {
  const met = isMet(value);
  console.log(`${met ? 'met' : 'MISSED'}  ${what}: ${value.toFixed(2)}, wanted ${limit}`);
  return met;
}

function same(what: string, a: string, b: string): boolean {
  const hash = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');
  const met = hash(a) === hash(b);
  console.log(`${met ? 'met' : 'MISSED'}  ${what}: ${met ? 'the same bytes' : 'not the same'}`);
  return met;
}
