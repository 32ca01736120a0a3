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

/** Tokens of the longest office before a name and its comma. */
const LONGEST_OFFICE = 12;
/** Ends of the nouns that whoever holds an office is called by, in every case. */
const OFFICE =
  /(?:minister|präsident|kanzler|chef|sprecher|leiter|direktor|führer|meister|politiker|senator|gouverneur|richter|anwalt|sekretär|general|kandidat|experte|forscher|professor|trainer|kommissar|botschafter|manager|landrat|premier|könig|papst)(?:in|s|n|en)?$|(?:vorsitzende|abgeordnete|beauftragte)[rn]?$/i;

/** Everybody the article names in full: a given name or an office before a name. In text order. */
export function peopleIn(paragraphs: readonly AnyParagraph[], grammar: Grammar, lexicon: SpeakerLexicon): Mention[] {
  return paragraphs.flatMap((paragraph) => {
    const mentions: Mention[] = [];
    const { words } = paragraph.tokens;
    for (let i = 0; i < words.length; i++) {
      const isFull = isName(words, i, lexicon) || isBeforeOffice(words, i, lexicon);
      if (!isFull && !isBehindOffice(words, i, lexicon)) continue;
      let first = officeBefore(paragraph, i) ?? i;
      while (first > 0 && belongsBefore(paragraph, first - 1)) first--;
      const phrase = nounPhraseAt(paragraph, grammar, first, words.length);
      const end = Math.max(phrase?.end ?? 0, i + (isFull ? 2 : 1));
      mentions.push({ paragraph: paragraph.index, first, end });
      // "Premier Rell und Ministerin Brandt": the phrase may hold others.
      if (isFull) i++;
    }
    return mentions;
  });

  /** "die Vorsitzende der Partei im Landtag, | Ilse Brandt": where the office before a comma stands. */
  function officeBefore(paragraph: AnyParagraph, name: number): number | undefined {
    const { words } = paragraph.tokens;
    if (words[name - 1] !== ',') return undefined;
    for (let at = name - 2; at >= Math.max(0, name - LONGEST_OFFICE) && !/^[,.;:!?]$/.test(words[at]!); at--) {
      if (!/^\p{Lu}/u.test(words[at]!) || !OFFICE.test(words[at]!)) continue;
      const phrase = nounPhraseAt(paragraph, grammar, at, words.length);
      if (phrase && phrase.end > name + 1) return at;
    }
    return undefined;
  }

  /** Offices, adjectives and the article before a name. */
  function belongsBefore({ tokens: { words }, lower }: AnyParagraph, i: number): boolean {
    const noun = /^\p{Lu}/u.test(words[i]!) ? typeOfNoun(lexicon, words[i]!) : undefined;
    // "zitiert die Zeitung Ilse Brandt": two, not one.
    if (noun) return noun.type !== 'media' || /(?:ist|eur|ent|or|reporter)(?:in)?(?:en|s|n)?$/.test(lower[i]!);
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

/** "Tovan Rell, Sprecher der Werft,": no given name that is known, but an office behind it. */
function isBeforeOffice(words: readonly string[], i: number, { nouns, isPlace }: SpeakerLexicon): boolean {
  if (words[i + 2] !== ',' || (i > 0 && /^\p{Lu}/u.test(words[i - 1]!))) return false;
  const isNamePart = (word: string) => /^\p{Lu}\p{Ll}[\p{L}'’-]+$/u.test(word) && !isPlace(word) && !nouns.of(word);
  if (!isNamePart(words[i]!) || !isNamePart(words[i + 1]!)) return false;
  return words.slice(i + 3, i + 6).some((word) => /^\p{Lu}/u.test(word) && OFFICE.test(word));
}

/** "Premier | Tovan Rell": no given name that is known, but an office before it. */
function isBehindOffice(words: readonly string[], i: number, { nouns, isPlace }: SpeakerLexicon): boolean {
  if (i === 0 || !OFFICE.test(words[i - 1]!) || !/^\p{Lu}/u.test(words[i - 1]!)) return false;
  return /^\p{Lu}[\p{L}'’-]+$/u.test(words[i]!) && !isPlace(words[i]!) && nouns.of(words[i]!) === undefined;
}
