import type { TokenRange } from '../../text';
import type { Draft } from '../draft';
import { canSpeak } from '../grammar/can-speak';
import { contentEnd, endOfWords } from '../grammar/clause';
import { nounPhraseEndingAt } from '../grammar/noun-phrase';
import { subjectAfter } from '../grammar/subject-after';
import { AUXILIARIES, isAdverb, placeOf } from '../grammar/words';
import { OPINION_VERBS, type CueVerb } from '../lexicon';
import { sentenceRange, type View } from '../view';
import type { Construction } from './construction';
import { ruleDraft } from './rule-draft';

/** Longest "by state media" between participle and "as", in tokens. */
const LONGEST_AGENT = 12;

/** "militants believed to belong to …", "The truce, described by the envoy as fragile, …", "an attack claimed by the rebels". */
export const reducedPassive: Construction = {
  id: 'reduced-passive',
  about: 'a participle right after the noun that it is about, without a form of "be"',
  example: {
    text: 'Three men, believed to belong to a smuggling ring, were held at the border.',
    found: ['nobody | to belong to a smuggling ring'],
  },
  lookalike: { text: 'A demo called “Night Bus” came in May.', found: [] },
  findAtVerb({ view, verb, group }) {
    if (!verb.form.participle || group.negated || verb.particles.length > 0 || group.passive || group.finite)
      return null;
    const { first, end } = group.range;
    if (view.lower[end] !== 'by') return believed(view, verb, group.range);
    if (view.lower[first - 1] === ',') return described(view, verb, group.range);
    return verb.form.lemma === 'claim' ? claimed(view, group.range) : null;
  },
};

/** "militants | believed to belong to a ring |, …": up to the comma. */
function believed(view: View, verb: CueVerb, range: TokenRange): Draft | null {
  const { lower } = view;
  const { first, end } = range;
  if (!OPINION_VERBS.has(verb.form.lemma) || lower[end] !== 'to' || verb.form.base) return null;
  if (AUXILIARIES.has(lower[first - 1] ?? '') || isAdverb(lower[first - 1] ?? '')) return null;
  const limit = contentEnd(view, end);
  const comma = placeOf(lower, ',', end, limit);
  return ruleDraft(view, null, range, [{ first: end, end: comma < 0 ? limit : comma }], 'hearsay-rule');
}

/** "The truce, described by the envoy as fragile, …". */
function described(view: View, verb: CueVerb, { first, end }: TokenRange): Draft | null {
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
function claimed(view: View, { first, end }: TokenRange): Draft | null {
  const sentence = sentenceRange(view, first);
  const agent = subjectAfter(view, end + 1, endOfWords(view, sentence));
  const object = nounPhraseEndingAt(view, first - 1, sentence.first);
  return agent && object && canSpeak(view, agent) ? ruleDraft(view, agent, { first, end: end + 1 }, [object]) : null;
}
