import { describe, expect, it } from 'vitest';
import { explanationOf, Trace } from '../../../lib/analysis/trace';
import { analyzer } from './reader';

/** The steps behind each thing that is found in a text, without the words they went by. */
function stepsOf(text: string) {
  const trace = new Trace();
  const { attributions, speakers, types, figures } = explanationOf(
    analyzer.analyze(text, { inspection: { trace } }),
    trace,
  );
  const names = (lists: typeof attributions) => lists.map((steps) => steps.map(({ step }) => step));
  return {
    attributions: names(attributions),
    speakers: names(speakers),
    types: names(types),
    figures: names(figures),
  };
}

describe('an explanation of a German analysis', () => {
  it.each([
    [
      'Wie die Stadt Velm mitteilte, bleiben rund 30 Häuser leer.',
      {
        attributions: [['tagger', 'as-clause']],
        speakers: [['name']],
        types: [['title']],
        figures: [['number', 'bound:about']],
      },
    ],
    [
      'Das Bad schließt im Mai. Das teilte die Stadt Velm mit.',
      { attributions: [['tagger', 'points-back']], speakers: [['name']], types: [['title']], figures: [] },
    ],
    [
      'Die Polizei in Kelmin sagte, ein Boot sei gekentert. Zwei Männer seien an Land geschwommen.',
      {
        attributions: [['tagger'], ['tagger', 'last-speaker']],
        speakers: [['phrase', 'phrase']],
        types: [['organisation']],
        figures: [['number']],
      },
    ],
  ])('names its steps: %s', (text, steps) => expect(stepsOf(text)).toEqual(steps));
});
