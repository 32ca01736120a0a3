/** The lint rules that keep requests and markup out of what is shipped do so. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** One line each that must not pass. */
const FORBIDDEN = [
  `void fetch('/x');`,
  `void globalThis.fetch('/x');`,
  `new XMLHttpRequest().send();`,
  `new WebSocket('wss://news.example/');`,
  `new EventSource('/x').close();`,
  `new RTCPeerConnection().close();`,
  `navigator.sendBeacon('/x');`,
  `new Image().src = '/x';`,
  `document.body.innerHTML = '<p>';`,
  `document.body.outerHTML = '<p>';`,
  `document.body.insertAdjacentHTML('beforeend', '<p>');`,
  `document.write('<p>');`,
  `document.createRange().createContextualFragment('<p>');`,
  `document.adoptNode(document.body);`,
  `eval('1');`,
  `new Function('return 1')();`,
];

const folder = mkdtempSync(path.join(tmpdir(), 'sourcelight-gates-'));
const bad = path.join(folder, 'lib', 'bad.ts');

beforeAll(() => {
  mkdirSync(path.dirname(bad));
  copyFileSync(path.join(ROOT, '.oxlintrc.json'), path.join(folder, '.oxlintrc.json'));
  writeFileSync(bad, FORBIDDEN.join('\n'));
});
afterAll(() => rmSync(folder, { recursive: true }));

test('each of the forbidden ways is reported', () => {
  let told = '';
  try {
    execFileSync(process.execPath, [path.join(ROOT, 'node_modules/oxlint/bin/oxlint'), '--format=json', 'lib/bad.ts'], {
      cwd: folder,
    });
  } catch (error) {
    told = String((error as { stdout: Buffer }).stdout);
  }
  interface Report {
    diagnostics: { code: string; labels: { span: { line: number } }[] }[];
  }
  const { diagnostics } = JSON.parse(told) as Report;
  const gates = /no-restricted-(?:globals|properties)|no-eval|no-new-func|no-implied-eval/;
  const lines = diagnostics.filter(({ code }) => gates.test(code)).flatMap(({ labels }) => labels[0]?.span.line ?? []);
  expect([...new Set(lines)].sort((a, b) => a - b)).toEqual(FORBIDDEN.map((_, i) => i + 1));
});
