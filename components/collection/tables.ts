import { browser } from 'wxt/browser';
import type { LookSettings } from '../../lib/extension/settings/schema';
import { allArticles, keptArticle, type Kept } from '../../lib/collection/store';
import { createReport } from '../../lib/report';
import type { Exported } from '../../lib/report/exports';
import type { FormatId } from '../save/formats';

/** A collection in one of the single article's formats, its articles one after the other, earliest day first. */
export async function tablesOf(format: FormatId, collection: string, looks: LookSettings): Promise<string> {
  const { write } = await import('../save/write');
  const parts: string[] = [];
  for (const { id } of await allArticles(collection)) {
    const kept = await keptArticle(id);
    if (!kept) continue;
    const corrections = kept.reading.corrections.map((correction) => ({ correction, stands: true }));
    parts.push(write(format, exportedOf(kept, looks), { corrections, dismissed: kept.reading.dismissed }));
  }
  switch (format) {
    case 'csv':
    case 'numbers':
      return joinedTables(parts);
    case 'md':
    case 'bibtex':
      return parts.join('\n');
    default:
      // A list of what is one value an article; of what is a list already, all of its items.
      return `${JSON.stringify(
        parts.flatMap((part) => JSON.parse(part) as unknown),
        null,
        2,
      )}\n`;
  }
}

function exportedOf({ article, reading }: Kept, { beliefs, threshold }: LookSettings): Exported {
  const { title, address, outlet, authors, published, day, read } = article;
  const { analysis, dismissed, byReader, links } = reading;
  const { version } = browser.runtime.getManifest();
  return {
    page: { title, address, site: outlet || null, authors, published: published ?? (day || null), read, version },
    analysis,
    report: createReport(analysis, { beliefs, threshold, dismissed }),
    places: links.map((link) => ({ link, positions: [] })),
    byReader,
  };
}

/** Tables of the same columns as one: the head of the first, the rows of all. */
const joinedTables = ([first = '', ...others]: string[]): string =>
  first + others.map((table) => table.slice(table.indexOf('\r\n') + 2)).join('');
