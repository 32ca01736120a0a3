import { createReport } from '../../../lib/report';
import type { Exported, ExportedPage } from '../../../lib/report/exports';
import type { Attribution, Caveat } from '../../../lib/analysis/contract';
import { analysisOf } from '../analysis';

export const PAGE = {
  title: 'Floods in Orvale',
  address: 'https://news.example/floods',
  site: 'Orvale Times',
  authors: ['Ada Quist', 'Anna van der Velde'],
  published: '2026-03-14T06:30:00Z',
  read: '2026-03-15T09:00:00.000Z',
  version: '0.1.0',
};

/** One claim whose words, speaker and cue can be anything, with the page's facts as given. */
export function exportedOf(
  content: string,
  name = 'Hale',
  cue = 'said',
  page: Partial<ExportedPage> = {},
  act: Attribution['act'] = 'says',
): Exported {
  const text = `${cue} ${content}`;
  const analysis = analysisOf(text, [{ id: 's1', name, type: 'monitor' }], [{ content, speakers: ['s1'], act }]);
  const [attribution] = analysis.attributions;
  attribution!.cue = [{ start: 0, end: cue.length }];
  attribution!.content = [{ start: cue.length + 1, end: text.length }];
  return {
    page: { ...PAGE, ...page },
    analysis,
    report: createReport(analysis),
    places: [
      { link: 'https://news.example/floods#:~:text=it%20rains', positions: [{ start: 40, end: 40 + content.length }] },
    ],
    byReader: [],
  };
}

/** A denial with a number in it, beside what could not be checked; the reader has changed the claim. */
export function denialOf(): Exported {
  const text = 'Floods in Orvale\n\nThe mayor denied that 40 homes were lost. The number could not be checked.';
  const analysis = analysisOf(
    text,
    [{ id: 's1', name: 'mayor', role: 'of Orvale', type: 'government' }],
    [{ source: 'The mayor', cue: 'denied', content: 'that 40 homes were lost', speakers: ['s1'], act: 'denies' }],
    [{ words: '40 homes', value: 40, of: 'homes', event: 'lost', attribution: 0 }],
  );
  const start = text.indexOf('The number');
  const caveat: Caveat = { kind: 'unverified', span: { start, end: text.length }, speaker: null, attributions: [0] };
  const whole = { ...analysis, caveats: [caveat] };
  return { ...exportedOf(''), analysis: whole, report: createReport(whole), byReader: [0] };
}

/** Reads CSV after RFC 4180. */
export function rowsOf(csv: string): string[][] {
  const cell = /(?:^|,|\r\n)(?:"((?:[^"]|"")*)"|([^",\r\n]*))/g;
  const rows: string[][] = [];
  for (const match of csv
    .replace(/^\uFEFF/, '')
    .replace(/\r\n$/, '')
    .matchAll(cell)) {
    const value = match[1] === undefined ? match[2]! : match[1].replaceAll('""', '"');
    if (match[0].startsWith(',')) rows.at(-1)!.push(value);
    else rows.push([value]);
  }
  return rows;
}

/** The rows of a CSV text by its column names. */
export function recordsOf(csv: string): Record<string, string>[] {
  const [names, ...rows] = rowsOf(csv);
  return rows.map((row) => Object.fromEntries(row.map((value, i) => [names![i]!, value])));
}
