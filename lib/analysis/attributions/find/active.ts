import type { TokenRange } from '../../text';
import type { Draft } from '../draft';
import type { CueVerb } from '../lexicon';
import { isQuoteMark, isWord, sentenceRange, type View } from '../view';
import { endOfWords, skipAdverbials, startsClause } from './clause';
import { AUXILIARIES } from './grammar';
import { complementAfter } from './complement';
import { isNounUse, canSpeak } from './noun-phrase';
import { subjectAfter, subjectBefore } from './subject';
import { withOccasion, type VerbGroup } from './verb-group';
import { ruleDraft } from './rule-draft';

/** A sentence such as "The ministry said that …", "…, the ministry said" or "…, said the ministry". */
export function activeRule(view: View, verb: CueVerb, at: number, group: VerbGroup): Draft | null {
  const { form } = verb;
  if (group.infinitive || group.negated || group.passive) return null;
  if (!(form.past || form.third || form.base || (form.participle && group.finite))) return null;
  if (!form.past && !group.finite && isNounUse(view.lower, at)) return null;
  const { first, end } = group.range;
  const inverted = invertedRule(view, verb, group);
  if (inverted) return inverted;
  const subject = subjectBefore(view, first);
  if (!subject || !canSpeak(view, subject)) return null;
  // "the men accused of murder", "an attack claimed by": a participle, no full verb.
  if (form.past && form.participle && !group.finite && ['by', 'of', 'for', 'on', 'as'].includes(view.lower[end] ?? ''))
    return null;
  const complement = complementAfter(view, verb, end);
  if (complement) return ruleDraft(view, subject, { first, end: complement.cueEnd }, [complement.content]);
  return postposedRule(view, verb, group, subject);
}

/** "…, said the ministry": a verb right after a comma or a quotation, and its subject after it. */
function invertedRule(view: View, verb: CueVerb, { range }: VerbGroup): Draft | null {
  const { first, end } = range;
  const { lower } = view;
  if (!(verb.form.past || verb.form.third) || !verb.frames.has('clause')) return null;
  if (lower[first - 1] !== ',' && !isQuoteMark(view, first - 1)) return null;
  const sentence = sentenceRange(view, first);
  const limit = endOfWords(view, sentence);
  const subject = subjectAfter(view, end, limit);
  const content = contentBefore(view, first - 1, sentence);
  if (!subject || !content || AUXILIARIES.has(lower[subject.end] ?? '')) return null;
  const isClause = view.quotationOf[content.first]! >= 0 || startsClause(view, content.first, content.end);
  return isClause && canSpeak(view, subject) ? ruleDraft(view, subject, range, [content]) : null;
}

/** "…, the ministry said": subject and verb after a comma or a quotation, with nothing but adverbials after them. */
function postposedRule(view: View, verb: CueVerb, { range }: VerbGroup, subject: TokenRange): Draft | null {
  if (!verb.frames.has('clause') && !verb.frames.has('that') && !verb.frames.has('quote')) return null;
  const sentence = sentenceRange(view, range.first);
  const limit = endOfWords(view, sentence);
  const occasion = withOccasion(view, range.end, limit);
  const after = skipAdverbials(view, occasion, limit);
  if (after < limit && view.lower[after] !== ',') return null;
  const content = contentBefore(view, subject.first - 1, sentence);
  return content && ruleDraft(view, subject, { first: range.first, end: occasion }, [content]);
}

/** The content that ends with the comma or the quotation mark at `mark`: from the start of the sentence, or of the quotation. */
export function contentBefore(view: View, mark: number, sentence: TokenRange): TokenRange | null {
  if (mark <= sentence.first) return null;
  const quotation = view.paragraph.quotations[view.quotationOf[mark]!];
  if (quotation)
    return quotation.last === mark && quotation.last - quotation.first > 1
      ? { first: quotation.first, end: mark + 1 }
      : null;
  if (view.lower[mark] !== ',') return null;
  let { first } = sentence;
  if (['but', 'and', 'meanwhile', 'however'].includes(view.lower[first]!)) first++;
  if (!isWord(view.words[first]) && view.quotationOf[first]! < 0) first++;
  return mark - first >= 3 ? { first, end: mark } : null;
}
