import type { Exported } from '../entries';
import type { ExportWords } from '../exported';
import { citedArticle, type CitedArticle } from './item';

/**
 * The article as one entry for BibTeX and biblatex, the claims in `annote`, which bibliographies don't print. `online` is
 * biblatex's; the styles of plain BibTeX take what they don't know as `misc`.
 */
export function toBibtex(exported: Exported, words: ExportWords): string {
  const article = citedArticle(exported, words);
  const { title, authors, site, address, published, read, notes } = article;
  const fields: [string, string | null][] = [
    ['title', `{${escape(title)}}`],
    ['author', authors.length === 0 ? null : authors.map(nameOf).join(' and ')],
    ['organization', site && `{${escape(site)}}`],
    ['date', published && dateOf(published)],
    ['year', published && String(published[0])],
    ['url', address && address.replace(/[{}\\%]/g, encodeURIComponent)],
    ['urldate', dateOf(read)],
    ['annote', escape(notes)],
  ];
  const written = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}},`]));
  return `@online{${article.key},\n${written.join('\n')}\n}\n`;
}

const nameOf = ({ family, given }: CitedArticle['authors'][number]) =>
  given === null ? `{${escape(family)}}` : `${escape(family)}, ${escape(given)}`;

const dateOf = (parts: readonly number[]) => parts.map((part) => String(part).padStart(2, '0')).join('-');

/** TeX's own characters as text; braces that don't match would end the entry. */
const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
const escape = (text: string) => text.replace(/[\\{}%$&#_~^]/g, (mark) => SPECIAL[mark] ?? `\\${mark}`);
