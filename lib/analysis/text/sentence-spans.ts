import type { Span } from '../contract';
import type { TextPart } from '../languages/parts/text';
import { sentencesOf } from './sentences';
import { tokensOf } from './tokens';

/**
 * The sentences of one paragraph of which nothing else is asked.
 * @param offset where the paragraph starts in the whole text, in UTF-16 units
 */
export function sentenceSpansOf(paragraph: string, offset: number, part: TextPart): Span[] {
  const tokens = tokensOf(paragraph, offset, part.tokens);
  if (tokens.words.length === 0) return [];
  return sentencesOf(tokens, part.sentences).map(({ first, end }) => ({
    start: tokens.starts[first]!,
    end: tokens.ends[end - 1]!,
  }));
}
