import type { Paragraph } from '.';
import { QuoteState, type Quotation } from './quotations';

/** Longest quotation between single marks, in tokens: a lone apostrophe can't swallow a paragraph. */
const LONGEST_SINGLE = 200;
/** From this many tokens on, marks included, a quotation in single marks is what somebody said, not a title or a scare quote. */
const SPOKEN = 10;
/** The same where it ends in a comma: what comes after can only be who said it. */
const SPOKEN_BEFORE_COMMA = 5;

/**
 * All outermost quotations of a paragraph in order: between double marks as the text stage found them, between the
 * language's pairs (« and »), and between single marks, told from apostrophes by the spacing.
 */
export function allQuotations({ tokens, quotations, language }: Paragraph): Quotation[] {
  const { pairs, single } = language.text.quotations;
  const { words, starts, ends } = tokens;
  const count = words.length;
  const inDouble = new Uint8Array(count);
  for (const { first, last } of quotations) inDouble.fill(1, first, last + 1);
  const gapBefore = (i: number) => i === 0 || starts[i]! > ends[i - 1]! || /^[([—–-]$/.test(words[i - 1]!);
  const gapAfter = (i: number) => i + 1 === count || starts[i + 1]! > ends[i]!;
  const endsWord = (i: number) => !gapBefore(i) && (gapAfter(i) || /^\p{P}$/u.test(words[i + 1]!));

  const others: Quotation[] = [];
  for (let i = 0; i < count; i++) {
    const word = words[i]!;
    const pair = pairs.find(([opening]) => opening === word);
    const isSingle = single.opening.has(word) && gapBefore(i) && !gapAfter(i);
    if (inDouble[i] || !(pair || isSingle)) continue;
    const limit = Math.min(count, i + LONGEST_SINGLE);
    for (let last = i + 2; last < limit; last++) {
      const closes = pair ? words[last] === pair[1] : single.closing.has(words[last]!) && endsWord(last);
      if (!closes || inDouble[last]) continue;
      others.push({ first: i, last, closed: true });
      i = last;
      break;
    }
  }
  if (others.length === 0) return [...quotations];
  const inOther = new Uint8Array(count);
  for (const { first, last } of others) inOther.fill(1, first, last + 1);
  return [...quotations.filter(({ first }) => !inOther[first]), ...others].sort((a, b) => a.first - b.first);
}

/**
 * The paragraph as the tagger knows quotations: speech in single marks or guillemets gets double marks. The corpus it
 * learnt from has no other. Tokens keep their number and place; most paragraphs come back as they are.
 */
export function inDoubleMarks(paragraph: Paragraph): Paragraph {
  const quotations = allQuotations(paragraph);
  const isSpoken = ({ first, last }: Quotation) =>
    last - first + 1 >= (paragraph.tokens.words[last - 1] === ',' ? SPOKEN_BEFORE_COMMA : SPOKEN);
  const known = new Set(paragraph.quotations.map(({ first }) => first));
  const spoken = quotations.filter(({ first }) => !known.has(first));
  // Where one of them is speech, single marks are the paragraph's way of quoting.
  if (!spoken.some(isSpoken)) return paragraph;
  const words = [...paragraph.tokens.words];
  for (const { first, last } of spoken) {
    words[first] = '"';
    words[last] = '"';
  }
  const quoteStates = Array.from<QuoteState>({ length: words.length }).fill(QuoteState.outside);
  for (const { first, last, closed } of quotations) {
    quoteStates.fill(QuoteState.inside, first, last + 1);
    quoteStates[first] = QuoteState.opening;
    if (closed) quoteStates[last] = QuoteState.closing;
  }
  return { ...paragraph, tokens: { ...paragraph.tokens, words }, quotations, quoteStates };
}
