import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { afterAll, expect, test } from 'vitest';
import { articlePage, pageOfText } from '../../scripts/article-page';

const ROOT = path.resolve(import.meta.dirname, '../..');
const TSX = path.join(ROOT, 'node_modules/tsx/dist/cli.mjs');
const folder = mkdtempSync(path.join(tmpdir(), 'sourcelight-lines-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs Node in the project's folder; gives the exit code and what was said to the person. */
function runNode(...values: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, values, { cwd: ROOT, encoding: 'utf8' });
  return { status, stdout, stderr: stderr.trim() };
}

const missing = path.join(folder, 'no-such-article.html');

test('analyze says in one sentence that a file is not there', () => {
  expect(runNode(TSX, 'scripts/analyze.ts', '--json', missing)).toEqual({
    status: 1,
    stdout: '',
    stderr: `There is no file ${missing}.`,
  });
});

test('analyze reads on behind a file that is not there, and ends with an error', () => {
  const there = path.join(folder, 'there.txt');
  writeFileSync(there, 'The mayor said the bridge was open.');
  const { status, stdout, stderr } = runNode(TSX, 'scripts/analyze.ts', '--json', missing, there);
  expect([status, stderr]).toEqual([1, `There is no file ${missing}.`]);
  expect(JSON.parse(stdout)).toMatchObject({ file: there, attributions: [{ act: 'says' }] });
});

test('open-article says in one sentence that a file is not there, before a browser is started', () => {
  expect(runNode(TSX, 'scripts/open-article.ts', 'chromium', missing)).toEqual({
    status: 1,
    stdout: '',
    stderr: `There is no file ${missing}.`,
  });
});

test('start tells how it is used when it is given what it does not know', () => {
  const { status, stderr } = runNode('scripts/start.mjs', '--fast');
  expect(status).toBe(2);
  expect(stderr).toBe('Usage: npm start [-- FILE|URL]');
});

test('a text becomes a page of its lines, and nothing in it becomes markup', () => {
  const page = new JSDOM(pageOfText('A <title>', 'First & last.\n\n<script>alert(1)</script>\n')).window.document;
  expect(page.title).toBe('A <title>');
  expect([...page.querySelectorAll('article p')].map(({ textContent }) => textContent)).toEqual([
    'First & last.',
    '<script>alert(1)</script>',
  ]);
});

test('a web page is taken as it is', () => {
  const file = path.join(folder, 'page.HTML');
  writeFileSync(file, '<p>As it is.');
  expect(articlePage(file)).toEqual({ name: 'page.HTML', html: '<p>As it is.' });
});
