import type { TokenRange } from '../../text';
import { canSpeak } from '../grammar/can-speak';
import { mainSubject } from '../grammar/subject';
import { isCapitalised, sentenceRange, type View } from '../view';
import type { Slot } from './slot';

/**
 * Who the sentence right before a quotation is about, where nobody else speaks in the paragraph: "Ferry captain Ilan Moro shook his
 * head. “…”". A person by name, at the beginning of the sentence.
 */
export function toldOfBefore(view: View, { first }: TokenRange, own: readonly Slot[]): TokenRange | null {
  if (first === 0 || own.length > 0 || view.quotationOf[first - 1]! >= 0) return null;
  const sentence = sentenceRange(view, first - 1);
  const subject = mainSubject(view, sentence.end - 1);
  if (subject?.first !== sentence.first || !canSpeak(view, subject)) return null;
  const { words } = view;
  const isName =
    isCapitalised(words[subject.end - 1]) && isCapitalised(words[subject.end - 2]) && subject.end - subject.first > 1;
  return isName ? subject : null;
}
