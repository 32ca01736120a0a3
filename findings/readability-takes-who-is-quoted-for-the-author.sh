#!/usr/bin/env bash
# Readability takes the person a pull quote names for the article's author, and takes the name out of the text, if the quote's class has "author" in it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --loglevel=error jsdom@26.1.0 @mozilla/readability@0.6.0 >/dev/null
cat >run.mjs <<'JS'
import assert from 'node:assert/strict';
import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
const PARAGRAPH = '<p>The council of Kelmin met on Friday, and it spoke for hours about the bridge, the road, the ferry and the money that all of it would cost the town.</p>'.repeat(2);
function read(part) {
  const { window } = new JSDOM(`<title>Bridge</title><article><h1>Bridge</h1>${PARAGRAPH}${part}${PARAGRAPH}</article>`);
  const { byline, textContent } = new Readability(window.document).parse();
  return { byline, isInText: textContent.includes('Ana Petrov') };
}
const quote = (name) => `<blockquote><p>“We will not leave this town.”</p><cite class="${name}">Ana Petrov, mayor</cite></blockquote>`;
console.log('@mozilla/readability 0.6.0');
const seen = Object.fromEntries(['quote-source', 'quote-author'].map((name) => [name, read(quote(name))]));
for (const [name, { byline, isInText }] of Object.entries(seen))
  console.log(`<cite class="${name}">: by ${byline ?? 'nobody'}; the name is ${isInText ? 'in' : 'not in'} the text`);
assert.deepEqual(seen, {
  'quote-source': { byline: null, isInText: true },
  'quote-author': { byline: 'Ana Petrov, mayor', isInText: false },
});
const lead = read('<p class="dateline">“We stay,” said Ana Petrov, the mayor.</p>');
console.log(`<p class="dateline">, a whole sentence: by ${lead.byline}; ${lead.isInText ? 'in' : 'not in'} the text`);
assert.deepEqual(lead, { byline: '“We stay,” said Ana Petrov, the mayor.', isInText: false });
JS
node run.mjs
