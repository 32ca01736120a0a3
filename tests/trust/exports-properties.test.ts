/** What an export says is what was analysed, read back by other programs' readers of the format, whatever the page says. */
import '@citation-js/plugin-bibtex';
import { plugins } from '@citation-js/core';
import { Parser, type Node } from 'commonmark';
import * as fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import type { Analyzer } from '../../lib/analysis/analyzer';
import { createReport } from '../../lib/report';
import { annotationsSchema, claimsCsv, numbersCsv, toAnnotations, toBibtex, toMarkdown, type Exported, type ExportedPage } from '../../lib/report/exports'; // prettier-ignore
import { ENGLISH } from '../../scripts/report-words';
import { recordsOf } from '../report/exports/exported';
import { holds, shippedAnalyzer, timeout } from './holds';
import { newsText, roughText } from './texts';

let analyzer: Analyzer;
beforeAll(() => {
  analyzer = shippedAnalyzer();
});

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
/** A spreadsheet would take such a text for a formula, so an apostrophe stands before it, also before one that was there. */
const withoutApostrophe = (cell: string) => cell.replace(/^'(?=[\s']*[=+\-@＝＋－＠\t\r])/, '');

/** Words that a page may say of itself: of any alphabet, with the signs of every format. */
const anyWords = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.array(fc.constantFrom('**', '`', '](', '<b>', '"', "'", ',', ';', '{', '}', '\\', '%', '$', '#', '=1+1', '---', ': ', '\n', '&amp;', 'Kelmin', '桥'), { maxLength: 12 }).map((words) => words.join('')), // prettier-ignore
);
const page: fc.Arbitrary<ExportedPage> = fc.record({
  title: anyWords,
  address: fc.oneof(fc.webUrl({ withFragments: true, withQueryParameters: true }), fc.constant('javascript:alert(1)')),
  site: fc.option(anyWords),
  authors: fc.array(anyWords, { maxLength: 3 }),
  published: fc.option(fc.constantFrom('2026-03-14', '2026-03-14T06:30:00Z')),
  read: fc.constant('2026-03-15T09:00:00.000Z'),
  version: fc.constant('0.1.0'),
});

const exported: fc.Arbitrary<Exported> = fc
  .tuple(fc.oneof(newsText, newsText, roughText), page)
  // What the text itself says is worked only when a run needs it.
  .map(([text, page]) => {
    const analysis = analyzer.analyze(text);
    return { page, analysis, report: createReport(analysis), places: [], byReader: [] };
  });

/** What is claimed, by attribution. */
function claimsOf({ analysis, report }: Exported): Map<number, string> {
  const shown = new Set(report.speakers.flatMap(({ claims }) => claims.map(({ attribution }) => attribution)));
  const { text, attributions } = analysis;
  const words = (i: number) => attributions[i]!.content.map(({ start, end }) => text.slice(start, end)).join(' … ');
  return new Map([...shown].map((i) => [i, oneLine(words(i))]));
}

test('CSV says what was said', { timeout }, async () => {
  await holds(
    'CSV',
    fc.property(exported, (exported) => {
      const rows = recordsOf(claimsCsv(exported, ENGLISH));
      const claims = claimsOf(exported);
      expect(new Map(rows.map((row) => [Number(row['claim']), withoutApostrophe(row['content']!)]))).toEqual(claims);
      expect(rows.every((row) => withoutApostrophe(row['title']!) === oneLine(exported.page.title))).toBe(true);
      const numbers = recordsOf(numbersCsv(exported, ENGLISH));
      const { figures, text } = exported.analysis;
      const told = new Map(figures.map((figure) => [figure.span.start, figure]));
      for (const { start, end, value, number } of numbers) {
        const figure = told.get(Number(start))!;
        expect([Number(end), Number(value)]).toEqual([figure.span.end, figure.value]);
        expect(withoutApostrophe(number!)).toBe(oneLine(text.slice(Number(start), Number(end))));
      }
    }),
  );
});

test('Markdown says what was said, as text', { timeout }, async () => {
  await holds(
    'Markdown',
    fc.property(exported, (exported) => {
      const written = toMarkdown(exported, ENGLISH);
      const [, front, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(written)!;
      const facts = parseYaml(front!) as { title: string; authors?: string[]; site?: string };
      expect(facts.title).toBe(oneLine(exported.page.title));
      expect(facts.authors ?? []).toEqual(exported.page.authors.map(oneLine));
      const { bold, kinds, links } = readMarkdown(body!);
      expect(bold.sort()).toEqual([...claimsOf(exported).values()].sort());
      expect(kinds.filter((kind) => /html|image|code/.test(kind))).toEqual([]);
      expect(links.filter((link) => !/^https?:/.test(link))).toEqual([]);
    }),
  );
});

test('Web Annotations say what was said, at its place', { timeout }, async () => {
  await holds(
    'Web Annotations',
    fc.property(exported, (exported) => {
      const { first, total } = annotationsSchema.parse(JSON.parse(toAnnotations(exported, ENGLISH)));
      const claims = claimsOf(exported);
      expect(total).toBe(claims.size);
      const quotes = first.items.map(({ target }) =>
        target.map(({ selector }) => selector.flatMap((each) => (each.type === 'TextQuoteSelector' ? [each] : []))[0]!),
      );
      expect(quotes.map((parts) => oneLine(parts.map(({ exact }) => exact).join(' … '))).sort()).toEqual(
        [...claims.values()].sort(),
      );
      for (const { prefix, exact, suffix } of quotes.flat())
        expect(exported.analysis.text).toContain(prefix + exact + suffix);
    }),
  );
});

test('BibTeX is one entry, with the title and the claims', { timeout }, async () => {
  await holds(
    'BibTeX',
    fc.property(exported, (exported) => {
      const options = { generateGraph: false } as Parameters<typeof plugins.input.chain>[1];
      const written = toBibtex(exported, ENGLISH);
      const items = plugins.input.chain(written, options) as { type: string }[];
      expect(items).toHaveLength(1);
      // Braces that don't match would end the entry before its end.
      const braces = written.replaceAll(/\\[{}]/g, '').replaceAll(/[^{}]/g, '');
      let depth = 0;
      for (const [i, brace] of braces.split('').entries()) {
        depth += brace === '{' ? 1 : -1;
        expect(depth > 0 || i === braces.length - 1).toBe(true);
      }
      const { annote } = items[0] as { annote?: string };
      const claims = [...claimsOf(exported).values()];
      const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
      for (const claim of claims.filter((words) => /^[\w ,.]+$/.test(words))) expect(letters(annote ?? '')).toContain(letters(claim)); // prettier-ignore
    }),
  );
});

/** The words in bold, the kinds of nodes and the addresses of links, as the reference reader of CommonMark has them. */
function readMarkdown(written: string): { bold: string[]; kinds: string[]; links: string[] } {
  const walker = new Parser().parse(written).walker();
  const found = { bold: [] as string[], kinds: [] as string[], links: [] as string[] };
  for (let step = walker.next(); step; step = walker.next()) {
    if (!step.entering) continue;
    found.kinds.push(step.node.type);
    if (step.node.type === 'strong') found.bold.push(wordsIn(step.node));
    if (step.node.type === 'link') found.links.push(step.node.destination ?? '');
  }
  return found;
}

function wordsIn(node: Node): string {
  const walker = node.walker();
  let words = '';
  for (let step = walker.next(); step; step = walker.next()) if (step.entering) words += step.node.literal ?? '';
  return words;
}
