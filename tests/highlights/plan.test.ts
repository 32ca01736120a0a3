import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../lib/analysis/contract';
import { SOURCE_TYPES, type SourceType } from '../../lib/analysis/source-types';
import { planMarks } from '../../lib/highlights';

const TEXT = 'The mayor said the army had told her that 40 boats were lost. It rained for 3 days.';
const at = (words: string) => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
};

const speaker = (id: string, type: SourceType) => ({ id, name: id, type, confidence: 1, evidence: [], mentions: [] });
const claim = (source: string, content: string, speakers: string[], parent: number | null = null) =>
  ({
    kind: 'statement',
    parent,
    source: at(source),
    cue: [],
    content: [at(content)],
    quote: 'indirect',
    act: 'says',
    speakers,
    confidence: 1,
  }) satisfies Analysis['attributions'][number];
const figure = (words: string, attribution: number | null) =>
  ({ span: at(words), value: 1, max: null, bound: 'exact', attribution }) satisfies Analysis['figures'][number];

const NESTED: Analysis = {
  version: 2,
  language: 'en',
  text: TEXT,
  speakers: [speaker('mayor', 'government'), speaker('army', 'military')],
  attributions: [
    claim('The mayor', 'the army had told her that 40 boats were lost', ['mayor']),
    claim('the army', '40 boats were lost', ['army'], 0),
  ],
  figures: [figure('40 boats', 1), figure('3 days', null)],
  caveats: [],
};
const ALL = { types: new Set(SOURCE_TYPES), owners: [0, 1] };

const painted = (analysis: Analysis, choices: Parameters<typeof planMarks>[1]) =>
  planMarks(analysis, choices).map(({ layer, start, end }) => `${layer.type} ${layer.part}: ${TEXT.slice(start, end)}`);

describe('planMarks', () => {
  it('gives each place to the innermost claim, and sets off sources and figures', () => {
    expect(painted(NESTED, ALL)).toEqual([
      'government source: The mayor',
      'military source: the army',
      'government content:  had told her that ',
      'military figure: 40 boats',
      'military content:  were lost',
      'unnamed figure: 3 days',
    ]);
  });

  it('marks the reporting words of a denial, keeps its numbers apart, and what could not be checked where no claim is', () => {
    const [outer, inner] = NESTED.attributions;
    const denial: Analysis = {
      ...NESTED,
      attributions: [outer!, { ...inner!, act: 'denies', cue: [at('had told')] }],
      caveats: [{ kind: 'unverified', span: at('It rained'), speaker: null, attributions: [] }],
    };
    expect(painted(denial, ALL)).toEqual([
      'government source: The mayor',
      'military source: the army',
      'government content:  ',
      'military cue: had told',
      'government content:  her that ',
      'military denied: 40 boats',
      'military content:  were lost',
      'unnamed caveat: It rained',
      'unnamed figure: 3 days',
    ]);
  });

  it('paints nothing of a type that is not shown, not even its numbers', () => {
    const withoutMilitary = { ...ALL, types: new Set(SOURCE_TYPES.filter((type) => type !== 'military')) };
    expect(painted(NESTED, withoutMilitary)).toEqual([
      'government source: The mayor',
      'government content:  had told her that ',
      'unnamed figure: 3 days',
    ]);
  });

  it('gives what a claim put aside held to the claim around it', () => {
    expect(painted(NESTED, { ...ALL, owners: [0, 0] })).toEqual([
      'government source: The mayor',
      'government content: the army had told her that ',
      'government figure: 40 boats',
      'government content:  were lost',
      'unnamed figure: 3 days',
    ]);
  });

  it('never lets marks overlap, run out of the text or be empty, whatever the spans', () => {
    const span = fc.tuple(fc.nat(TEXT.length), fc.nat(TEXT.length)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) })); // prettier-ignore
    const claims = fc.array(fc.record({ source: fc.option(span), content: fc.array(span, { minLength: 1, maxLength: 3 }), parent: fc.option(fc.nat(5)) }), { maxLength: 6 }); // prettier-ignore
    fc.assert(
      fc.property(claims, fc.array(span, { maxLength: 5 }), (claims, figures) => {
        const attributions = claims.map((each) => ({ ...NESTED.attributions[0]!, ...each }));
        const analysis: Analysis = {
          ...NESTED,
          attributions,
          figures: figures.map((span, i) => ({ ...NESTED.figures[0]!, span, attribution: i % 2 ? null : 0 })),
        };
        let last = 0;
        for (const { start, end } of planMarks(analysis, { ...ALL, owners: attributions.map((_, i) => i) })) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(TEXT.length);
      }),
    );
  });
});
