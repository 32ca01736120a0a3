import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { createAnalyzer } from '../../lib/analysis/analyzer';
import type { Analyzer } from '../../lib/analysis/analyzer';
import { english } from '../../lib/analysis/languages/english';
import { createTagger } from '../../lib/analysis/tagger';
import { createReport, type Report } from '../../lib/report';
import { arrangeNumbers } from '../../lib/report/numbers';
import { loadModel } from '../../scripts/model';

/**
 * Four articles of ours in which sources contradict each other, read by the whole engine. The expectations were written
 * down from the articles by hand: subject, then every figure with whoever is named for it, lowest first.
 */
let analyzer: Analyzer;
beforeAll(() => {
  analyzer = createAnalyzer(createTagger(loadModel(), english), english);
});

const reportOn = (name: string): Report =>
  createReport(analyzer.analyze(readFileSync(new URL(`articles/${name}.txt`, import.meta.url), 'utf8')));

const linedUp = (report: Report) =>
  Object.fromEntries(
    arrangeNumbers(report).comparisons.map(({ subject, entries }) => [
      subject,
      entries.map(({ text, voices }) => [text, voices.map(({ name }) => name).join(', ')]),
    ]),
  );

describe('articles with conflicting tolls', () => {
  it('a battle: rebels, soldiers and civilians are each lined up across the sides', () => {
    const report = reportOn('border-town');
    expect(linedUp(report)).toEqual({
      'rebels killed': [
        ['at least 60 rebels', 'Lake Monitor'],
        ['140 rebels', 'defence ministry'],
      ],
      'soldiers killed': [
        ['9 soldiers', 'Anton Deresh'],
        ['35 soldiers', 'Lake Monitor'],
        ['more than 80 soldiers', 'Northern Front'],
      ],
      'civilians killed': [
        ['17 civilians', 'United Nations'],
        ['48 civilians', 'Lake Monitor'],
      ],
    });
    expect(arrangeNumbers(report).unsourced.map(({ text }) => text)).toEqual([
      'two sides',
      'Tens of thousands of people',
      '41,000 residents',
    ]);
    const [low] = arrangeNumbers(report).comparisons[0]!.entries;
    expect([low!.period, low!.place]).toEqual(['this week', 'in Karvesh']);
  });

  it('a wreck: the dead and the rescued, with those found by the hospital', () => {
    const report = reportOn('ferry');
    expect(linedUp(report)).toEqual({
      'people killed': [
        ['27 people', 'Selva Lines'],
        ['43 people', 'coast guard'],
        ['51 bodies', 'Doctors at Port Selva hospital'],
        ['as many as 90 people', 'Local media'],
      ],
      'passengers freed': [
        ['112 passengers', 'coast guard'],
        ['158 passengers', 'Selva Lines'],
      ],
    });
    expect(arrangeNumbers(report).unsourced.map(({ text }) => text)).toEqual(['40 tonnes of cement']);
  });

  it('a march: the held and the hurt', () => {
    expect(linedUp(reportOn('march'))).toMatchObject({
      'protesters detained': [
        ['74 protesters', 'Petra Halm'],
        ['at least 200 protesters', 'Street Rights Watch'],
      ],
      'protesters wounded': [
        ['61 injured protesters', 'health ministry'],
        ['about 300 protesters', expect.stringContaining('Union') as string],
      ],
    });
  });

  it('a flood: a range beside numbers, and a number denied, which is nobody’s own', () => {
    const report = reportOn('flood');
    expect(linedUp(report)).toMatchObject({
      'homes destroyed': [
        ['2,300 homes', 'Ruben Achterberg'],
        ['At least 4,000 homes', 'Samir Tolle'],
      ],
      'people displaced': [
        ['about 14,000 people', 'Ruben Achterberg'],
        ['nearly 30,000 people', 'Red Crescent'],
      ],
    });
    const killed = arrangeNumbers(report).comparisons.find(({ subject }) => subject === 'people killed')!;
    expect(killed).toMatchObject({ low: 90, high: 310 });
    expect(killed.entries.map(({ text, max, cue }) => [text, max, cue])).toEqual([
      ['between 90 and 120 people', 120, 'said'],
      ['310 people', null, 'said'],
    ]);
  });
});
