/** Writes an article in one of the formats. In a file of its own, which a popup loads when it is asked for. */
import {
  claimsCsv,
  numbersCsv,
  toAnnotations,
  toBibtex,
  toCsl,
  toJson,
  toMarkdown,
  type Exported,
} from '../../lib/report/exports';
import type { ReadyPage } from '../session/page-view';
import { exportWords } from './export-words';
import type { FormatId } from './formats';

/** @param page the reader's corrections of the page, and what they have put aside */
export function write(id: FormatId, exported: Exported, page: Pick<ReadyPage, 'corrections' | 'dismissed'>): string {
  const words = exportWords();
  switch (id) {
    case 'md':
      return toMarkdown(exported, words);
    case 'csv':
      return claimsCsv(exported, words);
    case 'numbers':
      return numbersCsv(exported, words);
    case 'json':
      return toJson(
        exported,
        page.corrections.map(({ correction }) => correction),
        page.dismissed,
      );
    case 'annotations':
      return toAnnotations(exported, words);
    case 'bibtex':
      return toBibtex(exported, words);
    default:
      return toCsl(exported, words);
  }
}
