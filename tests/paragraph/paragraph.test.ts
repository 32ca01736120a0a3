import { describe, expect, it } from 'vitest';
import { english } from '../../lib/analysis/languages/english';
import { inDoubleMarks, readParagraph, readText } from '../../lib/analysis/paragraph';

const read = (text: string) => readText(text, english).paragraphs[0]!;

describe('the reading of a paragraph', () => {
  it('has a column for every fact, worked out once', () => {
    const paragraph = read('He’d waited. “All ‘ready’ now,” she said, ‘or never’.');
    expect(paragraph.lower).toEqual("he|'d|waited|.|“|all|‘|ready|'|now|,|”|she|said|,|‘|or|never|'|.".split('|'));
    expect([...paragraph.sentenceOf]).toEqual([0, 0, 0, 0, ...Array.from({ length: 16 }, () => 1)]);
    expect(paragraph.quotations).toEqual([{ first: 4, last: 11, closed: true }]);
    expect(paragraph.outerQuotations).toEqual([
      { first: 4, last: 11, closed: true },
      { first: 15, last: 18, closed: true },
    ]);
    expect([...paragraph.outerQuotationOf]).toEqual([
      -1, -1, -1, -1, 0, 0, 0, 0, 0, 0, 0, 0, -1, -1, -1, 1, 1, 1, 1, -1,
    ]);
    expect(paragraph.lower).toBe(paragraph.lower);
    expect(paragraph.outerQuotations).toBe(paragraph.outerQuotations);
  });

  it('numbers the paragraphs of a text by the lines with something in them', () => {
    const { paragraphs } = readText('One.\n \n\nTwo.', english);
    expect(paragraphs.map(({ index, start, end }) => [index, start, end])).toEqual([
      [0, 0, 4],
      [1, 8, 12],
    ]);
    expect(readParagraph(' \t', 3, 0, english)).toBeUndefined();
  });
});

describe('what the tagger is shown', () => {
  it('is speech in single marks or guillemets as if in double marks', () => {
    const paragraph = read('‘We shall wait for the boats to come,’ she said. ‘Or not.’');
    const shown = inDoubleMarks(paragraph);
    expect(shown.tokens.words.join(' ')).toBe('" We shall wait for the boats to come , " she said . " Or not . "');
    expect(shown.quotations).toBe(paragraph.outerQuotations);
    expect(shown.tokens.starts).toBe(paragraph.tokens.starts);
  });

  it('is the paragraph itself where single marks are no speech', () => {
    const paragraph = read('The ‘Old Bell’ burnt down, the mayor said.');
    expect(inDoubleMarks(paragraph)).toBe(paragraph);
  });
});
