#!/usr/bin/env bash
# Microsoft's number recogniser reads "half a million" as 0.000002, "nine out of 10" as infinity, and finds nothing in "$1.5bn".
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --loglevel=error @microsoft/recognizers-text-number@1.3.1 >/dev/null
cat >run.cjs <<'JS'
const assert = require('node:assert/strict');
const { recognizeNumber, Culture } = require('@microsoft/recognizers-text-number');
const { version } = require('@microsoft/recognizers-text-number/package.json');
console.log(`@microsoft/recognizers-text-number ${version}, Node ${process.version}`);
const expected = {
  'Officials said half a million people had left.': ['2E-06'],
  'Officials said a quarter of a million people had left.': ['4E-06'],
  'Officials said nine out of 10 people had left.': ['INFINITY'],
  'Officials said $1.5bn had been lost.': [],
  'Officials said 500,000 people had left.': ['500000'],
};
for (const [sentence, values] of Object.entries(expected)) {
  const seen = recognizeNumber(sentence, Culture.English).map(({ resolution }) => String(resolution?.value).toUpperCase());
  console.log(`${sentence}  ->  ${seen.join(', ') || 'nothing'}`);
  assert.deepEqual(seen, values);
}
JS
node run.cjs
