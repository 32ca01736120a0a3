import { describe, expect, it } from 'vitest';
import { createReport } from '../../lib/report';
import { arrangeNumbers } from '../../lib/report/numbers';
import { analysisOf } from './analysis';

const TEXT =
  'The army said 40 rebels were killed near Orvale. The Lake Monitor put the number of rebels killed at 12 or more. ' +
  'The mayor hopes that peace comes, and about 60 rebels were killed in spring.';

const battle = () =>
  analysisOf(
    TEXT,
    [
      { id: 's1', name: 'army', type: 'military', role: 'land forces' },
      { id: 's2', name: 'Lake Monitor', type: 'monitor' },
      { id: 's3', name: 'mayor', type: 'government' },
    ],
    [
      { source: 'The army', cue: 'said', content: '40 rebels were killed near Orvale', speakers: ['s1'] },
      {
        source: 'The Lake Monitor',
        cue: 'put',
        content: 'the number of rebels killed at 12 or more',
        speakers: ['s2'],
      },
      { source: 'The mayor', cue: 'hopes', content: 'that peace comes', speakers: ['s3'], kind: 'belief' },
    ],
    [
      { words: '40 rebels', value: 40, of: 'rebels', event: 'killed', place: 'near Orvale', attribution: 0 },
      { words: '12 or more', value: 12, bound: 'at-least', of: 'rebels', event: 'killed', attribution: 1 },
      { words: 'about 60 rebels', value: 60, bound: 'about', of: 'rebels', event: 'killed', period: 'in spring' },
    ],
  );

