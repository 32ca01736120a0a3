import type { Report } from '../types';
import { contentOf, nameOf } from './claim-text';
import type { ExportedPage, ExportWords } from './types';

const COLUMNS = ['speaker', 'type', 'claim', 'cue', 'quote', 'kind', 'confidence', 'figures', 'title', 'address'];

/**
 * One row per claim and speaker, after RFC 4180, with English column names for programs. A cell that a spreadsheet would
 * take for a formula gets an apostrophe before it, as OWASP advises. Starts with a byte order mark, by which Excel knows
 * UTF-8.
 */
export function toCsv(report: Report, page: ExportedPage, words: ExportWords): string {
  const rows = report.speakers.flatMap((speaker) =>
    speaker.claims.map((claim) => [
      nameOf(speaker, words),
      speaker.type,
      contentOf(claim),
      claim.cue ?? '',
      claim.quote,
      claim.kind,
      claim.confidence.toFixed(2),
      claim.figures.map(({ text }) => text).join('; '),
      page.title,
      page.address,
    ]),
  );
  return `\uFEFF${[COLUMNS, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** How a formula starts, with the full-width signs that spreadsheets in East Asia take for the same. */
const FORMULA = /^\s*[=+\-@＝＋－＠\t\r]/;

function cell(value: string): string {
  const harmless = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
