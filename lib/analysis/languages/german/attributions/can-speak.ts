import type { AnyParagraph } from '../../../paragraph';
import type { TokenRange } from '../../../text';
import { nounPhraseAt } from '../grammar';
import type { LinkingWords } from './linking-words';

/** "mehrere Organisationen", "viele Anwohner": nobody in particular. */
const MANY = /^(?:mehrere|viele|einige|manche|keine?|zahlreiche|andere|beide|alle)$/;
const ACRONYM = /^\p{Lu}{2,6}$/u;

/** Whether a phrase names somebody who can speak: a noun for people or bodies, a full name, or a surname that spoke before. */
export function canSpeak(
  paragraph: AnyParagraph,
  { first, end }: TokenRange,
  { grammar, sayings, isKnown }: LinkingWords,
): boolean {
  const {
    lower,
    tokens: { words },
  } = paragraph;
  const phrase = nounPhraseAt(paragraph, grammar, first, end);
  if (!phrase || MANY.test(lower[first]!)) return false;
  const core = words.slice(first, phrase.coreEnd);
  if (core.some(sayings.isSpeaker)) return true;
  return !grammar.nominativeDeterminers.has(lower[first]) && (sayings.isGivenName(core[0]!) || isKnown(core.at(-1)!));
}

/**
 * Whether a phrase names no one: "die Hauptverantwortung", "eine Verschiebung des Termins". What has no article may be a name,
 * and an account ("die Begründung") stands for whoever gave it.
 */
export function isThing(
  paragraph: AnyParagraph,
  { first, end }: TokenRange,
  { grammar, sayings, isKnown }: LinkingWords,
): boolean {
  const {
    lower,
    tokens: { words },
  } = paragraph;
  const hasDeterminer = grammar.nominativeDeterminers.has(lower[first]) || grammar.otherDeterminers.has(lower[first]);
  const phrase = hasDeterminer ? nounPhraseAt(paragraph, grammar, first, end) : undefined;
  if (!phrase) return false;
  const core = words.slice(first + 1, phrase.coreEnd).filter((word) => /^\p{Lu}/u.test(word));
  return !core.some(
    (word) =>
      sayings.isSpeaker(word) ||
      sayings.isAccount(word) ||
      sayings.isGivenName(word) ||
      isKnown(word) ||
      ACRONYM.test(word),
  );
}
