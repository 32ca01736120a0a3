#!/usr/bin/env bash
# compromise finds a quotation of three sentences and not one of four: the same words in the same marks, with one sentence more, are none.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --loglevel=error compromise@14.17.0 >/dev/null
cat >run.mjs <<'JS'
import assert from 'node:assert/strict';
import nlp from 'compromise';
console.log(`compromise ${nlp.version}, Node ${process.version}`);
const sentences = ['We heard the dam go.', 'Then the water came.', 'It took the barn.', 'It took the mill.', 'We ran.'];
for (let count = 1; count <= sentences.length; count++) {
  const text = `The farmer said: “${sentences.slice(0, count).join(' ')}” He lives by the river.`;
  const found = nlp(text).quotations().out('array').length;
  console.log(`a quotation of ${count} sentences: ${found} found`);
  assert.equal(found, count <= 3 ? 1 : 0);
}
JS
node run.mjs
