import type { Span } from '../../../../contract';
import type { AnyParagraph } from '../../../../paragraph';
import type { Grammar } from '../../grammar';
import { typeOfNoun, type SpeakerLexicon } from '../lexicon';

/** The tokens of a source, up to `end`, with what is known of German words. */
export interface PhraseTokens {
  readonly text: string;
  readonly words: readonly string[];
  readonly lower: readonly string[];
  readonly starts: AnyParagraph['tokens']['starts'];
  readonly ends: AnyParagraph['tokens']['ends'];
  readonly end: number;
  readonly grammar: Grammar;
  readonly lexicon: SpeakerLexicon;
}

export const CAPITAL = /^[„"]?\p{Lu}/u;

/** The noun in a range that tells a kind, and where. */
export type FoundNoun = NonNullable<ReturnType<typeof typeOfNoun>> & { readonly at: number };

/** The last noun of `[from, to)` that tells a kind: the head. */
export function nounIn({ words, lexicon }: PhraseTokens, from: number, to: number): FoundNoun | undefined {
  for (let i = to - 1; i >= from; i--) {
    const found = typeOfNoun(lexicon, words[i]!);
    if (found) return { ...found, at: i };
  }
  return undefined;
}

export const isDeterminer = ({ grammar, lower }: PhraseTokens, i: number): boolean =>
  grammar.nominativeDeterminers.has(lower[i]) || grammar.otherDeterminers.has(lower[i]);

export const spanOf = ({ starts, ends }: PhraseTokens, from: number, to: number): Span => ({
  start: starts[from]!,
  end: ends[to - 1]!,
});

export const textOf = ({ text, starts, ends }: PhraseTokens, from: number, to: number): string =>
  text.slice(starts[from], ends[to - 1]);

/** Words as a label: on one line, without quotation marks. */
export const tidy = (words: string): string =>
  words
    .replace(/\s+/g, ' ')
    .replace(/[„“”"]/g, '')
    .trim();
