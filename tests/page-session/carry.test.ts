import { describe, expect, it } from 'vitest';
import type { Article } from '../../lib/article';
import type { Mark } from '../../lib/highlights';
import { layerOf } from '../../lib/highlights/layers';
import { carryMarks } from '../../lib/page-session/carry';

const articleOf = (...paragraphs: string[]): Article => {
  let start = 0;
  const blocks = paragraphs.map((paragraph) => {
    const block = { kind: 'paragraph' as const, start, end: start + paragraph.length, element: {} as Element };
    start = block.end + 2;
    return block;
  });
  const text = paragraphs.join('\n\n');
  return {
    title: '',
    facts: { site: null, authors: [], published: null },
    language: '',
    text,
    blocks,
    roots: [],
    rangesOf: () => [],
    offsetAt: () => null,
  };
};
const mark = (text: string, words: string): Mark => {
  const start = text.indexOf(words);
  return { layer: layerOf('un', 'content'), claim: 0, figure: null, caveat: null, start, end: start + words.length };
};

describe('carryMarks', () => {
  const before = articleOf('Water rose, the mayor said.', 'Boats sank, the guard said.');
  const marks = [mark(before.text, 'Water rose'), mark(before.text, 'Boats sank')];
  const wordsIn = ({ text }: Article, carried: Mark[]) => carried.map(({ start, end }) => text.slice(start, end));

  it('moves marks along with their paragraphs when others come in or change places', () => {
    const now = articleOf('A new paragraph.', 'Boats sank, the guard said.', 'Water rose, the mayor said.');
    expect(wordsIn(now, carryMarks(marks, before, now))).toEqual(['Boats sank', 'Water rose']);
  });

  it('leaves out marks of paragraphs that changed', () => {
    const now = articleOf('Water fell, the mayor said.', 'Boats sank, the guard said.');
    expect(wordsIn(now, carryMarks(marks, before, now))).toEqual(['Boats sank']);
  });
});
