import type { TokenRange } from '../../text';
import { changed, overlaps, type Draft } from '../draft';
import { skipAdverbials } from '../grammar/adverbials';
import { contentEnd, endOfWords } from '../grammar/clause';
import { isFiniteVerb } from '../grammar/finite-verb';
import { nounPhraseEndingAt } from '../grammar/noun-phrase';
import { verbOfCue } from '../grammar/cue';
import { objectEnd } from '../grammar/objects';
import { reportingVerbAt } from '../grammar/reporting-verb';
import type { VerbGroup } from '../grammar/verb-group';

import type { CueVerb } from '../lexicon';
import { OccupiedTokens } from '../occupied';
import { isWord, sentenceRange, type View } from '../view';
import type { Construction } from './construction';
import { ruleDraft } from './rule-draft';
import { speakingClause } from './speaking-clause';

/**
 * "airstrikes it said were …", "a charge it denies", "what he called a massacre": the content starts before the subject, or
 * is named after the verb.
 */
export const relativeClause: Construction = {
  id: 'relative-clause',
  about: 'a relative clause with a verb of speech: what was said is the noun before it, or goes on after it',
  example: {
    text: 'Human rights groups have accused the security forces of torturing detainees, a charge the interior ministry denies.',
    found: ['Human rights groups | the security forces of torturing detainees', 'the interior ministry | a charge'],
  },
  lookalike: { text: 'Everything the mayor says is printed in the Lemnos Herald.', found: [] },
  findAtVerb(reporting) {
    const clause = speakingClause(reporting);
    return clause && objectBefore(reporting.view, reporting.verb, reporting.group, clause.subject);
  },
  mend(view, drafts) {
    const occupied = new OccupiedTokens(view, drafts);
    return (draft) => mend(view, draft, occupied);
  },
};

function objectBefore(view: View, verb: CueVerb, { range }: VerbGroup, subject: TokenRange): Draft | null {
  const { lower } = view;
  const { first, end } = range;
  const sentence = sentenceRange(view, first);
  const before = lower[subject.first - 1] ?? '';
  if (view.grammar.freeRelatives.has(before) && verb.frames.has('label')) {
    const complement = { first: end, end: objectEnd(view, end, endOfWords(view, sentence)) };
    return complement.end > end ? ruleDraft(view, subject, range, [complement]) : null;
  }
  const limit = endOfWords(view, sentence);
  const isRole = view.grammar.roleMarkers.has(lower[end]);
  const isLast = end >= limit || lower[end] === ',' || isRole;
  const claim = subject.first - 1;
  if (isLast && view.grammar.thingRelatives.has(before) && verb.frames.has('object')) {
    const object = nounPhraseEndingAt(view, claim - 2, sentence.first);
    return object && ruleDraft(view, subject, range, [object]);
  }
  if (isLast && verb.frames.has('object') && view.cues.words.claimNouns.has(before)) {
    const first = view.grammar.determiners.has(lower[claim - 1]) ? claim - 1 : claim;
    const role = isRole ? [{ first: end, end: objectEnd(view, end, limit) }] : [];
    return ruleDraft(view, subject, range, [{ first, end: claim + 1 }, ...role]);
  }
  const relative = view.grammar.clauseRelatives.has(before) ? subject.first - 1 : -1;
  if (relative > sentence.first && lower[relative - 1] !== ',' && view.cues.words.turnedVerbs.has(verb.form.lemma))
    return turned(view, relative, subject, range, limit);
  if (!verb.frames.has('clause') && !view.cues.words.heldVerbs.has(verb.form.lemma)) return null;
  const start = skipAdverbials(view, end, limit);
  const isVerb = view.grammar.auxiliaries.has(lower[start] ?? '') || (relative >= 0 && isPast(view, start, limit));
  if (!isVerb) return null;
  if (view.grammar.freeRelatives.has(before))
    return ruleDraft(view, subject, range, [{ first: start, end: contentEnd(view, start) }]);
  const object =
    relative >= 0
      ? nounBefore(view, relative, sentence.first)
      : nounPhraseEndingAt(view, subject.first - 1, sentence.first);
  if (!object || subject.end - subject.first > (relative >= 0 ? LONGEST_SUBJECT : SHORT_SUBJECT)) return null;
  return ruleDraft(view, subject, range, [object, { first: start, end: contentEnd(view, start) }]);
}

/** Longest subject of a relative clause, with a relative pronoun before it and without one, in tokens. */
const LONGEST_SUBJECT = 6;
const SHORT_SUBJECT = 3;

/** "fires on three ships that Lisbon blamed on Madrid", "a law that the guild called “a muzzle”". */
function turned(view: View, relative: number, subject: TokenRange, range: TokenRange, limit: number): Draft | null {
  const { end } = range;
  const object = nounBefore(view, relative, sentenceRange(view, relative).first);
  const goesOn = end < limit && isWord(view.words[end]) ? [{ first: end, end: objectEnd(view, end, limit) }] : [];
  return object && ruleDraft(view, subject, range, [object, ...goesOn]);
}

/** The noun that a relative clause stands by: "it belonged to | the ferry |, which". */
function nounBefore(view: View, relative: number, floor: number): TokenRange | null {
  const last = view.lower[relative - 1] === ',' ? relative - 2 : relative - 1;
  const phrase = nounPhraseEndingAt(view, last, floor);
  if (!phrase) return null;
  let { first } = phrase;
  for (let i = first; i < last; i++) if (isFiniteVerb(view, i)) first = i + 1;
  while (first < last && view.grammar.prepositions.has(view.lower[first])) first++;
  return { first, end: phrase.end };
}

/** "which officials said | posed a threat |", "a tape that he said | showed the launch |". */
function isPast({ lower, grammar }: View, i: number, limit: number): boolean {
  const word = lower[i] ?? '';
  return (
    i + 1 < limit && (grammar.irregularPast.has(word) || grammar.isPastForm(word)) && !grammar.prepositions.has(word)
  );
}

/** What the tagger marked of it: the noun before the clause is content too. */
function mend(view: View, draft: Draft, occupied: OccupiedTokens): Draft {
  const {
    cue,
    content: [only, ...more],
    source,
  } = draft;
  if (!cue || !only || !source || more.length > 0 || only.first < cue.end) return draft;
  const verb = verbOfCue(view, cue);
  const reporting = verb && reportingVerbAt(view, verb.at);
  const clause = reporting && speakingClause(reporting);
  if (
    !clause ||
    clause.subject.end > verb.at ||
    !view.grammar.clauseRelatives.has(view.lower[clause.subject.first - 1])
  )
    return draft;
  const whole = objectBefore(view, reporting.verb, reporting.group, clause.subject);
  const [noun, rest] = whole?.content ?? [];
  const isFree = noun && occupied.isFree(noun.first, noun.end);
  return isFree && rest && overlaps(rest, only) ? changed(draft, { content: [noun, rest] }) : draft;
}
