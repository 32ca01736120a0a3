import type { TokenRange } from '../../text';
import type { Draft } from '../draft';
import { contentEnd, endOfWords } from '../grammar/clause';
import { nounPhraseEndingAt } from '../grammar/noun-phrase';
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
    if (!view.grammar.agentMarkers.has(view.lower[group.range.end])) return believed(view, verb, group.range);
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

/** "a bomb attack claimed by the rebels". */
function claimed(view: View, { first, end }: TokenRange): Draft | null {
  const sentence = sentenceRange(view, first);
  const agent = subjectAfter(view, end + 1, endOfWords(view, sentence));
  const object = nounPhraseEndingAt(view, first - 1, sentence.first);
  return agent && object ? ruleDraft(view, agent, { first, end: end + 1 }, [object]) : null;
}
