import { changed } from '../draft';
import { nounPhraseEndingAt } from '../grammar/noun-phrase';

import { sentenceRange } from '../view';
import { each, type Construction } from './construction';

/** "Reports seen by | the Pier Post | suggest": what was seen says it, not who saw it. */
export const documentSeen: Construction = {
  id: 'document-seen',
  about: 'a document that somebody has seen: the document says it',
  example: {
    text: 'Police reports seen by the Pier Post suggest that the lock was old.',
    found: ['Police reports seen by the Pier Post | that the lock was old'],
  },
  lookalike: {
    text: 'A reporter seen by the pier said that the lock was old.',
    found: ['A reporter seen by the pier | that the lock was old'],
  },
  mend: each((view, draft) => {
    const { source, cue } = draft;
    if (!source || !cue) return draft;
    const { lower } = view;
    const { first, end } = source;
    if (end !== cue.first || !view.grammar.agentMarkers.has(lower[first - 1])) return draft;
    const noun = nounPhraseEndingAt(view, first - 3, sentenceRange(view, first).first);
    if (!noun || !view.grammar.documents.has(lower[noun.end - 1])) return draft;
    return changed(draft, { source: { ...source, first: noun.first } });
  }),
};
