#!/usr/bin/env bash
# Defuddle takes the newest entry of a live blog, its time and heading above a paragraph, for the page's head and leaves it out; the older ones stay.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --loglevel=error defuddle@0.19.4 jsdom@26.1.0 >/dev/null
cat >run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { Defuddle } from 'defuddle/node';
const { version } = JSON.parse(readFileSync('node_modules/defuddle/package.json', 'utf8'));
console.log(`defuddle ${version}, Node ${process.version}`);
const words = ['newest', 'second', 'third', 'fourth', 'oldest'];
const entry = (word, i) => `<div class="entry"><time datetime="2026-11-27T1${5 - i}:00">1${5 - i}:00</time><h2>The ${word} entry</h2>
  <p>The warden said in the ${word} entry that the river had risen again, that two roads were shut and that the school would stay closed.</p></div>`;
const html = `<!doctype html><html lang="en"><head><title>Flood: live</title></head><body><main><h1>Flood: live</h1>${words.map(entry).join('')}</main></body></html>`;
const { content } = await Defuddle(new JSDOM(html, { url: 'https://news.example/live' }).window.document, 'https://news.example/live');
const kept = words.filter((word) => content.includes(`in the ${word} entry`));
console.log(`entries in the page: ${words.join(', ')}; kept: ${kept.join(', ')}`);
assert.deepEqual(kept, words.slice(1));
JS
node run.mjs
