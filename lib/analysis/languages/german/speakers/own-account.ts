import type { Grammar } from '../grammar';
import { mainSubject } from '../grammar';
import type { SpeakerLexicon } from './lexicon';
import type { Place } from './talk';

/** "eigenen Angaben" stands for the subject of its sentence: "Die Werft hat nach eigenen Angaben …". Others as they are. */
export function ownerOfOwn(place: Place, grammar: Grammar, { words }: SpeakerLexicon): Place {
  const { paragraph, first, end } = place;
  const { lower, sentences, sentenceOf } = paragraph;
  const isOwn = end === first + 2 && /^eigene[nr]?$/.test(lower[first]!) && words.accounts.has(lower[first + 1]);
  if (!isOwn) return place;
  const subject = mainSubject(paragraph, grammar, sentences[sentenceOf[first]!]!);
  return subject ? { paragraph, ...subject } : place;
}
