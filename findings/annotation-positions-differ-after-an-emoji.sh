#!/usr/bin/env bash
# Two libraries that write the same W3C text position selector count differently: after one emoji the same word starts at 6 for one and at 7 for the other.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
# @apache-annotator/dom names its own dependency on the selector package only as one of development.
npm install --no-audit --no-fund --loglevel=error jsdom@26.1.0 @apache-annotator/dom@0.2.0 @apache-annotator/selector@0.2.0 dom-anchor-text-position@5.0.0 >/dev/null
cat >run.mjs <<'JS'
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { JSDOM } from 'jsdom';
const require = createRequire(import.meta.url);
const { window } = new JSDOM('<p>Dry 🌧 today, said the warden.</p>');
for (const name of ['window', 'document', 'Node', 'NodeFilter', 'Range', 'Text', 'DOMException']) globalThis[name] = name === 'window' ? window : window[name];
const { describeTextPosition } = await import('@apache-annotator/dom');
const { fromRange } = await import('dom-anchor-text-position');
const node = document.querySelector('p').firstChild;
const range = document.createRange();
range.setStart(node, node.data.indexOf('today'));
range.setEnd(node, node.data.indexOf('today') + 5);
const apache = await describeTextPosition(range, document.body);
const hypothesis = fromRange(document.body, range);
const versions = ['@apache-annotator/dom', 'dom-anchor-text-position'].map((name) => {
  const file = require('node:fs').readFileSync(`node_modules/${name}/package.json`, 'utf8');
  return JSON.parse(file).version;
});
console.log(`@apache-annotator/dom ${versions[0]}: ${JSON.stringify(apache)}`);
console.log(`dom-anchor-text-position ${versions[1]}: ${JSON.stringify(hypothesis)}`);
assert.deepEqual([apache.start, apache.end], [6, 11]);
assert.deepEqual([hypothesis.start, hypothesis.end], [7, 12]);
JS
node run.mjs
