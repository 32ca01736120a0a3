import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '../../lib/analysis/analyzer';
import { english } from '../../lib/analysis/languages/english';
import { createTagger, type Tagger, type TagMemory } from '../../lib/analysis/tagger';
import { germanOf } from '../../lib/analysis/languages/german';
import { germanData } from '../../lib/analysis/languages/german/data';
import { GERMAN_MODEL_PATH, loadModel } from '../../scripts/model';

const PARAGRAPHS = [
  'The ferry will not sail this week, the company said.',
  '“We had no choice,” director Karin Moe told passengers.',
  'The town has asked for help, according to a letter seen by the paper.',
];

/** A tagger that notes the paragraphs it is given. */
function noting(tagger: Tagger) {
  const asked: number[] = [];
  const tagInSlices: Tagger['tagInSlices'] = (paragraph, previous) => {
    asked.push(paragraph.index);
    return tagger.tagInSlices(paragraph, previous);
  };
  return { asked, tagger: { ...tagger, tagInSlices } };
}

function run(text: string, memory: TagMemory = {}) {
  const { asked, tagger } = noting(createTagger(loadModel(), english));
  const slices = createAnalyzer(tagger, english).analyzeInSlices(text, { memory });
  const shares: number[] = [];
  let step = slices.next();
  for (; !step.done; step = slices.next()) shares.push(step.value);
  return { ...step.value, asked, shares };
}

describe('analysis with a memory', () => {
  it('is the same as without, and tags nothing again', () => {
    const text = PARAGRAPHS.join('\n');
    const first = run(text);
    const again = run(text, first.memory);
    expect(again.analysis).toEqual(first.analysis);
    expect(again.asked).toEqual([]);
    expect(again.memory).toEqual(first.memory);
  });

  it('tags only what is new in a text that grows', () => {
    const first = run(PARAGRAPHS.slice(0, 2).join('\n'));
    const grown = [PARAGRAPHS[2], ...PARAGRAPHS.slice(0, 2)].join('\n');
    const second = run(grown, first.memory);
    expect(second.asked).toEqual([0]);
    expect(second.analysis).toEqual(run(grown).analysis);
  });

  it('forgets paragraphs that are gone', () => {
    const first = run(PARAGRAPHS.join('\n'));
    expect(Object.keys(run(PARAGRAPHS[0]!, first.memory).memory)).toHaveLength(1);
  });

  it('does without a memory that is not one', () => {
    const text = PARAGRAPHS.join('\n');
    const first = run(text);
    const broken = Object.fromEntries(Object.keys(first.memory).map((key) => [key, 'x']));
    expect(run(text, broken).analysis).toEqual(first.analysis);
  });

  it('does not take the tags of one language for those of another', () => {
    const german = germanOf(germanData);
    const { asked, tagger } = noting(createTagger(loadModel(GERMAN_MODEL_PATH), german));
    const text = 'Die Wirtin sagt: „Wir warten.“';
    const slices = createAnalyzer(tagger, german).analyzeInSlices(text, { memory: run(text).memory });
    while (!slices.next().done);
    expect(asked).toEqual([0]);
  });

  it('tells how far it is', () => {
    const { shares } = run(PARAGRAPHS.join('\n'));
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.every((share) => share > 0 && share <= 1)).toBe(true);
  });
});
