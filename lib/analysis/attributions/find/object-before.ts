import type { TokenRange } from '../../text';
import type { Draft } from '../draft';
import { CLAIM_NOUNS, type CueVerb } from '../lexicon';
import { sentenceRange, type View } from '../view';
import { contentEnd, endOfWords } from './clause';
import { AUXILIARIES, DETERMINERS } from './grammar';
import { nounPhraseEndingAt } from './noun-phrase';
import { objectEnd } from './objects';
import { ruleDraft } from './rule-draft';
import type { VerbGroup } from './verb-group';

/**
 * "airstrikes it said were …", "a charge it denies", "what he called a massacre": the content starts before the subject, or
 * is named after the verb.
 */
export function objectBefore(view: View, verb: CueVerb, { range }: VerbGroup, subject: TokenRange): Draft | null {
  const { lower } = view;
  const { first, end } = range;
  const sentence = sentenceRange(view, first);
  const before = lower[subject.first - 1];
  if (before === 'what' && verb.frames.has('label')) {
    const complement = { first: end, end: objectEnd(view, end, endOfWords(view, sentence), true) };
    return complement.end > end ? ruleDraft(view, subject, range, [complement]) : null;
  }
  const limit = endOfWords(view, sentence);
  const isLast = end >= limit || lower[end] === ',' || lower[end] === 'as';
  const claim = subject.first - 1;
  if (isLast && before === 'which' && lower[claim - 1] === ',' && verb.frames.has('object')) {
    const object = nounPhraseEndingAt(view, claim - 2, sentence.first);
    return object && ruleDraft(view, subject, range, [object]);
  }
  if (isLast && verb.frames.has('object') && CLAIM_NOUNS.has(before ?? '') && claim > sentence.first) {
    const first = DETERMINERS.has(lower[claim - 1]!) ? claim - 1 : claim;
    const rest = lower[end] === 'as' ? [{ first: end, end: objectEnd(view, end, limit, true) }] : [];
    return ruleDraft(view, subject, range, [{ first, end: claim + 1 }, ...rest]);
  }
  if (!verb.frames.has('clause') || !AUXILIARIES.has(lower[end] ?? '')) return null;
  if (before === 'what') return ruleDraft(view, subject, range, [{ first: end, end: contentEnd(view, end) }]);
  const object = nounPhraseEndingAt(view, subject.first - 1, sentence.first);
  if (!object || subject.end - subject.first > 3) return null;
  return ruleDraft(view, subject, range, [object, { first: end, end: contentEnd(view, end) }]);
}
