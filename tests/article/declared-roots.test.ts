import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { articleOf } from '../../scripts/pages';
import { asParagraphs, PARAGRAPHS } from './fixtures';

/** What the command line reads of a page. */
function textOf(html: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'sourcelight-page-'));
  const file = path.join(folder, 'page.html');
  writeFileSync(file, html);
  try {
    return articleOf(file).text;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

it('reads the shadow roots that a saved page declares, one within another, and the first of two', () => {
  const [first, ...others] = PARAGRAPHS;
  const inner = `<div><template shadowrootmode="closed">${asParagraphs(others)}</template></div>`;
  const story = `<story-body><template shadowrootmode="open"><p>${first!}</p>${inner}</template>
    <template shadowrootmode="open"><p>This stands in the second template, which no browser makes a root of.</p></template></story-body>`;
  const html = `<!doctype html><html lang="en"><head><title>The dyke</title></head><body><h1>The dyke</h1>${story}</body></html>`;
  const text = textOf(html);
  expect(PARAGRAPHS.filter((paragraph) => text.includes(paragraph))).toEqual(PARAGRAPHS);
  expect(text).not.toContain('second template');
});
