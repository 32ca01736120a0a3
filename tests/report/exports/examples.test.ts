import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createReport } from '../../../lib/report';
import {
  annotationsSchema,
  claimsCsv,
  cslSchema,
  exportedJsonSchema,
  numbersCsv,
  toAnnotations,
  toBibtex,
  toCsl,
  toMarkdown,
  type Exported,
} from '../../../lib/report/exports';
import { ENGLISH } from '../../../scripts/report-words';
import { recordsOf, rowsOf } from './exported';

const FOLDER = path.resolve(import.meta.dirname, '../../../docs/exports');
const read = (name: string) => readFileSync(path.join(FOLDER, name), 'utf8');

/** The examples tell where claims stand: read back from two of them, to write all others once more. */
function exampleOf(): Exported {
  const {
    page,
    byReader,
    dismissed,
    corrections: _,
    ...analysis
  } = exportedJsonSchema.parse(JSON.parse(read('article.json')));
  const links = new Map(recordsOf(read('claims.csv')).map(({ claim, link }) => [Number(claim), link!]));
  const claims = [...links.keys()];
  const { first } = annotationsSchema.parse(JSON.parse(read('annotations.jsonld')));
  const positions = new Map(
    first.items.map(({ target }, i) => [
      claims[i],
      target.map(({ selector }) => {
        const position = selector.find((each) => each.type === 'TextPositionSelector');
        return position ? { start: position.start, end: position.end } : null;
      }),
    ]),
  );
  const places = analysis.attributions.map((_, i) => ({
    link: links.get(i) ?? page.address,
    positions: positions.get(i) ?? [],
  }));
  return { page, analysis, report: createReport(analysis, { dismissed }), places, byReader };
}

describe('the examples of exports', () => {
  const exported = exampleOf();

  it('are what is written today, of the same article (if not: npx tsx scripts/export-examples.ts)', () => {
    expect(toMarkdown(exported, ENGLISH)).toBe(read('claims.md'));
    expect(claimsCsv(exported, ENGLISH)).toBe(read('claims.csv'));
    expect(numbersCsv(exported, ENGLISH)).toBe(read('numbers.csv'));
    expect(toAnnotations(exported, ENGLISH)).toBe(read('annotations.jsonld'));
    expect(toBibtex(exported, ENGLISH)).toBe(read('article.bib'));
    expect(toCsl(exported, ENGLISH)).toBe(read('article.csl.json'));
    cslSchema.parse(JSON.parse(read('article.csl.json')));
  });

  it('have every claim in each of them', () => {
    const count = exported.report.counts.statements;
    expect(count).toBeGreaterThan(20);
    expect(recordsOf(read('claims.csv'))).toHaveLength(count);
    expect(recordsOf(read('numbers.csv'))).toHaveLength(exported.analysis.figures.length);
    expect(annotationsSchema.parse(JSON.parse(read('annotations.jsonld'))).total).toBe(count);
  });

  it('quote the text at the offsets they give', () => {
    for (const { start, end, content } of recordsOf(read('claims.csv'))) {
      const words = exported.analysis.text.slice(Number(start), Number(end));
      // Parts that stand apart are joined by dots.
      for (const part of content!.split(' … ')) expect(words).toContain(part);
    }
  });
});

const OFFICE = '/usr/bin/soffice';
const hasOffice = (() => {
  try {
    execFileSync(OFFICE, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();
if (!hasOffice) console.log('LibreOffice is not installed: CSV is not opened in it.');

describe.skipIf(!hasOffice)('CSV in LibreOffice', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'sourcelight-office-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** What LibreOffice reads from a CSV file that it is given without a word, as a double click does, as CSV once more. */
  function opened(name: string): string[][] {
    const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false';
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    // Comma, quotation mark, UTF-8 by the byte order mark.
    const reading = '--infilter=Text - txt - csv (StarCalc):44,34,76';
    execFileSync(OFFICE, [profile, '--headless', reading, '--convert-to', filter, '--outdir', folder, path.join(FOLDER, name)], { stdio: 'ignore' }); // prettier-ignore
    return rowsOf(readFileSync(path.join(folder, name), 'utf8').replaceAll(/\r?\n/g, '\r\n'));
  }

  it.each(['claims.csv', 'numbers.csv'])('%s has the same cells', (name) => {
    // A cell of digits alone is a number to a spreadsheet, however they are grouped.
    const written = rowsOf(read(name)).map((row) => row.map((cell) => cell.replace(/^\d{1,3}(?:,\d{3})+$/, (n) => n.replaceAll(',', '')))); // prettier-ignore
    expect(opened(name)).toEqual(written);
  });
});
