import type { Draft } from '../draft';
import { sentenceRange, type View } from '../view';
import { contentEnd, endOfWords, LONGEST_CONTENT } from './clause';
import { HEARSAY_ADVERBS, OPENERS } from './grammar';
import { ruleDraft } from './rule-draft';

/** "The two reportedly met in May": nobody is named; the whole clause is the content, around the adverb. */
export function hearsayRule(view: View, at: number): Draft | null {
  if (!HEARSAY_ADVERBS.has(view.lower[at]!)) return null;
  const sentence = sentenceRange(view, at);
  let first = Math.max(sentence.first, at - LONGEST_CONTENT);
  for (let i = at - 1; i > first; i--) if (view.lower[i] === ',' || view.lower[i] === ';') first = i + 1;
  while (first < at && OPENERS.has(view.lower[first]!)) first++;
  if (at + 1 >= endOfWords(view, sentence)) return null;
  const rest = { first: at + 1, end: contentEnd(view, at + 1) };
  return ruleDraft(
    view,
    null,
    { first: at, end: at + 1 },
    first < at ? [{ first, end: at }, rest] : [rest],
    'hearsay-rule',
  );
}
