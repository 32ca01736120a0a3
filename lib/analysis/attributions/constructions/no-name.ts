import { changed, type Draft } from '../draft';
import { canSpeak } from '../grammar/can-speak';
import { endOfName } from '../grammar/end-of-name';
import { subjectBefore } from '../grammar/subject';

import type { View } from '../view';
import { each, type Construction } from './construction';

/** "The carrier, owned by a bank, | yesterday | said": a single word that names nobody, taken for the source. */
export const noName: Construction = {
  id: 'no-name',
  about: 'a preposition, a conjunction or a time that was taken for the speaker',
  example: {
    text: 'The carrier, owned by a bank, yesterday said it was hopeful that the talks would end soon.',
    found: ['The carrier, owned by a bank | it was hopeful that the talks would end soon'],
  },
  lookalike: { text: 'Kelly said the road was open.', found: ['Kelly | the road was open'] },
  mend: each(mend),
};

function mend(view: View, draft: Draft): Draft {
  const { source, cue } = draft;
  if (!source || !cue) return draft;
  const { first } = source;
  if (endOfName(view, source) - first !== 1) return draft;
  const word = view.lower[first]!;
  const isFunctionWord =
    (view.grammar.prepositions.has(word) || view.grammar.clauseBreaks.has(word)) && !view.grammar.relatives.has(word);
  const isTime = view.grammar.dayAdverbs.has(word) || view.grammar.days.has(word);
  if (!isFunctionWord && !isTime) return draft;
  const subject = subjectBefore(view, first);
  const speaks = subject && canSpeak(view, subject);
  return changed(draft, { source: speaks ? { paragraph: source.paragraph, ...subject } : null });
}
