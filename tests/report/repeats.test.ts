import { describe, expect, it } from 'vitest';
import type { Span } from '../../lib/analysis/contract';
import { createReport } from '../../lib/report';
import { arrangeNumbers } from '../../lib/report/numbers';
import { isFragment } from '../../lib/report/fragment';
import { analysisOf, type Told } from './told';

const HEADLINE = 'Front killed 60 soldiers at the river crossing, ministry says';
const report = (claims: Told[], headings: Span[] = []) => createReport(analysisOf(claims), { headings });

describe('claims that are told twice', () => {
  it('in headline and body are one claim, counted once, and its number too', () => {
    const analysis = analysisOf([
      { speaker: 'ministry', content: HEADLINE, figures: [[60, '60 soldiers']] },
      {
        speaker: 'ministry',
        content: 'the front had killed 60 soldiers at the crossing of the river',
        figures: [[60, '60 soldiers']],
      },
    ]);
    const report = createReport(analysis, { headings: [{ start: 0, end: HEADLINE.length }] });
    const { counts, speakers } = report;
    const { comparisons, sourced } = arrangeNumbers(report);
    expect([counts.statements, counts.figures, comparisons.length, sourced.length]).toEqual([1, 1, 0, 1]);
    expect(speakers[0]!.claims.map(({ attribution, repeats }) => [attribution, repeats])).toEqual([
      [1, [{ attribution: 0, isInHeading: true }]],
    ]);
  });

  it('with another number, another act or by somebody else are several', () => {
    const said = 'the front had lost 60 soldiers at the river crossing';
    expect(
      report([
        { speaker: 'ministry', content: said, figures: [[60, '60 soldiers']] },
        { speaker: 'ministry', content: said.replace('60', '80'), figures: [[80, '80 soldiers']] },
        { speaker: 'ministry', content: said, act: 'denies', figures: [[60, '60 soldiers']] },
        { speaker: 'monitor', content: said, figures: [[60, '60 soldiers']] },
      ]).counts.statements,
    ).toBe(4);
  });

  it('with another name, another number that is no figure, or a negation are several', () => {
    const told = [
      'convoy Alma has reached the harbour at dawn',
      'convoy Berta has reached the harbour at dawn',
      'convoy Alma has not reached the harbour at dawn',
      'convoy number 12 has reached the harbour at dawn',
      'convoy number 13 has reached the harbour at dawn',
    ];
    expect(report(told.map((content) => ({ speaker: 'ministry', content }))).counts.statements).toBe(5);
  });

  it('must share more than a few words', () => {
    const told = ['the road to the harbour is open', 'the road to the airport is closed', 'talks go on', 'talks go on'];
    expect(report(told.map((content) => ({ speaker: 'ministry', content }))).counts.statements).toBe(4);
  });
});

it('a caveat stands with the claim it speaks of, and in a list of its own', () => {
  const { caveats, speakers } = report([
    { speaker: 'ministry', content: 'the road to the harbour is open' },
    { speaker: 'monitor', content: 'ten boats were sunk', caveat: ['unverified', 'This could not be verified'] },
  ]);
  expect(caveats.map(({ kind, text }) => [kind, text])).toEqual([['unverified', 'This could not be verified']]);
  expect(speakers.map(({ claims }) => claims[0]!.caveats.length)).toEqual([0, 1]);
});

describe('a content that says too little by itself', () => {
  it.each([
    'that',
    'the figure',
    'a huge loss',
    'that it had fired first',
    'it’s time to leave now',
    'the claim was made up by rebels',
  ])('is “%s”', (content) => expect(isFragment(content, 'en')).toBe(true));
  it.each(['that the road was open', 'its troops had taken the bridge'])('is not “%s”', (content) =>
    expect(isFragment(content, 'en-GB')).toBe(false),
  );
  it('is told by its length alone in a language we have no words of', () => {
    expect(isFragment('det är sant', 'sv')).toBe(true);
    expect(isFragment('it had fired the first shot', 'sv')).toBe(false);
  });
});
