import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createReport } from '../../lib/report';
import { toCsv, toJson, toMarkdown, toText } from '../../lib/report/exports';
import { ENGLISH } from '../../scripts/report-words';
import { analysisOf } from './analysis';

const PAGE = { title: 'Floods in Orvale', address: 'https://news.example/floods' };

/** One claim whose words, speaker and cue can be anything. */
function reportOf(content: string, name = 'Hale', cue = 'said') {
  const text = `${cue} ${content}`;
  const analysis = analysisOf(text, [{ id: 's1', name, type: 'monitor' }], [{ content, speakers: ['s1'] }]);
  const [attribution] = analysis.attributions;
  attribution!.cue = [{ start: 0, end: cue.length }];
  attribution!.content = [{ start: cue.length + 1, end: text.length }];
  return { analysis, report: createReport(analysis) };
}

/** Reads CSV after RFC 4180. */
function rowsOf(csv: string): string[][] {
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

const anyText = fc.string({ minLength: 1, unit: 'grapheme' });
/** Control characters and marks of direction among the letters. */
const anyCharacters = fc
  .array(fc.integer({ min: 0, max: 0x206f }), { minLength: 1, maxLength: 20 })
  .map((codes) => String.fromCharCode(...codes));
const formula = fc
  .tuple(fc.constantFrom('=', '+', '-', '@', '\t', '\r', ' =', '\n+', '＝', '＋'), anyText)
  .map(([prefix, rest]) => prefix + rest);

describe('CSV', () => {
  it('has no cell that a spreadsheet would run, whatever the page says', () => {
    fc.assert(
      fc.property(fc.oneof(formula, anyText), fc.oneof(formula, anyText), (content, name) => {
        const rows = rowsOf(toCsv(reportOf(content, name).report, { ...PAGE, title: content }, ENGLISH));
        for (const value of rows.flat()) expect(value).not.toMatch(/^\s*[=+\-@＝＋－＠]/u);
      }),
    );
  });

  it('has one row per claim with the same columns in each, whatever the page says', () => {
    fc.assert(
      fc.property(anyText, anyText, (content, name) => {
        const rows = rowsOf(toCsv(reportOf(content, name).report, PAGE, ENGLISH));
        expect(rows.map((row) => row.length)).toEqual([10, 10]);
      }),
    );
  });

  it('starts with names for programs', () => {
    expect(toCsv(reportOf('it rains').report, PAGE, ENGLISH)).toMatch(/^\uFEFFspeaker,type,claim,cue/);
  });
});

describe('Markdown', () => {
  it('gives page text no meaning: no link, picture, heading or HTML', () => {
    const nasty = '<img src=x> [here](http://evil.example) # big *loud* `code`';
    const written = toMarkdown(reportOf(nasty, '# <b>Hale</b>').report, PAGE, ENGLISH);
    expect(written).not.toMatch(/(?<!\\)[<[*`]\S*(?:img|here|loud|code|b>)/);
    expect(written).toContain('\\<img src=x\\>');
  });

  it('puts no address that is not of the web', () => {
    const written = toMarkdown(reportOf('it rains').report, { ...PAGE, address: 'javascript:alert(1)' }, ENGLISH);
    expect(written).not.toContain('javascript');
  });
});

describe('JSON', () => {
  it('is the analysis itself', () => {
    const { analysis } = reportOf('it rains');
    expect(JSON.parse(toJson(analysis))).toEqual(analysis);
  });
});

describe('text for a terminal', () => {
  const text =
    'The army said 40 rebels were killed in Orvale. The Lake Monitor put the number of rebels killed at 12 or more. ' +
    'About 90 boats are gone.';
  const battle = createReport(
    analysisOf(
      text,
      [
        {
          id: 's1',
          name: 'army',
          type: 'military',
          role: 'land forces',
          evidence: [{ rule: 'lexicon', span: { start: 4, end: 8 } }],
        },
        { id: 's2', name: 'Lake Monitor', type: 'monitor' },
      ],
      [
        { cue: 'said', content: '40 rebels were killed in Orvale', speakers: ['s1'] },
        { cue: 'put', content: 'the number of rebels killed at 12 or more', speakers: ['s2'] },
      ],
      [
        { words: '40 rebels', value: 40, of: 'rebels', event: 'killed', place: 'in Orvale', attribution: 0 },
        { words: '12 or more', value: 12, bound: 'at-least', of: 'rebels', event: 'killed', attribution: 1 },
        { words: 'About 90 boats', value: 90, bound: 'about', of: 'boats' },
      ],
    ),
  );
  const written = toText(battle, 'floods.txt', ENGLISH);

  it('sums up in one line', () => {
    expect(written).toContain('2 statements from 2 speakers; 2 of 3 numbers with a source.');
  });

  it('names each speaker with role, kind, reason and number of claims', () => {
    expect(written).toContain('army (land forces) · 1 claim\n  Armed forces, going by: “army”\n  - 40 rebels');
  });

  it('draws what is compared on one scale, lowest first, with the place beside it', () => {
    const rows = written.split('\n');
    const at = rows.indexOf('rebels killed: 12 – 40');
    const [low, high] = rows.slice(at + 1, at + 3) as [string, string];
    expect(low).toMatch(/12 or more +·+●──►·+ {2}Lake Monitor, put$/);
    expect(high).toMatch(/40 rebels +·+●·+ {2}army, said · in Orvale$/);
    expect(high.indexOf('●')).toBeGreaterThan(low.indexOf('●'));
  });

  it('lists the numbers nobody is named for', () => {
    expect(written).toMatch(/Numbers without a source\n-+\n {2}- About 90 boats\n$/);
  });

  it('hands nothing to the terminal that it would obey', () => {
    fc.assert(
      fc.property(anyCharacters, (content) => {
        const printed = toText(reportOf(content, content).report, content, ENGLISH);
        expect(printed.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
      }),
    );
  });
});
