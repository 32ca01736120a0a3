import type { TokenPatterns } from '../languages/parts/text';

/** The words and marks of a paragraph, as columns: token `i` is `words[i]`, at `[starts[i], ends[i])` of the whole text. */
export interface Tokens {
  readonly words: readonly string[];
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

const BEYOND_WESTERN = /[^\0-\u024f\u2000-\u206f\u20a0-\u20c0]/;

/**
 * Splits a paragraph into tokens. A surrogate pair is never split.
 * @param offset where the paragraph starts in the whole text, in UTF-16 units
 */
export function tokensOf(paragraph: string, offset: number, { universal, western }: TokenPatterns): Tokens {
  const words: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const match of paragraph.matchAll(BEYOND_WESTERN.test(paragraph) ? universal : western)) {
    words.push(match[0]);
    starts.push(match.index + offset);
    ends.push(match.index + match[0].length + offset);
  }
  return { words, starts: Int32Array.from(starts), ends: Int32Array.from(ends) };
}
