import { describe, expect, it } from 'vitest';
import type { LinkedAttribution } from '../../lib/analysis/attributions';
import { figuresIn } from './helpers';

const TEXT = 'Reyes said the guild had told him that 30 buses came, of 50 hired. Another 12 stood empty.';

function claim(words: string, parent: number | null): LinkedAttribution {
  const start = TEXT.indexOf(words);
  const content = [{ start, end: start + words.length }];
  return { kind: 'statement', parent, source: null, cue: [], content, quote: 'indirect', act: 'says', confidence: 1 };
}

describe('whose figure it is', () => {
  it('is the innermost attribution that holds it, else nobody', () => {
    const outer = 'the guild had told him that 30 buses came, of 50 hired';
    const figures = figuresIn(TEXT, [claim(outer, null), claim('that 30 buses came', 0)]);
    expect(figures.map(({ value, attribution }) => [value, attribution])).toEqual([
      [30, 1],
      [50, 0],
      [12, null],
    ]);
  });

  it('goes by parenthood where two contents are the same', () => {
    const words = 'that 30 buses came';
    expect(figuresIn(TEXT, [claim(words, 1), claim(words, null)])[0]!.attribution).toBe(0);
  });
});
