import { changed, type Draft } from '../draft';
import { afterAddressee } from '../grammar/addressee';
import { canSpeak } from '../grammar/can-speak';
import { endOfWords, startsFiniteClause } from '../grammar/clause';
import { verbOfCue } from '../grammar/cue';

import { sentenceRange, type View } from '../view';
import { each, type Construction } from './construction';

/** Longest phrase for those asked, in tokens. */
const LONGEST_ADDRESSEE = 16;

/** "told | the council he would resign": who is told something belongs to the cue, not to the content. */
export const addressee: Construction = {
  id: 'addressee',
  about: 'who is told something, between the verb and what is told',
  example: {
    text: 'Marlow told the committee he had written to the notary.',
    found: ['Marlow | he had written to the notary'],
  },
  lookalike: {
    text: 'Patients told the clinic that the wards were full.',
    found: ['Patients | that the wards were full'],
  },
  mend: each((view, draft) => {
    const { cue, content } = draft;
    const next = cue ? content.findIndex(({ first }) => first === cue.end) : -1;
    if (!cue || next < 0) return draft;
    const found = verbOfCue(view, cue);
    if (!found || !view.grammar.tellVerbs.has(found.verb.form.lemma)) return draft;
    const span = content[next]!;
    const limit = Math.min(span.end, endOfWords(view, sentenceRange(view, cue.end)));
    const addressed = afterAddressee(view, cue.end, limit);
    return addressed ? changed(draft, { content: content.with(next, { ...span, first: addressed.content }) }) : draft;
  }),
};

/** "urged | both sides to lay down their arms": those asked belong to the cue; the content is what is asked of them. */
export const request: Construction = {
  id: 'request',
  about: 'who is asked to do something, between the verb and what is asked of them',
  example: { text: 'Hale on Tuesday urged both sides to talk.', found: ['Hale | to talk'] },
  lookalike: {
    text: 'Varn told the committee he had tried to stop the blast.',
    found: ['Varn | he had tried to stop the blast'],
  },
  mend: each(withAddressee),
};

function withAddressee(view: View, draft: Draft): Draft {
  const { cue, content } = draft;
  const [only, ...more] = content;
  if (!cue || !only || more.length > 0 || only.first !== cue.end) return draft;
  if (!verbOfCue(view, cue)?.verb.frames.has('request')) return draft;
  const { lower, quotationOf } = view;
  for (let i = only.first + 1; i < Math.min(only.end - 1, only.first + LONGEST_ADDRESSEE); i++) {
    if (view.grammar.auxiliaries.has(lower[i]) || quotationOf[i]! >= 0) return draft;
    if (!view.grammar.infinitiveMarkers.has(lower[i])) continue;
    const end = view.grammar.negators.has(lower[i - 1]) ? i - 1 : i;
    const isPhrase = canSpeak(view, { first: only.first, end }) && !startsFiniteClause(view, only.first, end);
    return isPhrase ? changed(draft, { cue: { ...cue, end }, content: [{ ...only, first: end }] }) : draft;
  }
  return draft;
}
