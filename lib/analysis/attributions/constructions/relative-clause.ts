import type { TokenRange } from '../../text';
import type { Draft } from '../draft';
import { contentEnd, endOfWords } from '../grammar/clause';
import { nounPhraseEndingAt } from '../grammar/noun-phrase';
import { objectEnd } from '../grammar/objects';
import type { VerbGroup } from '../grammar/verb-group';

import type { CueVerb } from '../lexicon';
import { sentenceRange, type View } from '../view';
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
};

function objectBefore(view: View, verb: CueVerb, { range }: VerbGroup, subject: TokenRange): Draft | null {
  const { lower } = view;
  const { first, end } = range;
  const sentence = sentenceRange(view, first);
  const before = lower[subject.first - 1] ?? '';
  if (view.grammar.freeRelatives.has(before) && verb.frames.has('label')) {
    const complement = { first: end, end: objectEnd(view, end, endOfWords(view, sentence), true) };
    return complement.end > end ? ruleDraft(view, subject, range, [complement]) : null;
  }
  const limit = endOfWords(view, sentence);
  const isLast = end >= limit || lower[end] === ',' || view.grammar.roleMarkers.has(lower[end]);
  const claim = subject.first - 1;
  if (isLast && view.grammar.thingRelatives.has(before) && lower[claim - 1] === ',' && verb.frames.has('object')) {
    const object = nounPhraseEndingAt(view, claim - 2, sentence.first);
    return object && ruleDraft(view, subject, range, [object]);
  }
  if (isLast && verb.frames.has('object') && view.cues.words.claimNouns.has(before) && claim > sentence.first) {
    const first = view.grammar.determiners.has(lower[claim - 1]) ? claim - 1 : claim;
    const rest = view.grammar.roleMarkers.has(lower[end])
      ? [{ first: end, end: objectEnd(view, end, limit, true) }]
      : [];
    return ruleDraft(view, subject, range, [{ first, end: claim + 1 }, ...rest]);
  }
  if (!verb.frames.has('clause') || !view.grammar.auxiliaries.has(lower[end] ?? '')) return null;
  if (view.grammar.freeRelatives.has(before))
    return ruleDraft(view, subject, range, [{ first: end, end: contentEnd(view, end) }]);
  const object = nounPhraseEndingAt(view, subject.first - 1, sentence.first);
  if (!object || subject.end - subject.first > 3) return null;
  return ruleDraft(view, subject, range, [object, { first: end, end: contentEnd(view, end) }]);
}
