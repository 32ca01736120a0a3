import type { TokenRange } from '../../text';
import type { Draft } from '../draft';
import { ACCUSED_VERBS, DONE_BY_VERBS, HEARSAY_VERBS, OPINION_VERBS, REPORTED_VERBS, type CueVerb } from '../lexicon';
import { sentenceRange, type View } from '../view';
import { contentEnd, endOfWords, startsClause } from './clause';
import { AUXILIARIES, isAdverb, placeOf } from './grammar';
import { canSpeak } from './can-speak';
import { nounPhraseEndingAt } from './noun-phrase';
import { ruleDraft } from './rule-draft';
import { subjectAfter } from './subject-after';
import type { VerbGroup } from './verb-group';

/** Longest relative clause between subject and verb, in tokens. */
const LONGEST_RELATIVE = 25;
/** Longest "by state media" between participle and "as", in tokens. */
const LONGEST_AGENT = 12;

/** "is believed to have …", "it was reported that …", "were accused of …", "was condemned by …", "militants believed to be …". */
export function passiveRule(view: View, verb: CueVerb, group: VerbGroup): Draft | null {
  if (!verb.form.participle || group.negated || verb.particles.length > 0) return null;
  const { lower } = view;
  const { first, end } = group.range;
  if (!group.passive) return reducedRule(view, verb, group);
  const sentence = sentenceRange(view, first);
  const limit = endOfWords(view, sentence);
  const isImpersonal = lower[first - 1] === 'it' && verb.form.lemma !== 'call';
  if (
    isImpersonal &&
    (lower[end] === 'that' || (HEARSAY_VERBS.has(verb.form.lemma) && startsClause(view, end, limit)))
  ) {
    return hearsay(view, group.range, [{ first: end, end: contentEnd(view, end) }]);
  }
  const subject = passiveSubject(view, first, sentence.first);
  return (
    subject &&
    (quotedRule(view, verb, group.range, subject, limit) ??
      doneByRule(view, verb, group.range, subject, limit) ??
      aboutSubject(view, verb, group.range, subject, limit))
  );
}

function hearsay(view: View, cue: TokenRange, content: TokenRange[]): Draft {
  return ruleDraft(view, null, cue, content, 'hearsay-rule');
}

/** "was quoted as saying that …": here the subject does speak. */
function quotedRule(
  view: View,
  verb: CueVerb,
  { first, end }: TokenRange,
  subject: TokenRange,
  limit: number,
): Draft | null {
  if (verb.form.lemma !== 'quote' || !canSpeak(view, subject)) return null;
  const saying = placeOf(view.lower, 'saying', end, Math.min(limit, end + LONGEST_AGENT));
  if (saying < 0 || view.lower[saying - 1] !== 'as') return null;
  const content = { first: saying + 1, end: contentEnd(view, saying + 1) };
  return { ...ruleDraft(view, subject, { first, end: saying + 1 }, [content]), replaces: true };
}

/** "was condemned by the envoy as …". */
function doneByRule(
  view: View,
  verb: CueVerb,
  { first, end }: TokenRange,
  subject: TokenRange,
  limit: number,
): Draft | null {
  if (!DONE_BY_VERBS.has(verb.form.lemma) || view.lower[end] !== 'by') return null;
  const agent = subjectAfter(view, end + 1, limit);
  if (!agent || !canSpeak(view, agent)) return null;
  const goesOn = agent.end < limit && ['of', 'for', 'as', 'over'].includes(view.lower[agent.end]!);
  const rest = goesOn ? [{ first: agent.end, end: contentEnd(view, agent.end) }] : [];
  return ruleDraft(view, agent, { first, end: end + 1 }, [subject, ...rest]);
}

/** What is said of the subject: "is believed to …", "was accused of …", "were reported overnight". */
function aboutSubject(view: View, verb: CueVerb, cue: TokenRange, subject: TokenRange, limit: number): Draft | null {
  const { lemma } = verb.form;
  const next = view.lower[cue.end] ?? '';
  const isHearsay =
    (HEARSAY_VERBS.has(lemma) && next === 'to') ||
    (OPINION_VERBS.has(lemma) && !['by', 'in', '.', ','].includes(next)) ||
    (ACCUSED_VERBS.has(lemma) && (next === 'of' || next === 'for')) ||
    (REPORTED_VERBS.has(lemma) && next !== 'by');
  if (!isHearsay) return null;
  return hearsay(
    view,
    cue,
    cue.end < limit ? [subject, { first: cue.end, end: contentEnd(view, cue.end) }] : [subject],
  );
}

/** "militants believed to belong to …": a participle right after a noun or a comma. */
function reducedRule(view: View, verb: CueVerb, { range, finite }: VerbGroup): Draft | null {
  const { lower } = view;
  const { first, end } = range;
  if (finite) return null;
  if (lower[end] === 'by' && lower[first - 1] === ',') return describedRule(view, verb, range);
  if (lower[end] === 'by' && verb.form.lemma === 'claim') return claimedRule(view, range);
  if (!OPINION_VERBS.has(verb.form.lemma) || lower[end] !== 'to' || verb.form.base) return null;
  if (AUXILIARIES.has(lower[first - 1] ?? '') || isAdverb(lower[first - 1] ?? '')) return null;
  const limit = contentEnd(view, end);
  let last = end;
  while (last < limit && lower[last] !== ',') last++;
  return hearsay(view, range, [{ first: end, end: last }]);
}

/** "The truce, described by the envoy as fragile, …". */
function describedRule(view: View, verb: CueVerb, { first, end }: TokenRange): Draft | null {
  if (!verb.frames.has('label')) return null;
  const sentence = sentenceRange(view, first);
  const limit = endOfWords(view, sentence);
  const as = placeOf(view.lower, 'as', end, Math.min(limit, end + LONGEST_AGENT));
  const object = nounPhraseEndingAt(view, first - 2, sentence.first);
  if (as < 0 || !object) return null;
  const comma = placeOf(view.lower, ',', as, Math.min(limit, as + LONGEST_AGENT));
  const agent = { first: end + 1, end: as };
  return ruleDraft(view, agent, { first, end: end + 1 }, [object, { first: as, end: comma < 0 ? limit : comma }]);
}

/** "a bomb attack claimed by the rebels". */
function claimedRule(view: View, { first, end }: TokenRange): Draft | null {
  const sentence = sentenceRange(view, first);
  const agent = subjectAfter(view, end + 1, endOfWords(view, sentence));
  const object = nounPhraseEndingAt(view, first - 1, sentence.first);
  return agent && object && canSpeak(view, agent) ? ruleDraft(view, agent, { first, end: end + 1 }, [object]) : null;
}

/** The subject before a passive, over a relative clause too: "The attack, which killed 14, was claimed …". */
function passiveSubject(view: View, first: number, floor: number): TokenRange | null {
  const { lower } = view;
  if (lower[first - 1] !== ',') return nounPhraseEndingAt(view, first - 1, floor);
  for (let i = first - 2; i > Math.max(floor, first - LONGEST_RELATIVE); i--) {
    if (lower[i] === ',' && (lower[i + 1] === 'which' || lower[i + 1] === 'who'))
      return nounPhraseEndingAt(view, i - 1, floor);
  }
  return null;
}
