import type { TokenRange } from '../../text';
import { skipAdverbials } from './adverbials';
import type { Draft } from '../draft';
import { CLAIM_NOUNS, type CueVerb } from '../lexicon';
import { isCapitalised, isQuoteMark, isWord, sentenceRange, type View } from '../view';
import { contentEnd, endOfWords, LONGEST_CONTENT, startsClause } from './clause';
import {
  ALSO_NOUNS,
  AUXILIARIES,
  CLAUSE_BREAKS,
  CONTRASTS,
  DETERMINERS,
  DOCUMENTS,
  NOUN_RELATIONS,
  PLURAL_WORDS,
  PRONOUNS,
  SPEAKER_NOUNS,
} from './grammar';
import { complementAfter, objectEnd } from './complement';
import { canSpeak, headOf, isNounUse, nounPhraseEndingAt } from './noun-phrase';
import { subjectAfter, subjectBefore } from './subject';
import { withOccasion, type VerbGroup } from './verb-group';
import { ruleDraft } from './rule-draft';

/** Shortest content before a comma, in tokens. */
const SHORTEST_CONTENT = 2;

/** A sentence such as "The ministry said that …", "…, the ministry said" or "…, said the ministry". */
export function activeRule(view: View, verb: CueVerb, at: number, group: VerbGroup): Draft | null {
  const { form } = verb;
  if (group.infinitive || group.negated || group.passive || group.modal) return null;
  if (!(form.past || form.third || form.base || (form.participle && group.finite))) return null;
  if (!form.past && !group.finite && isNounUse(view.lower, at)) return null;
  const { first, end } = group.range;
  const inverted = invertedRule(view, verb, group);
  if (inverted) return inverted;
  const subject = subjectBefore(view, first);
  if (!subject || !canSpeak(view, subject)) return null;
  // "the men accused of murder", "an attack claimed by": a participle, no full verb.
  if (form.past && form.participle && !group.finite && NOUN_RELATIONS.has(view.lower[end] ?? '')) return null;
  if (!agrees(view, verb, at, group, subject)) return null;
  const relative = objectBefore(view, verb, group, subject);
  if (relative) return relative;
  const complement = complementAfter(view, verb, end, DOCUMENTS.has(view.lower[headOf(view, subject)]!));
  if (complement) {
    const finding = complement.isObject ? 'object-rule' : 'rule';
    return ruleDraft(view, subject, { first, end: complement.cueEnd }, [complement.content], finding);
  }
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
  if (!content) return null;
  const rest = after < limit ? interruptedRest(view, content, after + 1, limit) : null;
  return ruleDraft(view, subject, { first: range.first, end: occasion }, rest ? [content, rest] : [content]);
}

/** "The drug, the study found, halves the risk": the clause goes on where what comes before is none yet. */
function interruptedRest(view: View, before: TokenRange, first: number, limit: number): TokenRange | null {
  const word = view.lower[first] ?? '';
  if (view.quotationOf[before.first]! >= 0 || startsClause(view, before.first, before.end)) return null;
  if (first >= limit || word.endsWith('ing') || CONTRASTS.has(word) || CLAUSE_BREAKS.has(word)) return null;
  return { first, end: contentEnd(view, first) };
}

/** The content that ends with the comma or the quotation mark at `mark`: from the start of the sentence, or of the quotation. */
export function contentBefore(view: View, mark: number, sentence: TokenRange): TokenRange | null {
  if (mark <= sentence.first) return null;
  const quotation = view.quotations[view.quotationOf[mark]!];
  if (quotation)
    return quotation.last === mark && quotation.last - quotation.first > 1
      ? { first: quotation.first, end: mark + 1 }
      : null;
  if (view.lower[mark] !== ',') return null;
  let first = Math.max(sentence.first, mark - LONGEST_CONTENT);
  if (['but', 'and', 'meanwhile', 'however'].includes(view.lower[first]!)) first++;
  if (!isWord(view.words[first]) && view.quotationOf[first]! < 0) first++;
  return mark - first >= SHORTEST_CONTENT ? { first, end: mark } : null;
}

/** Subject and verb agree in number: tells "the UN reports that" from "news reports that". Anything goes with a past form. */
function agrees(view: View, { form }: CueVerb, at: number, group: VerbGroup, subject: TokenRange): boolean {
  if (form.past || group.finite) return true;
  const { lower, words } = view;
  const place = headOf(view, subject);
  const head = lower[place]!;
  const joint = lower.slice(subject.first, subject.end).includes('and');
  const plural = PLURAL_WORDS.has(head) || joint || /[^s'i]s$/.test(head);
  if (form.base && !plural) return false;
  if (!ALSO_NOUNS.has(lower[at]!)) return true;
  // What may be a noun as well needs a subject beyond doubt.
  if (NOUN_RELATIONS.has(lower[at + 1] ?? '') || lower[subject.end - 2] === "'s") return false;
  if (PRONOUNS.has(head) || SPEAKER_NOUNS.has(head) || DOCUMENTS.has(head)) return form.base || !plural;
  return isCapitalised(words[place]) && (form.third || joint);
}

/** "airstrikes it said were …", "a charge it denies", "what he called a massacre": the content starts before the subject, or is named after it. */
function objectBefore(view: View, verb: CueVerb, { range }: VerbGroup, subject: TokenRange): Draft | null {
  const { lower } = view;
  const { first, end } = range;
  const sentence = sentenceRange(view, first);
  const before = lower[subject.first - 1];
  if (before === 'what' && verb.frames.has('label')) {
    const complement = { first: end, end: objectEnd(view, end, endOfWords(view, sentence), true) };
    return complement.end > end ? ruleDraft(view, subject, range, [complement]) : null;
  }
  const isLast = end >= endOfWords(view, sentence) || lower[end] === ',';
  const claim = subject.first - 1;
  if (isLast && verb.frames.has('object') && CLAIM_NOUNS.has(before ?? '') && claim > sentence.first) {
    const first = DETERMINERS.has(lower[claim - 1]!) ? claim - 1 : claim;
    return ruleDraft(view, subject, range, [{ first, end: claim + 1 }], 'rule');
  }
  if (!verb.frames.has('clause') || !AUXILIARIES.has(lower[end] ?? '')) return null;
  if (before === 'what') return ruleDraft(view, subject, range, [{ first: end, end: contentEnd(view, end) }]);
  const object = nounPhraseEndingAt(view, subject.first - 1, sentence.first);
  if (!object || subject.end - subject.first > 3) return null;
  return ruleDraft(view, subject, range, [object, { first: end, end: contentEnd(view, end) }]);
}
