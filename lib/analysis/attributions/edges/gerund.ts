import type { Construction } from '../constructions/construction';
import { changed, withLast, type TokenSpan } from '../draft';
import { contentEnd } from '../grammar/clause';
import { occupiedTokens, type View } from '../view';
import { lastAfterCue } from './edge';

/** "admitted | to threatening the girl |, and hiding her": a gerund after a preposition, and another. */
export const gerund: Construction = {
  id: 'gerund',
  about: 'a second gerund beside the one that was marked',
  example: {
    text: 'Hollis admitted to threatening the guard, and hiding his keys in a basket.',
    found: ['Hollis | to threatening the guard, and hiding his keys in a basket'],
  },
  lookalike: {
    text: 'Hollis admitted to threatening the guard, adding that he was sorry.',
    found: ['Hollis | to threatening the guard', 'Hollis | that he was sorry'],
  },
  mend(view, drafts) {
    const occupied = occupiedTokens(view, drafts);
    return (draft) => {
      const last = lastAfterCue(view, draft);
      if (!last || !goesOn(view, last, occupied)) return draft;
      return changed(draft, { content: withLast(draft.content, { ...last, end: contentEnd(view, last.end) }) });
    };
  },
};

function goesOn({ lower }: View, { first, end }: TokenSpan, occupied: Uint8Array): boolean {
  const joiner = lower[end] === ',' ? end + 1 : end;
  if (lower[joiner] !== 'and' && lower[joiner] !== 'or') return false;
  const isGerund = (i: number) => (lower[i] ?? '').length > 5 && lower[i]!.endsWith('ing');
  if (!isGerund(joiner + 1) || occupied[joiner + 1]) return false;
  for (let i = first; i < end - 1; i++) if ((lower[i] === 'to' || lower[i] === 'of') && isGerund(i + 1)) return true;
  return false;
}
