#!/usr/bin/env bash
# An error thrown in a piscina worker arrives without its code and its own fields, and a DOMException as an object with nothing in it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --loglevel=error piscina@5.3.2 >/dev/null
cat >worker.mjs <<'JS'
export default (kind) => {
  if (kind === 'dom') throw new DOMException('the page went away', 'AbortError');
  throw Object.assign(new Error('no such file'), { code: 'ENOENT', path: 'article.txt' });
};
JS
cat >run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Piscina } from 'piscina';
const { version } = JSON.parse(readFileSync('node_modules/piscina/package.json', 'utf8'));
console.log(`piscina ${version}, Node ${process.version}`);
const pool = new Piscina({ filename: new URL('worker.mjs', import.meta.url).href, maxThreads: 1 });
const seen = async (kind) => pool.run(kind).then(() => 'nothing thrown', (error) => error);
const error = await seen('error');
console.log(`Error with code and path: message ${JSON.stringify(error.message)}, code ${error.code}, path ${error.path}`);
assert.deepEqual([error.message, error.code, error.path], ['no such file', undefined, undefined]);
const dom = await seen('dom');
console.log(`DOMException: name ${dom?.name}, message ${dom?.message}, ${JSON.stringify(dom)}`);
assert.deepEqual([dom?.name === 'AbortError', dom?.message === 'the page went away'], [false, false]);
await pool.destroy();
JS
node run.mjs