describe('createReport', () => {
  it('counts what is shown', () => {
    const { counts } = createReport(battle());
    expect(counts).toMatchObject({ statements: 2, speakers: 2, figures: 3, figuresWithSource: 2 });
  });

  it('shows beliefs when asked to', () => {
    const { counts, speakers } = createReport(battle(), { beliefs: true });
    expect(counts.statements).toBe(3);
    expect(speakers.map(({ name }) => name)).toEqual(['army', 'Lake Monitor', 'mayor']);
  });

  it('sets the figures of a claim off from its words', () => {
    const [army] = createReport(battle()).speakers;
    expect(army!.claims[0]!.content).toEqual([
      [
        { text: '40 rebels', figure: 0 },
        { text: ' were killed near Orvale', figure: null },
      ],
    ]);
    expect(army!.claims[0]!.cue).toBe('said');
  });

  it('lines up what the speakers say of the same event, on one scale, with place and period beside', () => {
    const [comparison, ...more] = arrangeNumbers(createReport(battle())).comparisons;
    expect(more).toEqual([]);
    expect(comparison).toMatchObject({ subject: 'rebels killed', low: 12, high: 60, scale: { from: 0, to: 100 } });
    expect(comparison!.entries.map(({ value, open, place, period }) => [value, open, place, period])).toEqual([
      [12, 'above', null, null],
      [40, null, 'near Orvale', null],
      [60, null, null, 'in spring'],
    ]);
  });

  it('has every number once: compared, alone with its source, or with nobody named', () => {
    const text =
      'Reyes said 40 rebels were killed. Ortiz put those killed at 12 rebels. He added that 9 buses came. 3 boats left.';
    const analysis = analysisOf(
      text,
      [
        { id: 's1', name: 'Reyes', type: 'military' },
        { id: 's2', name: 'Ortiz', type: 'monitor' },
      ],
      [
        { cue: 'said', content: '40 rebels were killed', speakers: ['s1'] },
        { cue: 'put', content: 'those killed at 12 rebels', speakers: ['s2'] },
        { cue: 'added', content: 'that 9 buses came', speakers: ['s2'] },
      ],
      [
        { words: '40 rebels', value: 40, of: 'rebels', event: 'killed', attribution: 0 },
        { words: '12 rebels', value: 12, of: 'rebels', event: 'killed', attribution: 1 },
        { words: '9 buses', value: 9, of: 'buses', attribution: 2 },
        { words: '3 boats', value: 3, of: 'boats' },
      ],
    );
    const { comparisons, sourced, unsourced } = arrangeNumbers(createReport(analysis));
    const words = (figures: readonly { text: string }[]) => figures.map(({ text }) => text);
    expect(comparisons.map(({ entries }) => words(entries))).toEqual([['12 rebels', '40 rebels']]);
    expect(words(sourced)).toEqual(['9 buses']);
    expect(sourced[0]!.voices.map(({ name }) => name)).toEqual(['Ortiz']);
    expect(words(unsourced)).toEqual(['3 boats']);
  });

  it('lists the numbers nobody is named for', () => {
    expect(arrangeNumbers(createReport(battle())).unsourced.map(({ text }) => text)).toEqual(['about 60 rebels']);
  });

  it('gives a figure in a hidden belief to the statement around it', () => {
    const text = 'Reyes said the town hopes that 30 buses come.';
    const analysis = analysisOf(
      text,
      [{ id: 's1', name: 'Reyes', type: 'other' }],
      [
        { content: 'the town hopes that 30 buses come', speakers: ['s1'] },
        { content: 'that 30 buses come', kind: 'belief', parent: 0 },
      ],
      [{ words: '30 buses', value: 30, attribution: 1 }],
    );
    expect(createReport(analysis).speakers[0]!.claims[0]!.figures).toHaveLength(1);
    expect(arrangeNumbers(createReport(analysis, { dismissed: [0] })).unsourced).toHaveLength(1);
  });

  it('counts words for the innermost attribution, the rest for the reporter', () => {
    const analysis = analysisOf(
      'Ito said the guards told him the gate was shut. Rain fell.',
      [
        { id: 's1', name: 'Ito', type: 'witness' },
        { id: 's2', name: 'guards', type: 'police' },
      ],
      [
        { content: 'the guards told him the gate was shut', speakers: ['s1'] },
        { content: 'the gate was shut', speakers: ['s2'], parent: 0 },
      ],
    );
    const { types, ownVoice, counts } = createReport(analysis);
    expect(types.map(({ type, words }) => [type, words])).toEqual([
      ['police', 4],
      ['witness', 4],
    ]);
    expect(ownVoice.words).toBe(4);
    expect(counts.words).toBe(12);
  });

  it('keeps nations apart that are counted in the same event', () => {
    const text =
      'Hale said 5 Norvan soldiers and 9 Estian soldiers were killed. Brandt said 7 Norvan soldiers were killed too.';
    const analysis = analysisOf(
      text,
      [
        { id: 'a', name: 'Hale', type: 'other' },
        { id: 'b', name: 'Brandt', type: 'other' },
      ],
      [
        { content: '5 Norvan soldiers and 9 Estian soldiers were killed', speakers: ['a'] },
        { content: '7 Norvan soldiers were killed too', speakers: ['b'] },
      ],
      [
        { words: '5 Norvan soldiers', value: 5, of: 'Norvan soldiers', event: 'killed', attribution: 0 },
        { words: '9 Estian soldiers', value: 9, of: 'Estian soldiers', event: 'killed', attribution: 0 },
        { words: '7 Norvan soldiers', value: 7, of: 'Norvan soldiers', event: 'killed', attribution: 1 },
      ],
    );
    const { comparisons } = arrangeNumbers(createReport(analysis));
    expect(comparisons.map(({ subject, entries }) => [subject, entries.length])).toEqual([
      ['Norvan soldiers killed', 2],
    ]);
  });

  it('names what is compared in the plural, and compares nothing where nobody says what is counted', () => {
    const text =
      'Hale said one diver was killed. Brandt said 3 divers were killed. Ito said hundreds came, Reyes thousands.';
    const voices = ['Hale', 'Brandt', 'Ito', 'Reyes'];
    const analysis = analysisOf(
      text,
      voices.map((name) => ({ id: name, name, type: 'other' })),
      [
        { content: 'one diver was killed', speakers: ['Hale'] },
        { content: '3 divers were killed', speakers: ['Brandt'] },
        { content: 'hundreds came', speakers: ['Ito'] },
        { content: 'thousands', speakers: ['Reyes'] },
      ],
      [
        { words: 'one diver', value: 1, of: 'diver', event: 'killed', attribution: 0 },
        { words: '3 divers', value: 3, of: 'divers', event: 'killed', attribution: 1 },
        { words: 'hundreds', value: 200, bound: 'vague', event: 'gathered', attribution: 2 },
        { words: 'thousands', value: 2000, bound: 'vague', event: 'gathered', attribution: 3 },
      ],
    );
    expect(arrangeNumbers(createReport(analysis)).comparisons.map(({ subject }) => subject)).toEqual(['divers killed']);
  });

  it('puts hearsay last, under nobody', () => {
    const analysis = analysisOf(
      'The bridge is said to be closed. Moreau said the road is open.',
      [{ id: 's1', name: 'Moreau', type: 'police' }],
      [
        { cue: 'is said to', content: 'be closed' },
        { source: 'Moreau', cue: 'said the', content: 'road is open', speakers: ['s1'] },
      ],
    );
    const { speakers, counts } = createReport(analysis);
    expect(speakers.map(({ id, type }) => [id, type])).toEqual([
      ['s1', 'police'],
      [null, 'unnamed'],
    ]);
    expect(counts.speakers).toBe(1);
  });
});
