import '@citation-js/plugin-bibtex';
import { plugins } from '@citation-js/core';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cslSchema, toBibtex, toCsl } from '../../../lib/report/exports';
import { ENGLISH } from '../../../scripts/report-words';
import { denialOf, exportedOf, PAGE } from './exported';

type Item = Record<string, unknown> & { title: string; note?: string };

const OPTIONS = { generateGraph: false } as Parameters<typeof plugins.input.chain>[1];

/** BibTeX as a reference manager's reader has it, in CSL-JSON. */
const readBibtex = (text: string) => plugins.input.chain(text, OPTIONS) as Item[];

describe('a citation', () => {
  it('is the same in BibTeX, read by another program, and in CSL-JSON', () => {
    const exported = denialOf();
    const [csl] = cslSchema.parse(JSON.parse(toCsl(exported, ENGLISH)));
    expect(csl).toEqual({
      id: 'quist2026floods',
      type: 'article-newspaper',
      title: 'Floods in Orvale',
      author: [
        { family: 'Quist', given: 'Ada' },
        { family: 'van der Velde', given: 'Anna' },
      ],
      'container-title': 'Orvale Times',
      URL: PAGE.address,
      issued: { 'date-parts': [[2026, 3, 14]] },
      accessed: { 'date-parts': [[2026, 3, 15]] },
      note: 'mayor, denied: that 40 homes were lost (Denial, paraphrased, changed by hand)',
    });
    const [read, ...others] = readBibtex(toBibtex(exported, ENGLISH));
    expect(others).toEqual([]);
    expect(read).toMatchObject({ id: csl!.id, title: csl!.title, URL: csl!.URL, issued: csl!.issued });
    expect(JSON.stringify(read!['author'])).toContain('Velde');
  });

  it('is read back whatever the title, and ends where it ends', () => {
    const title = fc.string({ unit: fc.constantFrom(...'a B{}\\%$&#_~^"@,=\n'.split('')), minLength: 1 });
    fc.assert(
      fc.property(title, (title) => {
        const items = readBibtex(toBibtex(exportedOf('it rains', 'Hale', 'said', { title }), ENGLISH));
        expect(items).toHaveLength(1);
        cslSchema.parse(JSON.parse(toCsl(exportedOf(title, 'Hale', 'said', { title }), ENGLISH)));
      }),
      { numRuns: 50 },
    );
  });

  it('leaves out what the page does not tell', () => {
    const exported = exportedOf('it rains', 'Hale', 'said', { title: '', authors: [], site: null, published: null });
    const [csl] = cslSchema.parse(JSON.parse(toCsl(exported, ENGLISH)));
    expect(Object.keys(csl!)).toEqual(['id', 'type', 'title', 'URL', 'accessed', 'note']);
    expect(readBibtex(toBibtex(exported, ENGLISH))).toHaveLength(1);
  });
});
