import type { Draft } from '../draft';
import { SHOWING_VERBS, type CueVerb, type Frame } from '../lexicon';
import { endsSpeech, type View } from '../view';
import { agrees } from './agreement';
import { canSpeak } from './can-speak';
import { complementAfter, type Complement } from './complement';
import { DOCUMENTS, NOUN_RELATIONS, OCCASIONS, THING_PRONOUNS } from './grammar';
import { isFreeRelative } from './free-relative';
import { headOf, isNounUse } from './noun-phrase';
import { objectBefore } from './object-before';
import { invertedRule, postposedRule } from './postposed';
import { ruleDraft } from './rule-draft';
import { subjectBefore } from './subject';
import type { VerbGroup } from './verb-group';

const ARTICLES = new Set(['a', 'an', 'his', 'its', 'the', 'their', "'s"]);

/** True if a participle can go on so. A verb that takes nothing but a clause can only before "by": "said on Tuesday" is none. */
function isNounRelation({ frames }: CueVerb, word: string): boolean {
  return NOUN_RELATIONS.has(word) && (word === 'by' || frames.size > 1 || !frames.has('clause'));
}

/** "claimed on Saturday to hold": what is claimed begins after the day, so that the verb is a full one. */
function isPlain({ lower }: View, complement: Complement | null): boolean {
  if (!complement || complement.content.first === complement.cueEnd) return false;
  return lower[complement.content.first] === 'to' || lower[complement.content.first] === 'that';
}

/** "said | by satellite phone": how, not by whom. */
function isByPhone({ lower }: View, by: number): boolean {
  return OCCASIONS.has(lower[by + 1] ?? '') || OCCASIONS.has(lower[by + 2] ?? '');
}

/** True if quoted speech ends right before token `i`, and the verb reports speech. */
function followsSpeech(view: View, { frames }: CueVerb, i: number): boolean {
  return endsSpeech(view, i - 1) && ['clause', 'complementizer', 'quote'].some((frame) => frames.has(frame as Frame));
}

/** A sentence such as "The ministry said that …", "…, the ministry said" or "…, said the ministry". */
export function activeRule(view: View, verb: CueVerb, at: number, group: VerbGroup): Draft | null {
  const { form } = verb;
  const isProgressive = form.ing && group.passive;
  if (group.infinitive || group.negated || (group.passive && !isProgressive) || group.modal) return null;
  if (!(form.past || form.third || form.base || isProgressive || (form.participle && group.finite))) return null;
  if (!form.past && !group.finite && isNounUse(view.lower, at)) return null;
  const { first, end } = group.range;
  // "the alleged gunman".
  if (form.past && !group.finite && ARTICLES.has(view.lower[first - 1] ?? '')) return null;
  const inverted = invertedRule(view, verb, group);
  if (inverted) return inverted;
  const subject = subjectBefore(view, first);
  // Whatever stands between a quotation and its verb says it: "“…,” a voice-over states".
  const isQuoting = subject !== null && followsSpeech(view, verb, subject.first);
  if (!subject || !(isQuoting || canSpeak(view, subject))) return null;
  if (
    SHOWING_VERBS.has(form.lemma) &&
    THING_PRONOUNS.has(view.lower[subject.first]!) &&
    subject.end - subject.first === 1
  )
    return null;
  if (!isQuoting && !agrees(view, verb, at, group, subject)) return null;
  if (isFreeRelative(view, verb, subject.first, end)) return null;
  const relative = objectBefore(view, verb, group, subject);
  if (relative) return relative;
  const quoted = isQuoting ? postposedRule(view, verb, group, subject) : null;
  if (quoted) return quoted;
  const complement = complementAfter(view, verb, end, DOCUMENTS.has(view.lower[headOf(view, subject)]!));
  // "the men accused of murder", "an attack claimed by": a participle, no full verb.
  const mayBeParticiple = form.past && form.participle && !group.finite;
  const isRelation = isNounRelation(verb, view.lower[end] ?? '') && !isByPhone(view, end);
  if (mayBeParticiple && isRelation && !isPlain(view, complement)) return null;
  if (complement) {
    // "is denying visas to students": something done.
    if (isProgressive && complement.isObject) return null;
    const finding = complement.isObject ? 'object-rule' : 'rule';
    return ruleDraft(view, subject, { first, end: complement.cueEnd }, [complement.content], finding);
  }
  return postposedRule(view, verb, group, subject);
}
