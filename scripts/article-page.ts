import path from 'node:path';
import { readInput } from './inputs';

/** The article we wrote to show the extension on. */
export const SAMPLE = path.resolve(import.meta.dirname, '../tests/fixtures/sample-article.html');

export interface ArticlePage {
  readonly name: string;
  readonly html: string;
}

/** A file as a web page: HTML as it is, anything else as a page of paragraphs. Throws an `InputError`. */
export function articlePage(file: string): ArticlePage {
  const text = readInput(file);
  const name = path.basename(file);
  return { name, html: /\.x?html?$/i.test(name) ? text : pageOfText(name, text) };
}

/** A page whose article is this text, a paragraph for each of its lines that holds anything. */
export function pageOfText(title: string, text: string): string {
  const paragraphs = text.split('\n').filter((line) => line.trim() !== '');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escaped(title)}</title>
    <link rel="icon" href="data:,"><style>body { max-width: 42rem; margin: 3rem auto; font: 17px/1.6 Georgia, serif }</style>
    </head><body><article>${paragraphs.map((line) => `<p>${escaped(line)}</p>`).join('\n')}</article></body></html>`;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

const escaped = (text: string) => text.replace(/[&<>]/g, (mark) => ESCAPES[mark]!);
