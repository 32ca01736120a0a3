import type { Construction } from '../constructions/construction';
import { changed, withLast, type TokenSpan } from '../draft';
import { endOfWords, startsFiniteClause } from '../grammar/clause';
import { listGoesOn, objectEnd } from '../grammar/objects';
import { occupiedTokens, sentenceRange, type View } from '../view';
import { lastAfterCue } from './edge';

/** "rejected | the fee |, the queues and the noise": an object right after its verb, that a list goes on from. */
export const list: Construction = {
  id: 'list',
  about: 'an object that is a list, of which only the first part was marked',
  example: {
    text: 'The union rejected the new fee, the longer shifts and the closure of the canteen.',
    found: ['The union | the new fee, the longer shifts and the closure of the canteen'],
  },
  lookalike: {
    text: 'The minister praised the divers, but the mayor stayed away from the pier.',
    found: ['The minister | the divers'],
  },
  mend(view, drafts) {
    const occupied = occupiedTokens(view, drafts);
    return (draft) => {
      const last = lastAfterCue(view, draft);
      if (!last || !isListed(view, draft.cue!, last)) return draft;
      const limit = endOfWords(view, sentenceRange(view, last.end));
      if (!listGoesOn(view, last.end, limit)) return draft;
      const end = objectEnd(view, last.end, limit, false);
      if (occupied.subarray(last.end, end).includes(1)) return draft;
      return changed(draft, { content: withLast(draft.content, { ...last, end }) });
    };
  },
};

function isListed(view: View, cue: TokenSpan, { first, end }: TokenSpan): boolean {
  const { lower } = view;
  return (
    cue.end === first &&
    lower[end] === ',' &&
    !startsFiniteClause(view, first, end) &&
    !view.grammar.infinitiveMarkers.has(lower[first])
  );
}
