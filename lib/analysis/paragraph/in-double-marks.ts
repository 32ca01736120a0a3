import type { LanguageBase } from '../languages/language-base';
import { quoteStatesOf, type Quotation } from '../text';
import { Paragraph } from './paragraph';

/** From this many tokens on, marks included, a quotation in single marks is what somebody said, not a title or a scare quote. */
const SPOKEN = 10;
/** The same where it ends in a comma: what comes after can only be who said it. */
const SPOKEN_BEFORE_COMMA = 5;

/**
 * The paragraph as the tagger knows quotations: speech in single marks or guillemets gets double marks. The corpus it
 * learnt from has no other. Tokens keep their number and place; most paragraphs come back as they are.
 */
export function inDoubleMarks<L extends LanguageBase>(paragraph: Paragraph<L>): Paragraph<L> {
  const { tokens, outerQuotations } = paragraph;
  const isSpoken = ({ first, last }: Quotation) =>
    last - first + 1 >= (tokens.words[last - 1] === ',' ? SPOKEN_BEFORE_COMMA : SPOKEN);
  const known = new Set(paragraph.quotations.map(({ first }) => first));
  const others = outerQuotations.filter(({ first }) => !known.has(first));
  // Where one of them is speech, single marks are the paragraph's way of quoting.
  if (!others.some(isSpoken)) return paragraph;
  const words = [...tokens.words];
  for (const { first, last } of others) {
    words[first] = '"';
    words[last] = '"';
  }
  const { index, language, start, end, sentences } = paragraph;
  const states = quoteStatesOf(outerQuotations, words.length);
  return new Paragraph(index, language, start, end, { ...tokens, words }, sentences, outerQuotations, states);
}
