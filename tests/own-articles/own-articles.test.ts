import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Analysis, Span } from '../../lib/analysis/contract';
import { analyzerFor } from '../../scripts/languages';
import { articleOf } from '../../scripts/pages';

/**
 * Articles of ours with their whole analysis, so that every change of what is found shows as a line in the diff.
 * `npm run unit -- tests/own-articles -u` writes the analyses anew.
 */
const ARTICLES: Readonly<Record<string, readonly string[]>> = {
  en: [
    'report/articles/border-town.txt',
    'report/articles/ferry.txt',
    'report/articles/flood.txt',
    'report/articles/march.txt',
    'fixtures/sample-article.html',
    'fixtures/live-blog.html',
  ],
  de: ['fixtures/german-article.html'],
};

const read = (file: string) => {
  const path = fileURLToPath(new URL(`../${file}`, import.meta.url));
  return extname(file) === '.html' ? articleOf(path).text : readFileSync(path, 'utf8');
};

const isSpan = (value: unknown): value is Span =>
  typeof value === 'object' && value !== null && 'start' in value && 'end' in value;

/** The analysis a line a thing, in JSON: spans with their words. */
function linesOf({ text, version, language, ...things }: Analysis): string {
  const plain = (_: string, value: unknown) => {
    if (isSpan(value)) return `${value.start}–${value.end} ${text.slice(value.start, value.end)}`;
    return typeof value === 'number' ? Number(value.toPrecision(6)) : value;
  };
  const lines = Object.entries(things).flatMap(([name, list]) =>
    list.map((thing) => JSON.stringify({ [name]: thing }, plain)),
  );
  return `${[JSON.stringify({ version, language }), ...lines].join('\n')}\n`;
}

describe.each(Object.entries(ARTICLES))('the articles of ours in %s', (language, files) => {
  const analyzer = analyzerFor(language);

  it.each(files)('%s is read as before', async (file) => {
    const name = file.replace(/^.*\/|\.\w+$/g, '');
    await expect(linesOf(analyzer.analyze(read(file)))).toMatchFileSnapshot(`${name}.jsonl`);
  });
});
