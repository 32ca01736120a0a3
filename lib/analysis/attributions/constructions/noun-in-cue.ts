import { changed } from '../draft';

import { verbOfCue } from '../grammar/cue';

import { each, type Construction } from './construction';

/** "An IS | statement said": nouns for speakers at the start of a cue belong to the source. */
export const nounInCue: Construction = {
  id: 'noun-in-cue',
  about: 'the noun of a speaker that was taken for the first word of the cue',
  example: {
    text: 'A union statement said the yard would close.',
    found: ['A union statement | the yard would close'],
  },
  lookalike: { text: 'The union reports that the yard will close.', found: ['The union | that the yard will close'] },
  mend: each((view, draft) => {
    const { lower } = view;
    const { source, cue } = draft;
    if (!source || !cue || source.end !== cue.first) return draft;
    let { first } = cue;
    const isNoun = (word: string) => view.grammar.isSpeakerNoun(word) || view.grammar.documents.has(word);
    while (first < cue.end - 1 && isNoun(lower[first]!)) first++;
    if (first === cue.first || verbOfCue(view, { ...cue, first }, true)?.at !== first) return draft;
    return changed(draft, { source: { ...source, end: first }, cue: { ...cue, first } });
  }),
};
