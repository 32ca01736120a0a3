/** The command as it is run: killed and resumed, interrupted, read by nobody, on a full disk, under GNU parallel. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Analysis } from '../../lib/analysis/contract';

const ROOT = path.resolve(import.meta.dirname, '../..');
/** As `npm pack` builds it. */
const COMMAND = [path.join(ROOT, '.output/node/scripts/sourcelight.js'), 'analyze'];
const folder = mkdtempSync(path.join(tmpdir(), 'sourcelight-command-'));
const input = path.join(folder, 'in.jsonl');
const whole = path.join(folder, 'whole.jsonl');

/** Texts that differ, some of them with a fault. */
const LINES = Array.from({ length: 60 }, (_, i) =>
  i % 17 === 5
    ? 'not JSON'
    : JSON.stringify({
        id: `article-${i}`,
        text: `The mayor of Kelmin said that ${i + 3} people had been hurt. `.repeat(3 + (i % 9)),
      }),
);

const run = (args: string[], stdin?: string) =>
  spawnSync(process.execPath, [...COMMAND, ...args], { cwd: ROOT, input: stdin, encoding: 'utf8' });

beforeAll(() => {
  execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], { cwd: ROOT, stdio: 'pipe' });
  writeFileSync(input, LINES.join('\n'));
  const { status } = run(['--lines', '--workers', '2', '--output', whole], LINES.join('\n'));
  if (status !== 3) throw new Error(`The command ended with ${status}.`);
});
afterAll(() => rmSync(folder, { recursive: true }));

const wholeLines = () => readFileSync(whole, 'utf8').trimEnd().split('\n');

test('every line of input has its line of output, in order and with its id', () => {
  const labels = wholeLines().map((line) => JSON.parse(line) as { id?: string; line?: number; error?: string });
  expect(labels.map(({ id, line, error }) => (error === undefined ? id : `${line}: ${error}`))).toEqual(
    LINES.map((line, i) => (line === 'not JSON' ? `${i + 1}: Line ${i + 1} is not JSON.` : `article-${i}`)),
  );
});

test('killed in the middle and resumed, the output is the same as without', async () => {
  const output = path.join(folder, 'killed.jsonl');
  const args = ['--lines', '--workers', '2', '--output', output];
  const child = spawn(process.execPath, [...COMMAND, ...args], { cwd: ROOT, stdio: ['pipe', 'ignore', 'ignore'] });
  const ended = new Promise((resolve) => void child.once('exit', resolve));
  // Held open: the command can't have come to its end.
  child.stdin.write(`${LINES.slice(0, 40).join('\n')}\n`);
  await expect
    .poll(() => (existsSync(output) ? readFileSync(output, 'utf8').split('\n').length : 0), { timeout: 60_000 })
    .toBeGreaterThan(5);
  child.kill('SIGKILL');
  await ended;
  const before = readFileSync(output, 'utf8').split('\n').length - 1;
  expect(before).toBeLessThan(LINES.length);
  expect(run([...args, '--resume'], LINES.join('\n')).status).toBe(3);
  expect(readFileSync(output, 'utf8')).toBe(readFileSync(whole, 'utf8'));
});

test('interrupted, it finishes what it has begun and says where to go on', async () => {
  const output = path.join(folder, 'interrupted.jsonl');
  const child = spawn(process.execPath, [...COMMAND, '--lines', '--workers', '1', '--output', output], { cwd: ROOT });
  let told = '';
  child.stderr.on('data', (data) => (told += String(data)));
  const ended = new Promise<number | null>((resolve) => void child.once('exit', resolve));
  child.stdin.write(`${LINES.slice(0, 30).join('\n')}\n`);
  await expect
    .poll(() => (existsSync(output) ? readFileSync(output, 'utf8').length : 0), { timeout: 60_000 })
    .toBeGreaterThan(0);
  child.kill('SIGINT');
  child.stdin.write(`${LINES[30]}\n`);
  expect(await ended).toBe(130);
  const written = readFileSync(output, 'utf8').trimEnd().split('\n');
  expect(told).toContain(`${written.length} lines are written to ${output}; the same command with --resume goes on`);
  expect(written).toEqual(wholeLines().slice(0, written.length));
});

test('nobody reads on: it ends without a word', () => {
  const piped = `"${process.execPath}" ${COMMAND.map((part) => `"${part}"`).join(' ')} --lines < "${input}" | head -n 1`;
  const { stdout, stderr } = spawnSync('sh', ['-c', piped], { cwd: ROOT, encoding: 'utf8' });
  expect(stdout.trimEnd()).toBe(wholeLines()[0]);
  expect(stderr).toBe('');
});

