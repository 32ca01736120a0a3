/**
 * The first stage: a text becomes paragraphs, each with its words, sentences and quotations.
 * Every later stage works on these tokens, so that spans of different stages line up.
 */
import type { Span } from '../contract';
import type { LanguageData } from '../languages/language-data';
import type { TextPart } from '../languages/parts/text';
import { quotationsOf, type Quotation, type QuoteState } from './quotations';
import { sentencesOf, type TokenRange } from './sentences';
import { tokensOf, type Tokens } from './tokens';

export type { Quotation, TokenRange, Tokens };
export { hasLetterOrDigit, startsLower, startsUpper } from './letters';
export { QuoteState } from './quotations';
export { allQuotations, inDoubleMarks } from './quote-styles';

/** A line of the text that holds at least one word or mark. `start` and `end` are offsets into the whole text. */
export interface Paragraph extends Span {
  /** Position among the paragraphs of the document. */
  readonly index: number;
  readonly language: LanguageData;
  readonly tokens: Tokens;
  /** Half-open ranges of token numbers, in order, without gaps. */
  readonly sentences: readonly TokenRange[];
  readonly quotations: readonly Quotation[];
  /** How each token stands to quotation marks. */
  readonly quoteStates: readonly QuoteState[];
}

export interface TextDocument {
  readonly text: string;
  readonly language: LanguageData;
  readonly paragraphs: readonly Paragraph[];
}

/** Reads a text into paragraphs; a paragraph ends at a line break. Linear in the text. */
export function readText(text: string, language: LanguageData): TextDocument {
  return { text, language, paragraphs: [...paragraphsOf(text, language)] };
}

/** The paragraphs of a text one by one, so that a long text can be read in slices. */
export function* paragraphsOf(text: string, language: LanguageData): Generator<Paragraph, void> {
  let index = 0;
  for (const line of text.matchAll(/[^\n]+/g)) {
    const tokens = tokensOf(line[0], line.index, language.text.tokens);
    if (tokens.words.length === 0) continue;
    const { quotations, quoteStates } = quotationsOf(tokens, language.text.quotations);
    yield {
      index: index++,
      language,
      start: line.index,
      end: line.index + line[0].length,
      tokens,
      sentences: sentencesOf(tokens, language.text.sentences),
      quotations,
      quoteStates,
    };
  }
}

/** The text span of a half-open range of tokens; the range must not be empty. */
export function spanOfTokens({ tokens }: Paragraph, { first, end }: TokenRange): Span {
  return { start: tokens.starts[first]!, end: tokens.ends[end - 1]! };
}

/** The number of the sentence that holds a token, found by bisection. */
export function sentenceAt({ sentences }: Paragraph, token: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sentences[middle]!.first <= token) low = middle;
    else high = middle - 1;
  }
  return low;
}

/**
 * The sentences of one paragraph that is not read further.
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
