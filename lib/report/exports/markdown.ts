import type { Comparison, FigureEntry, Report } from '../types';
import { contentOf, nameOf, oneLine, whoSays } from './claim-text';
import type { ExportedPage, ExportWords } from './types';

/** The report as CommonMark. Page text is escaped throughout: it can make no link, picture, heading or HTML. */
export function toMarkdown(report: Report, page: ExportedPage, words: ExportWords): string {
  const lines = [`# ${escape(page.title)}`, '', ...addressLines(page.address)];
  for (const speaker of report.speakers) {
    lines.push(`## ${escape(nameOf(speaker, words))}`, '', words.type(speaker.type), '');
    for (const claim of speaker.claims) {
      const how = [claim.cue && escape(claim.cue), words.quote[claim.quote]].filter(Boolean).join('; ');
      lines.push(`- ${escape(contentOf(claim))} (${how})`);
    }
    lines.push('');
  }
  if (report.comparisons.length > 0) lines.push(`## ${words.comparisons}`, '');
  for (const comparison of report.comparisons) lines.push(...comparisonLines(comparison, words), '');
  if (report.unsourced.length > 0) lines.push(`## ${words.unsourced}`, '');
  for (const figure of report.unsourced) lines.push(`- ${escape(figure.text)}${scope(figure)}`);
  return `${lines.join('\n').trimEnd()}\n`;
}

const comparisonLines = ({ subject, entries }: Comparison, words: ExportWords) => [
  `### ${escape(subject)}`,
  '',
  ...entries.map((entry) => {
    return `- ${escape(entry.text)}${scope(entry)} — ${escape(whoSays(entry, words))}`;
  }),
];

/** In which period and place a figure counts, where the text says so. */
function scope({ period, place }: FigureEntry): string {
  const parts = [period, place].filter((part) => part !== null).map((part) => escape(part));
  return parts.length > 0 ? ` (${parts.join(', ')})` : '';
}

function addressLines(address: string): string[] {
  if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol)) return [];
  // In angle brackets nothing but these three can end a link.
  return [`<${new URL(address).href.replace(/[<>\s]/g, encodeURIComponent)}>`, ''];
}

/** Every character that CommonMark gives a meaning, as itself. */
const escape = (text: string): string =>
  oneLine(text)
    .replace(/[\\`*_{}[\]<>()#+!|~&]/g, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^[-=]/, '\\$&');
