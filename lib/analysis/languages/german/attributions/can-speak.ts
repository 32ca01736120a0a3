import type { AnyParagraph } from '../../../paragraph';
import type { TokenRange } from '../../../text';
import { nounPhraseAt } from '../grammar';
import type { LinkingWords } from './linking-words';

const ACRONYM = /^\p{Lu}{2,6}$/u;
const CAPITAL = /^\p{Lu}/u;

/** Whether a phrase names somebody who can speak: a noun for people or bodies, a full name, or a surname that spoke before. */
export function canSpeak(paragraph: AnyParagraph, range: TokenRange, words: LinkingWords): boolean {
  const { grammar, sayings, isKnown } = words;
  const opening = paragraph.lower[range.first]!;
  const core = coreOf(paragraph, range, words);
  // "mehrere Organisationen", "viele Anwohner": nobody in particular.
  if (!core || grammar.quantifiers.has(opening)) return false;
  if (core.some(sayings.isSpeaker)) return true;
  return !grammar.nominativeDeterminers.has(opening) && (sayings.isGivenName(core[0]!) || isKnown(core.at(-1)!));
}

/**
 * Whether a phrase names no one: "die Hauptverantwortung", "eine Verschiebung des Termins". What has no article may be a name,
 * and an account ("die Begründung") stands for whoever gave it.
 */
export function isThing(paragraph: AnyParagraph, range: TokenRange, words: LinkingWords): boolean {
  const { grammar, sayings, isKnown } = words;
  const opening = paragraph.lower[range.first];
  if (!grammar.nominativeDeterminers.has(opening) && !grammar.otherDeterminers.has(opening)) return false;
  const nouns = coreOf(paragraph, range, words)
    ?.slice(1)
    .filter((word) => CAPITAL.test(word));
  const names = [sayings.isSpeaker, sayings.isAccount, sayings.isGivenName, isKnown];
  return nouns !== undefined && !nouns.some((word) => ACRONYM.test(word) || names.some((isOne) => isOne(word)));
}

/** The words of a noun phrase up to its noun; undefined where there is none. */
function coreOf(paragraph: AnyParagraph, { first, end }: TokenRange, { grammar }: LinkingWords): string[] | undefined {
  const phrase = nounPhraseAt(paragraph, grammar, first, end);
  return phrase && paragraph.tokens.words.slice(first, phrase.coreEnd);
}
