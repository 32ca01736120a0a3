import { expect, it } from 'vitest';
import { createAnalyzer } from '../../lib/analysis/analyzer';
import { english } from '../../lib/analysis/languages/english';
import { createTagger } from '../../lib/analysis/tagger';
import { loadModel } from '../../scripts/model';

const PARAGRAPHS = [
  'Mayor: Bridge will reopen in May',
  'The old bridge is safe, the mayor of Lemnos said on Friday.',
  '“We checked every bolt,” engineer Ida Varn told reporters.',
];

it('linking stops after each paragraph, also where nothing is left to tag, and finds the same', () => {
  const analyzer = createAnalyzer(createTagger(loadModel(), english), english);
  const text = PARAGRAPHS.join('\n');
  const sliced = (memory = {}) => {
    const slices = analyzer.analyzeInSlices(text, { memory });
    let stops = 0;
    let step = slices.next();
    for (; !step.done; step = slices.next()) stops++;
    return { stops, ...step.value };
  };
  const first = sliced();
  const again = sliced(first.memory);
  expect(again.stops).toBeGreaterThanOrEqual(PARAGRAPHS.length);
  expect(again.analysis).toEqual(analyzer.analyze(text));
});
