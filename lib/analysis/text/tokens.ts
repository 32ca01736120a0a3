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
  const pattern = BEYOND_WESTERN.test(paragraph) ? universal : western;
  for (let at = 0; at < paragraph.length;) {
    pattern.lastIndex = at;
    // What is in no token is white space, by far most of it a blank.
    if (paragraph.charCodeAt(at) === 32 || !pattern.test(paragraph)) {
      at++;
      continue;
    }
    const end = pattern.lastIndex;
    words.push(paragraph.slice(at, end));
    starts.push(at + offset);
    ends.push(end + offset);
    at = end;
  }
  return { words, starts: new Int32Array(starts), ends: new Int32Array(ends) };
}
