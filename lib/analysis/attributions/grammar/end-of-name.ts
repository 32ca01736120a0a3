import { startsLower, type TokenRange } from '../../text';
import { isCapitalised, sentenceRange, type View } from '../view';

/** Where a name ends: with its sentence, unless what follows goes on like a name ("William C. Mayville"). */
export function endOfName(view: View, { first, end }: TokenRange): number {
  const sentence = sentenceRange(view, first);
  const goesOn = isCapitalised(view.words[sentence.end]) && !startsLower(view.words[sentence.end + 1] ?? '');
  return sentence.end < end && !goesOn ? sentence.end - 1 : end;
}
