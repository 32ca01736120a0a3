#!/usr/bin/env bash
# Turndown's Markdown for a bold quotation that touches the letter before it, as all do in Chinese and Japanese, is read by no CommonMark reader as bold: the stars show.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --loglevel=error jsdom@26.1.0 turndown@7.2.5 commonmark@0.31.2 markdown-it@15.0.3 marked@18.2.1 >/dev/null
cat >run.mjs <<'JS'
import assert from 'node:assert/strict';
import { HtmlRenderer, Parser } from 'commonmark';
import { JSDOM } from 'jsdom';
import MarkdownIt from 'markdown-it';
import { marked } from 'marked';
import TurndownService from 'turndown';
const READERS = {
  'commonmark 0.31.2': (text) => new HtmlRenderer().render(new Parser().parse(text)),
  'markdown-it 15.0.3': (text) => new MarkdownIt().render(text),
  'marked 18.2.1': (text) => marked(text),
};
const PAGES = {
  '<p>市長は<b>「橋は残る」</b>と述べた。</p>': false,
  '<p>市长说<b>“桥还在”</b>。</p>': false,
  '<p>The mayor said <b>“the bridge stays”</b> on Friday.</p>': true,
};
console.log('turndown 7.2.5');
for (const [html, isBold] of Object.entries(PAGES)) {
  const text = new TurndownService().turndown(new JSDOM(html).window.document.body);
  console.log(text);
  for (const [name, read] of Object.entries(READERS)) {
    const again = read(text).trim();
    console.log(`  ${name}: ${again}`);
    assert.equal(again.includes('<strong>'), isBold);
    assert.equal(again.includes('**'), !isBold);
  }
}
JS
node run.mjs
