import type { TokenRange } from '../../text';
import { isCapitalised, isWord, sentenceRange, type View } from '../view';

/** True if the phrase can be somebody or something that speaks: a pronoun, a name, or a noun of the list. */
export function canSpeak(view: View, { first, end }: TokenRange): boolean {
  const { words, lower } = view;
  if (
    end - first === 1 &&
    (view.grammar.pronouns.has(lower[first]) || view.grammar.personalRelatives.has(lower[first]))
  )
    return true;
  const startsSentence = sentenceRange(view, first).first === first;
  for (let i = first; i < end; i++) {
    if (view.grammar.isSpeakerNoun(lower[i]!) || view.grammar.documents.has(lower[i])) return true;
    // "Hollis, who keeps the gate": a word by itself before a mark is a name.
    const isAlone = i + 1 === end || !isWord(words[i + 1]);
    const ordinary = i === first && startsSentence && (view.grammar.determiners.has(lower[i]) || !isAlone);
    if (isCapitalised(words[i]) && !ordinary && !view.grammar.openers.has(lower[i]) && !view.grammar.days.has(lower[i]))
      return true;
  }
  return false;
}
