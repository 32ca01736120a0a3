import { expect, test } from 'vitest';
import { inMode, planMarks } from '../../lib/highlights';
import { SOURCE_TYPES } from '../../lib/analysis/source-types';
import { analysisOf } from '../report/analysis';

const TEXT = 'The front said the ministry had said 40 had died. The ministry said nothing of it.';
const analysis = analysisOf(
  TEXT,
  [
    { id: 'f', name: 'front', type: 'armed-group' },
    { id: 'm', name: 'ministry', type: 'government' },
  ],
  [
    { content: 'the ministry had said 40 had died', cue: 'said', source: 'The front', speakers: ['f'] },
    { content: '40 had died', source: 'the ministry', speakers: ['m'], parent: 0 },
    { content: 'nothing of it', source: 'The ministry', speakers: ['m'] },
  ],
  [{ words: '40', value: 40, attribution: 1 }],
);
const marks = planMarks(analysis, { types: new Set(SOURCE_TYPES), owners: [0, 1, 2] });
const seen = (mode: Parameters<typeof inMode>[2]) =>
  inMode(marks, analysis, mode).map(
    ({ start, end, layer }) => `${layer.name.split('-').at(-1)}: ${TEXT.slice(start, end)}`,
  );

test('everything is left as it is', () => {
  expect(inMode(marks, analysis, { parts: 'all', speaker: null })).toEqual(marks);
});

test('sources alone, numbers alone', () => {
  expect(seen({ parts: 'sources', speaker: null })).toEqual([
    'source: The front',
    'source: the ministry',
    'source: The ministry',
  ]);
  expect(seen({ parts: 'numbers', speaker: null })).toEqual(['figure: 40']);
});

test('one speaker in focus keeps their words, others’ words within them too; the rest of the text is dimmed', () => {
  expect(seen({ parts: 'all', speaker: 'f' })).toEqual([
    'source: The front',
    'dimmed:  said ',
    'source: the ministry',
    'content:  had said ',
    'figure: 40',
    'content:  had died',
    'dimmed: . The ministry said nothing of it.',
  ]);
});
