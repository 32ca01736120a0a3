import type { AnyParagraph } from '../../../paragraph';
import type { TokenRange } from '../../../text';
import { nounPhraseAt, subjectBehind, subjectOf } from '../grammar';
import { canSpeak, isThing } from './can-speak';
import type { LinkingWords } from './linking-words';

/**
 * The subject of a verb of saying. "Die Schließung nannte | die Wirtin | falsch": a thing before the verb is what is spoken
 * of, where somebody stands behind it.
 */
export function sayerOf(
  paragraph: AnyParagraph,
  clause: TokenRange,
  verb: number,
  words: LinkingWords,
): TokenRange | undefined {
  const subject = subjectOf(paragraph, words.grammar, clause, verb);
  if (!subject || !isThing(paragraph, subject, words)) return subject;
  // "Die Wirtin, die neu im Ort ist und viel vorhat, lobte | den Saal": whoever opens the clause.
  if (subject.first > verb) return openingOf(paragraph, clause, verb, words) ?? subject;
  const behind = subjectBehind(paragraph, words.grammar, verb, clause.end);
  const isNear = behind !== undefined && behind.first <= verb + NEAR;
  return isNear && canSpeak(paragraph, behind, words) ? behind : subject;
}

/** Somebody whose phrase opens the clause, with anything between it and the verb. */
function openingOf(
  paragraph: AnyParagraph,
  { first }: TokenRange,
  verb: number,
  words: LinkingWords,
): TokenRange | undefined {
  const { lower } = paragraph;
  const { grammar } = words;
  const from = grammar.clauseConjunctions.has(lower[first]) || grammar.adverbs.has(lower[first]) ? first + 1 : first;
  const phrase = nounPhraseAt(paragraph, grammar, from, verb);
  if (!phrase?.canBeSubject) return undefined;
  // "Ilsa Brendel": two names.
  const isName = !isThing(paragraph, phrase, words) && phrase.coreEnd - from >= 2;
  return isName || canSpeak(paragraph, phrase, words) ? { first: from, end: phrase.end } : undefined;
}

/** Tokens from the verb to where its subject begins: "nannte gestern | die Wirtin". */
const NEAR = 2;
