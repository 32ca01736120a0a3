import type { Draft } from '../draft';
import { canSpeak } from '../find/can-speak';
import { startsFiniteClause } from '../find/clause';
import { AUXILIARIES, CLAUSE_BREAKS } from '../find/grammar';
import { verbOfCue } from '../lexicon/cue';
import type { View } from '../view';

/** Longest phrase for those asked, in tokens. */
const LONGEST_ADDRESSEE = 16;

/** "urged | both sides to lay down their arms": those asked belong to the cue; the content is what is asked of them. */
export function withAddressee(view: View, draft: Draft): Draft {
  const {
    cue,
    content: [only, ...more],
  } = draft;
  if (!cue || !only || more.length > 0 || only.first !== cue.end) return draft;
  if (!verbOfCue(view, cue)?.verb.frames.has('request')) return draft;
  const { lower, quotationOf } = view;
  for (let i = only.first + 1; i < Math.min(only.end - 1, only.first + LONGEST_ADDRESSEE); i++) {
    if (AUXILIARIES.has(lower[i]!) || CLAUSE_BREAKS.has(lower[i]!) || quotationOf[i]! >= 0) return draft;
    if (lower[i] !== 'to') continue;
    const end = lower[i - 1] === 'not' ? i - 1 : i;
    const isPhrase = canSpeak(view, { first: only.first, end }) && !startsFiniteClause(view, only.first, end);
    return isPhrase ? { ...draft, cue: { ...cue, end }, content: [{ ...only, first: end }] } : draft;
  }
  return draft;
}
