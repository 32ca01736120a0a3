import type { TokenRange } from '../../text';
import { addresseeEnd } from '../grammar/addressee';
import { agrees } from '../grammar/agreement';
import { canSpeak } from '../grammar/can-speak';
import { complementAfter, type Complement } from '../grammar/complement';
import { isFreeRelative } from '../grammar/free-relative';
import { headOf, isNounUse } from '../grammar/noun-phrase';
import type { ReportingVerb } from '../grammar/reporting-verb';
import { relativeSubjectOf } from '../grammar/relative-subject';
import { subjectBefore } from '../grammar/subject';

import type { CueVerb, Frame } from '../lexicon';
import { endsSpeech, isCapitalised, type View } from '../view';

/** A reporting verb in the active with a subject before it that can speak: "the ministry said". */
export interface SpeakingClause {
  readonly subject: TokenRange;
  /** Quoted speech ends right before the subject. */
  readonly isQuoting: boolean;
  /** "the men accused of murder": a participle, and no full verb. */
  readonly isParticiple: boolean;
  readonly complement: Complement | null;
}

/** True for a verb that tells of something said: no passive, nothing negated, only wished or possible, and no noun. */
export function isActive({ view, verb, at, group }: ReportingVerb): boolean {
  const { form } = verb;
  const isProgressive = form.ing && group.passive;
  if (group.infinitive || group.negated || (group.passive && !isProgressive) || group.modal) return false;
  if (!(form.past || form.third || form.base || isProgressive || (form.participle && group.finite))) return false;
  // "a charge | Spain denies |": no noun, for all the article before it.
  const isVerb = form.third && isCapitalised(view.words[at - 1]) && !view.grammar.alsoNouns.has(view.lower[at]);
  if (!form.past && !group.finite && !isVerb && isNounUse(view, at)) return false;
  // "the alleged gunman", "400 pledged votes", "a lead in pledged votes".
  const before = view.lower[group.range.first - 1] ?? '';
  const isBeforeNoun =
    view.grammar.nounOpeners.has(before) || view.grammar.prepositions.has(before) || /^\d/.test(before);
  return !(form.past && !group.finite && isBeforeNoun);
}

/** Clauses that several constructions have asked for, by their verb. */
const CLAUSES = new WeakMap<ReportingVerb, SpeakingClause | null>();

/** The clause of an active reporting verb, read once; null if nobody before it can be who speaks. */
export function speakingClause(reporting: ReportingVerb): SpeakingClause | null {
  const known = CLAUSES.get(reporting);
  if (known !== undefined) return known;
  const clause = isActive(reporting) ? readClause(reporting) : null;
  CLAUSES.set(reporting, clause);
  return clause;
}

function readClause({ view, verb, at, group }: ReportingVerb): SpeakingClause | null {
  const { form } = verb;
  const { first, end } = group.range;
  const subject = relativeSubjectOf(view, first) ?? subjectBefore(view, first);
  // Whatever stands between a quotation and its verb says it: "“…,” a voice-over states".
  const isQuoting = subject !== null && followsSpeech(view, verb, subject.first);
  const isHearing = subject !== null && view.grammar.hearVerbs.has(form.lemma);
  if (isHearing && !view.grammar.hearers.has(view.lower[headOf(view, subject)])) return null;
  if (!subject || !(isQuoting || isHearing || canSpeak(view, subject) || isTelling(view, verb, subject, end)))
    return null;
  if (view.grammar.hearVerbs.has(form.lemma) && !view.grammar.hearers.has(view.lower[headOf(view, subject)]))
    return null;
  const isThing = subject.end - subject.first === 1 && view.grammar.thingPronouns.has(view.lower[subject.first]);
  if (isThing && view.cues.words.showingVerbs.has(form.lemma)) return null;
  if (!isQuoting && !agrees(view, verb, at, group, subject)) return null;
  if (isFreeRelative(view, verb, subject.first, end)) return null;
  const isDocument = view.grammar.documents.has(view.lower[headOf(view, subject)]);
  // "I believe the pier is safe": what the one quoted holds is their own.
  const isOthers = !view.grammar.participants.has(view.lower[subject.first]);
  if (verb.frames.has('count') && isOwnCount(view, subject)) return null;
  const isHeld = view.cues.words.heldVerbs.has(form.lemma) && isOthers;
  const complement = complementAfter(view, verb, end, isDocument || isHeld);
  const isRelation = isNounRelation(view, verb, end) && !isByPhone(view, end);
  const isParticiple = form.past && form.participle && !group.finite && isRelation && !startsAfterDay(view, complement);
  return { subject, isQuoting, isParticiple, complement };
}

/** "We counted eleven boats": the writer's. "The guild said it had counted eleven boats": told by what it said already. */
function isOwnCount({ lower, grammar, sentenceOf }: View, { first }: TokenRange): boolean {
  const isPronoun = grammar.subjectPronouns.has(lower[first]) || grammar.thingPronouns.has(lower[first]);
  const isWithin = isPronoun && sentenceOf[first - 1] === sentenceOf[first];
  return isWithin || grammar.participants.has(lower[first]);
}

/** "The harbour master told reporters": who tells people something can speak, whatever the noun. */
function isTelling(view: View, { frames }: CueVerb, { first }: TokenRange, end: number): boolean {
  return (
    frames.has('addressee') &&
    view.grammar.determiners.has(view.lower[first]) &&
    addresseeEnd(view, end, view.lower.length) > end
  );
}

/** True if quoted speech ends right before token `i`, and the verb reports speech. */
function followsSpeech(view: View, { frames }: CueVerb, i: number): boolean {
  return endsSpeech(view, i - 1) && ['clause', 'complementizer', 'quote'].some((frame) => frames.has(frame as Frame));
}

/** True if a participle can go on so. A verb that takes nothing but a clause can only before "by": "said on Tuesday" is none. */
function isNounRelation({ lower, grammar }: View, { frames }: CueVerb, i: number): boolean {
  const word = lower[i] ?? '';
  return (
    grammar.nounRelations.has(word) && (grammar.agentMarkers.has(word) || frames.size > 1 || !frames.has('clause'))
  );
}

/** "claimed on Saturday to hold": what is claimed begins after the day, so that the verb is a full one. */
function startsAfterDay({ lower, grammar }: View, complement: Complement | null): boolean {
  if (!complement || complement.content.first === complement.cueEnd) return false;
  return (
    grammar.infinitiveMarkers.has(lower[complement.content.first]) ||
    grammar.complementizers.has(lower[complement.content.first])
  );
}

/** "said | by satellite phone": how, not by whom. */
function isByPhone({ lower, grammar }: View, by: number): boolean {
  return grammar.occasions.has(lower[by + 1] ?? '') || grammar.occasions.has(lower[by + 2] ?? '');
}
