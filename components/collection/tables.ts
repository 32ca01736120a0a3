import type { LookSettings } from '../../lib/extension/settings/schema';
import { allArticles, keptArticle } from '../../lib/collection/store';
import { createReport } from '../../lib/report';
import { toCsv, toJson, toMarkdown } from '../../lib/report/exports';
import { exportWords } from '../save/export-words';

export type TableKind = 'md' | 'claims.csv' | 'numbers.csv' | 'json';

/** A collection in one of the single article's formats, its articles one after the other, earliest day first. */
export async function tablesOf(kind: TableKind, collection: string, looks: LookSettings): Promise<string> {
  const { beliefs, threshold } = looks;
  const parts: string[] = [];
  for (const { id } of await allArticles(collection)) {
    const kept = await keptArticle(id);
    if (!kept) continue;
    const { analysis, dismissed } = kept.reading;
    const report = createReport(analysis, { beliefs, threshold, dismissed });
    if (kind === 'json') parts.push(toJson(analysis));
    else if (kind === 'md') parts.push(toMarkdown(report, kept.article, exportWords()));
    else parts.push(toCsv(report, kept.article, exportWords()));
  }
  if (kind === 'json') return `[${parts.map((part) => part.trimEnd()).join(',\n')}]\n`;
  return kind === 'md' ? parts.join('\n') : joinedTables(parts);
}

/** Tables of the same columns as one: the head of the first, the rows of all. */
const joinedTables = ([first = '', ...others]: string[]): string =>
  first + others.map((table) => table.slice(table.indexOf('\r\n') + 2)).join('');
