import type { AnyParagraph } from '../../../paragraph';
import type { Grammar } from '../grammar';
import { nounPhraseAt } from '../grammar';
import { typeOfNoun, type SpeakerLexicon } from './lexicon';

/** A place where the article names somebody, as half-open token range with offices before and attributes behind the name. */
export interface Mention {
  readonly paragraph: number;
  readonly first: number;
  readonly end: number;
}

/** Everybody the article names in full: a given name or an office before a name. In text order. */
export function peopleIn(paragraphs: readonly AnyParagraph[], grammar: Grammar, lexicon: SpeakerLexicon): Mention[] {
  return paragraphs.flatMap((paragraph) => {
    const mentions: Mention[] = [];
    const { words } = paragraph.tokens;
    for (let i = 0; i < words.length; i++) {
      const startsName = isName(words, i, lexicon);
      if (!startsName) continue;
      let first = i;
      while (first > 0 && belongsBefore(paragraph, first - 1)) first--;
      const phrase = nounPhraseAt(paragraph, grammar, first, words.length);
      const end = Math.max(phrase?.end ?? 0, i + 2);
      mentions.push({ paragraph: paragraph.index, first, end });
      i = Math.max(i, end - 1);
    }
    return mentions;
  });

  /** Offices, adjectives and the article before a name. */
  function belongsBefore({ tokens: { words }, lower }: AnyParagraph, i: number): boolean {
    if (typeOfNoun(lexicon, words[i]!) && /^\p{Lu}/u.test(words[i]!)) return true;
    if (grammar.nominativeDeterminers.has(lower[i]) || grammar.otherDeterminers.has(lower[i])) return true;
    if (lexicon.words.titles.has(lower[i])) return true;
    // "der bayerische | Ministerpräsident"
    return (
      /^\p{Ll}[\p{L}-]+e[rnms]?$/u.test(words[i]!) &&
      i > 0 &&
      (grammar.nominativeDeterminers.has(lower[i - 1]) || grammar.otherDeterminers.has(lower[i - 1]))
    );
  }
}

/** "Ilse Brandt": a given name and a capital that is no noun of the lexicon. */
function isName(words: readonly string[], i: number, lexicon: SpeakerLexicon): boolean {
  const next = words[i + 1];
  if (next === undefined || !/^\p{Lu}/u.test(words[i]!)) return false;
  return lexicon.isGivenName(words[i]!) && (/^\p{Lu}[\p{L}'’.-]+$/u.test(next) || /^(?:von|van|de|al)$/.test(next));
}
