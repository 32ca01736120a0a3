import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeCueWords, lexiconOf } from '../../lib/analysis/tagger/cue-words';

const word = fc.string({ unit: 'grapheme' });

describe('the cue words of a model', () => {
  it('are found in the bucket they were written in, and no other words are', () => {
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 60 }), fc.array(word), (words, others) => {
        const lists = [0, 1, 2, 3, 4, 5, 6, 7].map((bucket) => words.filter((_, i) => i % 8 === bucket));
        const read = lexiconOf(encodeCueWords(lists));
        for (const [bucket, list] of lists.entries())
          for (const word of list) expect(read.bucketOf(word)).toBe(bucket + 1);
        const unknown = others.filter((other) => !words.includes(other));
        expect(unknown.map((other) => read.bucketOf(other))).toEqual(unknown.map(() => 0));
      }),
    );
  });

  it('are written sorted, so that the lists tell nothing of where they come from', () => {
    expect(encodeCueWords([['says', 'apple'], ['said']])).toEqual(encodeCueWords([['apple', 'says'], ['said']]));
  });
});
