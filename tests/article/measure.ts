/** Measures article finding on the shared pages: token F1 of the body against the bodies people made. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { readHtml, type Article } from '../../lib/article';

export const PAGES = join(import.meta.dirname, '../../../shared/pages');
export const PAGES_PRESENT = existsSync(PAGES);

const parser = new JSDOM('').window.DOMParser;

export function pageNames(): string[] {
  return readdirSync(PAGES)
    .filter((name) => name.endsWith('.html'))
    .map((name) => name.slice(0, -'.html'.length))
    .sort();
}

export function parseHtml(html: string): Document {
  return new parser().parseFromString(html, 'text/html');
}

export function readPage(name: string): Article | undefined {
  const result = readHtml(readFileSync(join(PAGES, `${name}.html`), 'utf8'), parseHtml);
  return result.found ? result.article : undefined;
}

/** The body as a person made it; undefined where there is none for this page. */
export function humanBody(name: string): string | undefined {
  const path = join(PAGES, `${name}.article.txt`);
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

export function bodyText({ text, blocks }: Article): string {
  return blocks
    .filter(({ kind }) => kind !== 'headline' && kind !== 'standfirst' && kind !== 'caption')
    .map(({ start, end }) => text.slice(start, end))
    .join('\n\n');
}

export function tokens(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Token F1 of two texts as bags of words, 0 to 1, with precision and recall. */
export function tokenF1(found: string, wanted: string): { f1: number; precision: number; recall: number } {
  const a = tokens(found);
  const b = tokens(wanted);
  let shared = 0;
  for (const [word, count] of a) shared += Math.min(count, b.get(word) ?? 0);
  const total = (counts: Map<string, number>) => [...counts.values()].reduce((sum, count) => sum + count, 0);
  const precision = shared / (total(a) || 1);
  const recall = shared / (total(b) || 1);
  return { f1: (2 * precision * recall) / (precision + recall || 1), precision, recall };
}
