import type { AnyParagraph } from '../../../paragraph';
import type { TokenRange } from '../../../text';
import { subjectBehind, subjectOf } from '../grammar';
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
  if (!subject || subject.end > verb || !isThing(paragraph, subject, words)) return subject;
  const behind = subjectBehind(paragraph, words.grammar, verb, clause.end);
  const isNear = behind !== undefined && behind.first <= verb + NEAR;
  return isNear && canSpeak(paragraph, behind, words) ? behind : subject;
}

/** Tokens from the verb to where its subject begins: "nannte gestern | die Wirtin". */
const NEAR = 2;
