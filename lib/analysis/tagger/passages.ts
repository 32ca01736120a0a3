import type { AnyParagraph } from '../paragraph';
import { QuoteState } from '../text';

/** A run of tokens that is tagged at once, with what it may know of the text before it. */
export interface Passage {
  readonly first: number;
  readonly end: number;
  /** A quotation is open at the end of what comes before. */
  readonly quoteGoesOn: boolean;
  /** How what comes before ends. */
  readonly before: Ending;
}

/** How a paragraph ends. The numbers go into feature hashes. */
export const Ending = { sentence: 0, colon: 1, quotation: 2, other: 3 } as const;
export type Ending = (typeof Ending)[keyof typeof Ending];

/** Longest passage in tokens. News paragraphs have at most about 500; longer ones are cut at sentence ends. */
export const LONGEST_PASSAGE = 640;

/**
 * Cuts a paragraph into passages of at most `LONGEST_PASSAGE` tokens, at the last sentence end that fits, or anywhere
 * in a sentence that is longer by itself.
 */
export function passagesOf(paragraph: AnyParagraph, previous: AnyParagraph | undefined): Passage[] {
  const { sentences, tokens } = paragraph;
  const count = tokens.words.length;
  const passages: Passage[] = [];
  let sentence = 0;
  let first = 0;
  while (first < count) {
    let end = Math.min(count, first + LONGEST_PASSAGE);
    if (end < count) {
      while (sentence < sentences.length && sentences[sentence]!.end <= end) sentence++;
      const cut = sentences[sentence]!.first;
      if (cut > first) end = cut;
    }
    const context = first > 0 ? contextWithin(paragraph, first) : contextAfter(previous);
    passages.push({ first, end, ...context });
    first = end;
  }
  return passages;
}

function contextAfter(previous: AnyParagraph | undefined): Pick<Passage, 'quoteGoesOn' | 'before'> {
  if (!previous) return { quoteGoesOn: false, before: Ending.sentence };
  const count = previous.tokens.words.length;
  const last = previous.quotations.at(-1);
  const quoteGoesOn = last !== undefined && !last.closed && last.last === count - 1;
  return { quoteGoesOn, before: endingOf(previous.tokens.words[count - 1]!) };
}

function contextWithin({ tokens, quoteStates }: AnyParagraph, first: number): Pick<Passage, 'quoteGoesOn' | 'before'> {
  const state = quoteStates[first - 1];
  const quoteGoesOn = state === QuoteState.opening || state === QuoteState.inside;
  return { quoteGoesOn, before: endingOf(tokens.words[first - 1]!) };
}

function endingOf(word: string): Ending {
  if (word === ':') return Ending.colon;
  if (word === '”' || word === '"') return Ending.quotation;
  return word === '.' || word === '?' || word === '!' ? Ending.sentence : Ending.other;
}
