import { describe, expect, it } from 'vitest';
import { english } from '../../lib/analysis/languages/english';
import { readText } from '../../lib/analysis/paragraph';
import { LABELS } from '../../lib/analysis/tagger';
import { withJoinedNumbers } from '../../lib/analysis/tagger/joined-numbers';

const read = (text: string) => readText(text, english).paragraphs[0]!;

describe('a number and its comma', () => {
  it('are two tokens of a text and one of what the English model is shown', () => {
    const paragraph = read('In 2022, the mayor said. “We paid $3,000, in 2 parts,” he said.');
    expect(paragraph.tokens.words.slice(1, 4)).toEqual(['2022', ',', 'the']);
    const { paragraph: shown } = withJoinedNumbers(paragraph)!;
    expect(shown.tokens.words).toEqual(
      'In|2022,|the|mayor|said|.|“|We|paid|$3,000,|in|2|parts|,|”|he|said|.'.split('|'),
    );
    expect([...shown.tokens.ends].slice(0, 3)).toEqual([2, 8, 12]);
    expect(shown.sentences).toEqual([
      { first: 0, end: 6 },
      { first: 6, end: 18 },
    ]);
    expect(shown.quotations).toEqual([{ first: 6, last: 14, closed: true }]);
  });

  it('get the tag that the one token has, and go on with its span', () => {
    const { tagsOf } = withJoinedNumbers(read('By 2030, they win 5, or 6.'))!;
    const tags = {
      labels: Uint8Array.of(0, 5, 6, 6, 6, 0, 0, 0),
      confidences: Float32Array.from([0.5, 0.25, 0.25, 0.25, 0.25, 0.75, 1, 1]),
    };
    const { labels, confidences } = tagsOf(tags);
    expect([...labels].map((label) => LABELS[label])).toEqual(
      'O B-content I-content I-content I-content I-content I-content O O O'.split(' '),
    );
    expect([...confidences]).toEqual([0.5, 0.25, 0.25, 0.25, 0.25, 0.25, 0.25, 0.75, 1, 1]);
  });

  it('are left apart where there is a gap, and nothing changes without one', () => {
    expect(withJoinedNumbers(read('They won 5 , or 3,000 of 7.5, said he.'))).toBeUndefined();
  });
});