test.runIf(existsSync('/dev/full'))('the disk is full: it says how far it has come', () => {
  const { status, stderr } = run(['--lines', '--output', '/dev/full'], LINES.join('\n'));
  expect(status).toBe(1);
  expect(stderr).toMatch(/^The output can't be written \(ENOSPC\)\. \d+ lines are written to/);
});

test('halves of signs beyond the sixteen bits come back as they are, in text and id, and shift no place', () => {
  const lines = ['\\ud83d', '\\udf27', '\\udf27\\ud83d', '\\ud83d\\udf27', '\\ud83d.'].map(
    (half) => `{"id":"${half}","text":"The mayor ${half} of Kelmin said ${half} that 12 boats were lost."}`,
  );
  const { stdout, status } = run(['--lines', '--workers', '1'], lines.join('\n'));
  expect(status).toBe(0);
  const told = stdout.trimEnd().split('\n').map((line) => JSON.parse(line) as Analysis & { id: string }); // prettier-ignore
  expect(told.map(({ id, text }) => ({ id, text }))).toEqual(lines.map((line) => JSON.parse(line)));
  const figures = told.map(({ text, figures: [figure] }) => text.slice(figure!.span.start, figure!.span.end));
  expect(figures).toEqual(lines.map(() => '12 boats'));
});

test('wrong options are told in a sentence', () => {
  expect(run(['--lines', '--workers', 'many']).stderr).toBe('--workers takes a number from 1 on.\n');
  expect(run(['--lines', '--resume']).stderr).toBe('--resume needs --output FILE.\n');
  expect(run(['--lines', '--fast']).stderr).toMatch(/^Unknown option '--fast'/);
});

const hasParallel =
  spawnSync('parallel', ['--version'], { encoding: 'utf8' }).stdout?.startsWith('GNU parallel') ?? false;
if (!hasParallel) console.log('GNU parallel is not installed: its test is skipped.');

test.runIf(hasParallel)('under GNU parallel, also as on another host, the output is the same', () => {
  const command = [process.execPath, ...COMMAND, '--lines', '--workers', '1'].join(' ');
  for (const where of [[], ['--sshlogin', '2/:']]) {
    const args = ['--will-cite', '--pipe', '-k', '-j', '2', '-N', '20', ...where, command];
    // Its status counts jobs that ended with a fault; the lines are what counts.
    const { stdout } = spawnSync('parallel', args, { cwd: ROOT, input: LINES.join('\n'), encoding: 'utf8' });
    const same = (line: string) => JSON.stringify({ ...JSON.parse(line), line: undefined, error: undefined });
    expect(stdout.trimEnd().split('\n').map(same)).toEqual(wholeLines().map(same));
  }
});

test('the package runs in an empty folder, and so does the documented example of its library', () => {
  const place = path.join(folder, 'empty');
  const [packed] = execFileSync('sh', ['-c', 'ls sourcelight-*.tgz'], { cwd: folder, encoding: 'utf8' })
    .trim()
    .split('\n');
  execFileSync('mkdir', ['-p', path.join(place, 'node_modules')]);
  execFileSync('tar', ['xzf', path.join(folder, packed!), '-C', path.join(place, 'node_modules')]);
  const installed = path.join(place, 'node_modules/package');
  // What an install would fetch is here already.
  execFileSync('ln', ['-s', path.join(ROOT, 'node_modules'), path.join(installed, 'node_modules')]);
  const command = path.join(installed, '.output/node/scripts/sourcelight.js');
  const { stdout } = spawnSync(process.execPath, [command, 'analyze', '--lines'], {
    cwd: place,
    input: LINES.join('\n'),
    encoding: 'utf8',
  });
  expect(stdout).toBe(readFileSync(whole, 'utf8'));

  const documented = readFileSync(path.join(ROOT, 'docs/corpora.md'), 'utf8');
  const example = /```js\n([\s\S]+?)```\n\nIt prints `(.+)`/.exec(documented)!;
  execFileSync('mv', [installed, path.join(place, 'node_modules/sourcelight')]);
  writeFileSync(path.join(place, 'example.mjs'), example[1]!);
  expect(spawnSync(process.execPath, ['example.mjs'], { cwd: place, encoding: 'utf8' }).stdout.trimEnd()).toBe(
    example[2],
  );
});
