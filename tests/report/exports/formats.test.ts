import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { annotationsSchema, claimsCsv, exportedJsonSchema, numbersCsv, toAnnotations, toJson, toMarkdown } from '../../../lib/report/exports'; // prettier-ignore
import { ENGLISH } from '../../../scripts/report-words';
import { denialOf, exportedOf, PAGE, recordsOf, rowsOf } from './exported';

const anyText = fc.string({ minLength: 1, unit: 'grapheme' });
const formula = fc
  .tuple(fc.constantFrom('=', '+', '-', '@', '\t', '\r', ' =', '\n+', '＝', '＋'), anyText)
  .map(([prefix, rest]) => prefix + rest);

describe('CSV', () => {
  it('has no cell that a spreadsheet would run, whatever the page says', () => {
    fc.assert(
      fc.property(fc.oneof(formula, anyText), fc.oneof(formula, anyText), (content, name) => {
        const exported = exportedOf(content, name, 'said', { title: content, site: name, authors: [name] });
        const rows = rowsOf(claimsCsv(exported, ENGLISH));
        for (const value of rows.flat()) expect(value).not.toMatch(/^\s*[=+\-@＝＋－＠]/u);
      }),
    );
  });

  it.each([
    ['=1+1', "'=1+1"],
    ["'=1+1", "''=1+1"],
    ["' '-2", "'' '-2"],
    ["'tis", "'tis"],
  ])('writes %s as %s, so that it can be told from the other', (title, written) => {
    const [record] = recordsOf(claimsCsv(exportedOf('so', 'Ada Brink', 'said', { title }), ENGLISH));
    expect(record!['title']).toBe(written);
  });

  it('has one row per claim with the same columns in each, whatever the page says', () => {
    fc.assert(
      fc.property(anyText, anyText, (content, name) => {
        const rows = rowsOf(claimsCsv(exportedOf(content, name), ENGLISH));
        expect(rows.map((row) => row.length)).toEqual([rows[0]!.length, rows[0]!.length]);
      }),
    );
  });

  it('names page, date and place of a claim, and what it does', () => {
    expect(recordsOf(claimsCsv(denialOf(), ENGLISH))).toEqual([
      {
        claim: '0',
        speaker: 'mayor',
        role: 'of Orvale',
        type: 'government',
        type_name: 'Governments',
        act: 'denies',
        act_name: 'Denial',
        cue: 'denied',
        content: 'that 40 homes were lost',
        sentence: 'The mayor denied that 40 homes were lost.',
        quote: 'indirect',
        kind: 'statement',
        confidence: '1',
        paragraph: '2',
        start: '35',
        end: '58',
        caveats: 'not verified: The number could not be checked.',
        by_reader: 'yes',
        link: 'https://news.example/floods#:~:text=it%20rains',
        title: PAGE.title,
        site: PAGE.site,
        authors: 'Ada Quist; Anna van der Velde',
        published: PAGE.published,
        read: PAGE.read,
        address: PAGE.address,
        version: PAGE.version,
      },
    ]);
  });

  it('has a second file of numbers, a denied one said to be denied', () => {
    const [number, ...others] = recordsOf(numbersCsv(denialOf(), ENGLISH));
    expect(others).toEqual([]);
    expect(number).toMatchObject({
      number: '40 homes',
      value: '40',
      max: '',
      bound: 'exact',
      of: 'homes',
      event: 'lost',
      speaker: 'mayor',
      act: 'denies',
      claim: '0',
      read: PAGE.read,
    });
  });
});

