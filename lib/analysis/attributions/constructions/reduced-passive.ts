import type { TokenRange } from '../../text';
import type { Draft } from '../draft';
import { canSpeak } from '../grammar/can-speak';
import { contentEnd, endOfWords } from '../grammar/clause';
import { isFiniteVerb } from '../grammar/finite-verb';
import { nounPhraseEndingAt } from '../grammar/noun-phrase';
import { agentAt } from '../grammar/passive';
import { subjectAfter } from '../grammar/subject-after';
import { placeOf } from '../grammar/place-of';
import type { CueVerb } from '../lexicon';
import { sentenceRange, type View } from '../view';
import type { Construction } from './construction';
import { ruleDraft } from './rule-draft';

/** "militants believed to belong to …", "an attack claimed by the rebels". */
export const reducedPassive: Construction = {
  id: 'reduced-passive',
  about: 'a participle right after the noun that it is about, without a form of "be"',
  example: {
    text: 'Three men, believed to belong to a smuggling ring, were held at the border.',
    found: ['nobody | to belong to a smuggling ring'],
  },
  lookalike: { text: 'A demo called “Night Bus” came in May.', found: [] },
  findAtVerb({ view, verb, group }) {
    if (!verb.form.participle || group.negated || group.passive || group.finite) return null;
    if (!view.grammar.agentMarkers.has(view.lower[group.range.end]))
      return heldAs(view, verb, group.range) ?? believed(view, verb, group.range);
    return view.grammar.claimVerbs.has(verb.form.lemma) ? claimed(view, group.range) : null;
  },
};

/** "militants | believed to belong to a ring |, …": up to the comma. */
function believed(view: View, verb: CueVerb, range: TokenRange): Draft | null {
  const { lower } = view;
  const { end } = range;
  if (!view.cues.words.opinionVerbs.has(verb.form.lemma) || !view.grammar.infinitiveMarkers.has(lower[end]))
    return null;
  const limit = contentEnd(view, end);
  const comma = placeOf(lower, ',', end, limit);
  return ruleDraft(view, null, range, [{ first: end, end: comma < 0 ? limit : comma }], 'hearsay-rule');
}

/** Longest "of treason", "as political", in tokens. */
const LONGEST_MATTER = 8;

/** "a trial | condemned as political by Lemnos |", "an editor, accused of treason by Varne, …". */
function heldAs(view: View, verb: CueVerb, { first, end }: TokenRange): Draft | null {
  const { lower, grammar } = view;
  if (!view.cues.words.doneByVerbs.has(verb.form.lemma) || !grammar.matterPrepositions.has(lower[end])) return null;
  const sentence = sentenceRange(view, first);
  const limit = endOfWords(view, sentence);
  const by = placeOf(lower, grammar.agentMarkers, end, Math.min(limit, end + LONGEST_MATTER));
  const agent = by < 0 || placeOf(lower, ',', end, by) >= 0 ? null : agentAt(view, by + 1, limit);
  const object = nounPhraseEndingAt(view, lower[first - 1] === ',' ? first - 2 : first - 1, sentence.first);
  if (!agent || !object || !canSpeak(view, agent)) return null;
  // "jailed in | a case |".
  let noun = object.first;
  for (let i = noun; i < object.end - 1; i++)
    if (isFiniteVerb(view, i) || grammar.prepositions.has(lower[i])) noun = i + 1;
  return {
    ...ruleDraft(view, agent, { first, end }, [
      { ...object, first: noun },
      { first: end, end: by },
    ]),
    replaces: true,
  };
}

/** "a bomb attack claimed by the rebels". */
function claimed(view: View, { first, end }: TokenRange): Draft | null {
  const sentence = sentenceRange(view, first);
  const agent = subjectAfter(view, end + 1, endOfWords(view, sentence));
  const object = nounPhraseEndingAt(view, first - 1, sentence.first);
  return agent && object ? ruleDraft(view, agent, { first, end: end + 1 }, [object]) : null;
}
