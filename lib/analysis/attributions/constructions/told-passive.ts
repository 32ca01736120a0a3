import { changed, type Draft } from '../draft';
import { skipAdverbials } from '../grammar/adverbials';
import { contentEnd, endOfWords, startsFiniteClause } from '../grammar/clause';
import { verbOfCue } from '../grammar/cue';
import { agentAfter, passiveOfCue } from '../grammar/passive';
import { placeOf } from '../grammar/place-of';

import { sentenceRange, type View } from '../view';
import { each, type Construction } from './construction';
import { ruleDraft } from './rule-draft';

/** "They were told that …", "Patients were told by the clinic that …": who was told something says nothing. */
export const toldPassive: Construction = {
  id: 'told-passive',
  about: 'a passive whose subject is told something; who tells it may stand after "by"',
  example: {
    text: 'Patients were told by the clinic that the wards were full.',
    found: ['the clinic | that the wards were full'],
  },
  lookalike: {
    text: 'Patients told the clinic that the wards were full.',
    found: ['Patients | that the wards were full'],
  },
  findAtVerb({ view, verb, group }) {
    if (!verb.form.participle || group.negated || !group.passive || group.infinitive || group.modal) return null;
    if (!view.cues.words.toldVerbs.has(verb.form.lemma) || !verb.frames.has('addressee')) return null;
    const { range } = group;
    const limit = endOfWords(view, sentenceRange(view, range.first));
    const first = skipAdverbials(view, range.end, limit);
    const isClause = view.grammar.complementizers.has(view.lower[first]) || startsFiniteClause(view, first, limit);
    if (first >= limit || !isClause) return null;
    return ruleDraft(view, null, range, [{ first, end: contentEnd(view, first) }]);
  },
  mend: each(mend),
};

/** "| The jury | was told | that …": who is told is no part of what they are told either. */
function withoutTold(draft: Draft): Draft {
  const { cue, content } = draft;
  const after = content.filter(({ first }) => first >= cue!.end);
  return after.length > 0 && after.length < content.length ? changed(draft, { content: after }) : draft;
}

function mend(view: View, draft: Draft): Draft {
  const { source, cue } = draft;
  const passive = cue && passiveOfCue(view, cue);
  if (!passive || !view.cues.words.toldVerbs.has(passive.verb.form.lemma)) return draft;
  const { at } = passive;
  const isTold = source && source.first < cue.first && verbOfCue(view, cue, true)!.at === at;
  const without = withoutTold(isTold ? changed(draft, { source: null }) : draft);
  const agent = without.source ? null : agentAfter(view, at + 1);
  if (!agent) return without;
  const { paragraph } = cue;
  // "by the clinic | that the wards were full".
  const that = placeOf(view.lower, view.grammar.complementizers, agent.first, agent.end);
  if (that < 0) return without;
  const content = [{ paragraph, first: that, end: contentEnd(view, that) }];
  return changed(without, { source: { paragraph, ...agent, end: that }, content });
}
