import type { AnyParagraph } from '../../../paragraph';
import { nounPhraseAt, type Grammar } from '../grammar';
import type { SpeakerLexicon } from './lexicon';
import type { Mention } from './people';

/** A place where the article says what a body is called for short: "der Verband der Fischer (VdF)". */
export interface ShortName extends Mention {
  readonly short: string;
}

const SHORT = /^\p{Lu}[\p{L}\d.-]{0,7}$/u;
/** Tokens of the longest full name before it. */
const LONGEST = 8;

/** All short names in text order, with the phrases before them. */
export function shortNamesIn(
  paragraphs: readonly AnyParagraph[],
  grammar: Grammar,
  { words: { parties }, isPlace }: SpeakerLexicon,
): ShortName[] {
  return paragraphs.flatMap((paragraph) => {
    const { lower, tokens } = paragraph;
    const { words } = tokens;
    const found: ShortName[] = [];
    for (let open = 1; open + 2 < words.length; open++) {
      const short = words[open + 1]!;
      if (words[open] !== '(' || words[open + 2] !== ')' || !isShort(short)) continue;
      if (parties.has(lower[open + 1]) || isPlace(short)) continue;
      const first = fullNameBefore(open, short);
      if (first !== undefined) found.push({ paragraph: paragraph.index, first, end: open, short });
    }
    return found;

    /** The longest phrase that ends where the bracket opens and begins with the same letter: in "Sprecher des Verbands (VdF)" the second. */
    function fullNameBefore(open: number, short: string): number | undefined {
      const bracket = words.lastIndexOf(')', open);
      for (let at = Math.max(0, open - LONGEST, bracket + 1); at < open; at++) {
        if (!words[at]!.startsWith(short[0]!) || nounPhraseAt(paragraph, grammar, at, open)?.end !== open) continue;
        // With its article, which tells the case.
        return at > 0 && /^(?:des|eines)$/.test(lower[at - 1]!) ? at - 1 : at;
      }
      return undefined;
    }
  });
}

/** "VdF", "WHO": two capitals at least. */
const isShort = (word: string): boolean => SHORT.test(word) && word.replace(/[^\p{Lu}]/gu, '').length >= 2;
