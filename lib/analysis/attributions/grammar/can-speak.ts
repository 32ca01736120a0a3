import type { TokenRange } from '../../text';
import { isCapitalised, isWord, sentenceRange, type View } from '../view';
import { DAYS, DETERMINERS, DOCUMENTS, OPENERS, PRONOUNS, SPEAKER_NOUNS } from './words';

/** True if the phrase can be somebody or something that speaks: a pronoun, a name, or a noun of the list. */
export function canSpeak(view: View, { first, end }: TokenRange): boolean {
  const { words, lower } = view;
  if (end - first === 1 && (PRONOUNS.has(lower[first]!) || lower[first] === 'who')) return true;
  const startsSentence = sentenceRange(view, first).first === first;
  for (let i = first; i < end; i++) {
    if (isSpeakerNoun(lower[i]!) || DOCUMENTS.has(lower[i]!)) return true;
    // "Hollis, who keeps the gate": a word by itself before a mark is a name.
    const isAlone = i + 1 === end || !isWord(words[i + 1]);
    const ordinary = i === first && startsSentence && (DETERMINERS.has(lower[i]!) || !isAlone);
    if (isCapitalised(words[i]) && !ordinary && !OPENERS.has(lower[i]!) && !DAYS.has(lower[i]!)) return true;
  }
  return false;
}

/** True for a noun of the list, in the plural too. */
export function isSpeakerNoun(word: string): boolean {
  return SPEAKER_NOUNS.has(word) || (word.endsWith('s') && SPEAKER_NOUNS.has(word.slice(0, -1)));
}
