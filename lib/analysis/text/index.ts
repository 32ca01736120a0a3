/**
 * The first stage: what one paragraph's text is made of, by the marks and words of its language. Every later stage works
 * on these tokens, so that spans of different stages line up. `paragraph/` puts the parts together.
 */
export { hasLetterOrDigit, isMark, startsLetter, startsLower, startsUpper } from './letters';
export { outerQuotationsOf } from './outer-quotations';
export { quotationsOf, QuoteState, quoteStatesOf, type Quotation } from './quotations';
export { textWithin } from './furniture';
export { sentenceSpansOf } from './sentence-spans';
export { sentencesOf, type TokenRange } from './sentences';
export { tokensOf, type Tokens } from './tokens';
