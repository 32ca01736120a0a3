import type { Grammar } from '../grammar';
import { mainSubject } from '../grammar';
import type { SpeakerLexicon } from './lexicon';
import type { Place } from './talk';

/**
 * "eigenen Angaben" stands for the subject of its sentence ("Die Werft hat nach eigenen Angaben …"), "Brandts Meinung" for
 * Brandt. Others as they are.
 */
export function ownerOfOwn(place: Place, grammar: Grammar, { words }: SpeakerLexicon): Place {
  const { paragraph, first, end } = place;
  const { lower, sentences, sentenceOf } = paragraph;
  if (end !== first + 2 || !words.accounts.has(lower[first + 1])) return place;
  if (/^\p{Lu}[\p{L}-]+['’s]$/u.test(paragraph.tokens.words[first]!)) return { paragraph, first, end: first + 1 };
  if (!/^eigene[nr]?$/.test(lower[first]!)) return place;
  const subject = mainSubject(paragraph, grammar, sentences[sentenceOf[first]!]!);
  return subject ? { paragraph, ...subject } : place;
}
