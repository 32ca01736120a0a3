import type { TokenRange } from '../../text';
import type { Draft } from '../draft';
import type { CueVerb } from '../lexicon';
import { sentenceRange, type View } from '../view';
import { contentEnd, endOfWords } from './clause';
import { canSpeak, nounPhraseEndingAt } from './noun-phrase';
import { ruleDraft } from './rule-draft';
import { subjectAfter } from './subject';
import type { VerbGroup } from './verb-group';

const HEARSAY = new Set([
  'allege',
  'believe',
  'estimate',
  'report',
  'say',
  'suspect',
  'think',
  'understand',
  'fear',
  'rumour',
  'rumor',
  'claim',
  'know',
]);
const REPORTED = new Set(['report', 'announce', 'estimate', 'allege']);
const ACCUSED = new Set(['accuse', 'blame', 'criticise', 'criticize']);
const DONE_BY = new Set([
  'accuse',
  'blame',
  'blast',
  'brand',
  'call',
  'condemn',
  'criticise',
  'criticize',
  'decry',
  'denounce',
  'deny',
  'describe',
  'dismiss',
  'dispute',
  'hail',
  'label',
  'lambast',
  'praise',
  'question',
  'reject',
  'slam',
  'welcome',
  'demand',
  'claim',
  'announce',
  'report',
  'confirm',
]);
const IT = new Set(['it']);

/** "is believed to have …", "it was reported that …", "were accused of …", "was condemned by …". */
export function passiveRule(view: View, verb: CueVerb, group: VerbGroup): Draft | null {
  const { lemma, participle } = verb.form;
  if (!participle || !group.passive || group.negated || verb.particles.length > 0) return null;
  const { lower } = view;
  const { first, end } = group.range;
  const sentence = sentenceRange(view, first);
  const limit = endOfWords(view, sentence);
  if (
    IT.has(lower[first - 1] ?? '') &&
    lower[end] === 'that' &&
    (verb.frames.has('that') || verb.frames.has('clause'))
  ) {
    return ruleDraft(view, null, group.range, [{ first: end, end: contentEnd(view, end) }], 'hearsay-rule');
  }
  const by = lower.indexOf('by', end);
  const agent = by >= 0 && by < Math.min(limit, end + 3) ? subjectAfter(view, by + 1, limit) : null;
  const subject = nounPhraseEndingAt(view, first - 1, sentence.first);
  if (!subject) return null;
  if (agent && DONE_BY.has(lemma) && by === end && canSpeak(view, agent)) {
    const rest = restAfter(view, agent.end, limit);
    return ruleDraft(view, agent, { first, end: by + 1 }, rest ? [subject, rest] : [subject]);
  }
  if (HEARSAY.has(lemma) && lower[end] === 'to') {
    return ruleDraft(view, null, group.range, [subject, { first: end, end: contentEnd(view, end) }], 'hearsay-rule');
  }
  if (ACCUSED.has(lemma) && (lower[end] === 'of' || lower[end] === 'for')) {
    return ruleDraft(view, null, group.range, [subject, { first: end, end: contentEnd(view, end) }], 'hearsay-rule');
  }
  if (REPORTED.has(lemma) && end - first >= 2 && lower[end] !== 'by') {
    const rest = end < limit ? [{ first: end, end: contentEnd(view, end) }] : [];
    return ruleDraft(view, null, group.range, [subject, ...rest], 'hearsay-rule');
  }
  return null;
}

function restAfter(view: View, from: number, limit: number): TokenRange | null {
  return from < limit && ['of', 'for', 'as', 'over'].includes(view.lower[from]!)
    ? { first: from, end: contentEnd(view, from) }
    : null;
}
