import type { TokenSpan } from '../../../attributions/draft';
import type { AnyParagraph } from '../../../paragraph';
import type { TokenRange } from '../../../text';
import { mainSubject, nounPhraseAt, type NounPhrase } from '../grammar';
import type { LinkingWords } from './linking-words';

/**
 * Whom a sentence is about, if that is somebody who can speak: "Die Wirtin wies den Vorwurf zurück.", "Langfristig strebt der
 * Verband nach mehr." What is reported without a speaker in the next sentence is theirs.
 */
export function topicOf(
  paragraph: AnyParagraph,
  range: TokenRange,
  words: LinkingWords,
  /** Whether somebody of that name spoke before. */
  isKnown: (name: string) => boolean,
): TokenSpan | undefined {
  const { grammar } = words;
  const subject = mainSubject(paragraph, grammar, range);
  if (!subject) return undefined;
  const place = { paragraph: paragraph.index, first: subject.first, end: subject.end };
  if (subject.end === subject.first + 1 && /^(?:er|sie)$/.test(paragraph.lower[subject.first]!)) return place;
  const phrase = nounPhraseAt(paragraph, grammar, subject.first, subject.end);
  if (paragraph.outerQuotationOf[subject.first]! >= 0) return undefined;
  if (!phrase || !canSpeak(paragraph, phrase, words, isKnown)) return undefined;
  return place;
}

/** A noun that speaks, a full name, or a surname that spoke before. */
function canSpeak(
  { lower, tokens: { words } }: AnyParagraph,
  { first, coreEnd }: NounPhrase,
  { grammar, sayings }: LinkingWords,
  isKnown: (name: string) => boolean,
): boolean {
  // "mehrere Organisationen", "viele Anwohner": nobody in particular.
  if (MANY.test(lower[first]!)) return false;
  const core = words.slice(first, coreEnd);
  if (core.some(sayings.isSpeaker)) return true;
  return !grammar.nominativeDeterminers.has(lower[first]) && (sayings.isGivenName(core[0]!) || isKnown(core.at(-1)!));
}

const MANY = /^(?:mehrere|viele|einige|manche|keine?|zahlreiche|andere|beide|alle)$/;