describe('Markdown', () => {
  it('gives page text no meaning: no link, picture, heading or HTML', () => {
    const nasty = '<img src=x> [here](http://evil.example) # big *loud* `code`';
    const written = toMarkdown(exportedOf(nasty, '# <b>Hale</b>'), ENGLISH).replaceAll('**', '');
    const links = written.replace(/ \[↗\]\(<[^<>]*>\)$/gm, '');
    expect(links.split('---\n')[2]!).not.toMatch(/(?<!\\)[<[*`]\S*(?:img|here|loud|code|b>)/);
    expect(written).toContain('\\<img src=x\\>');
  });

  it('puts no address that is not of the web', () => {
    const exported = { ...exportedOf('it rains', 'Hale', 'said', { address: 'javascript:alert(1)' }), places: [] };
    expect(toMarkdown(exported, ENGLISH)).not.toContain('javascript');
  });

  it('has front matter that YAML reads back, whatever the page says', () => {
    fc.assert(
      fc.property(anyText, anyText, (title, site) => {
        const written = toMarkdown(exportedOf('it rains', 'Hale', 'said', { title, site }), ENGLISH);
        const front = parse(written.split(/^---$/m)[1]!) as Record<string, unknown>;
        expect(front).toEqual({
          title: title.replace(/\s+/g, ' ').trim(),
          address: PAGE.address,
          site: site.replace(/\s+/g, ' ').trim(),
          authors: PAGE.authors,
          published: PAGE.published,
          read: PAGE.read,
          generator: 'Sourcelight 0.1.0',
        });
      }),
    );
  });

  it('leaves out what the page does not tell', () => {
    const exported = exportedOf('it rains', 'Hale', 'said', { title: '', site: null, authors: [], published: null });
    const written = toMarkdown(exported, ENGLISH);
    expect(Object.keys(parse(written.split(/^---$/m)[1]!) as object)).toEqual([
      'title',
      'address',
      'read',
      'generator',
    ]);
    expect(written).toContain('\n# …\n');
  });

  it('shows the claim in its sentence, as a denial, linked, with what could not be checked', () => {
    const written = toMarkdown(denialOf(), ENGLISH);
    expect(written).toContain(
      '- The mayor denied **that 40 homes were lost**. (denied; Denial, paraphrased; changed by hand) ' +
        '[↗](<https://news.example/floods#:~:text=it%20rains>)\n  - *not verified*: The number could not be checked.',
    );
    expect(written).toContain('## What the article could not find out\n\n- *not verified*: The number');
  });
});

describe('JSON', () => {
  it('is the analysis with page facts and corrections, and reads back as the schema has it', () => {
    const exported = denialOf();
    const correction = {
      kind: 'rename',
      id: 'c1',
      made: PAGE.read,
      speaker: 'mayor',
      name: 'Mayor of Orvale',
    } as const;
    const read = exportedJsonSchema.parse(JSON.parse(toJson(exported, [correction], [])));
    expect(read).toEqual({
      ...exported.analysis,
      page: PAGE,
      corrections: [correction],
      byReader: [0],
      dismissed: [],
    });
  });
});

describe('Web Annotations', () => {
  it('quote the words with what stands around them, and say who and how', () => {
    const exported = denialOf();
    const { first, total } = annotationsSchema.parse(JSON.parse(toAnnotations(exported, ENGLISH)));
    expect(total).toBe(1);
    const [annotation] = first.items;
    expect(annotation!.target[0]!.selector).toEqual([
      {
        type: 'TextQuoteSelector',
        exact: 'that 40 homes were lost',
        prefix: 'The mayor denied ',
        suffix: '. The number could not be checke',
      },
      { type: 'TextPositionSelector', start: 40, end: 40 },
    ]);
    expect(annotation!.body.map(({ purpose, value }) => [purpose, value])).toEqual([
      ['describing', 'mayor (of Orvale), denied (Denial, paraphrased)\nnot verified: The number could not be checked.'],
      ['tagging', 'Governments'],
      ['tagging', 'Denial'],
      ['tagging', 'changed by hand'],
    ]);
  });

  it('have ids of their own, the same each time', () => {
    const written = toAnnotations(exportedOf('it rains'), ENGLISH);
    expect(toAnnotations(exportedOf('it rains'), ENGLISH)).toBe(written);
    const { id, first } = annotationsSchema.parse(JSON.parse(written));
    expect(new Set([id, first.id, ...first.items.map((item) => item.id)]).size).toBe(3);
    expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('fit the schema whatever the page says', () => {
    fc.assert(
      fc.property(anyText, anyText, (content, title) => {
        const written = toAnnotations(exportedOf(content, title, 'said', { title }), ENGLISH);
        expect(annotationsSchema.safeParse(JSON.parse(written)).success).toBe(true);
      }),
    );
  });
});
