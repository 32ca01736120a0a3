import type { Construction } from '../constructions/construction';
import { each } from '../constructions/construction';
import { changed, type TokenSpan } from '../draft';
import { placeOf } from '../grammar/place-of';
import { isWord, sentenceRange, type View } from '../view';

/** Longest aside, in tokens. */
const LONGEST_ASIDE = 40;
/** A bracket with fewer words holds a short form or a party: "(HRW)", "(D-Ohio)". */
const SHORTEST_BRACKET = 3;

/** "The envoy said the toll | — which had doubled in May — | would fall": the reporter explains, and nobody is quoted. */
export const reportersAside: Construction = {
  id: 'reporters-aside',
  about: 'what the reporter puts between dashes or brackets to explain what somebody said',
  example: {
    text: 'The envoy said the toll — which had doubled in May — would fall.',
    found: ['The envoy | the toll … would fall'],
  },
  lookalike: {
    text: 'The envoy said the toll — if nobody objects — would fall.',
    found: ['The envoy | the toll — if nobody objects — would fall'],
  },
  mend: each((view, draft) =>
    draft.cue ? changed(draft, { content: draft.content.flatMap((span) => withoutAsides(view, span)) }) : draft,
  ),
};

function withoutAsides(view: View, span: TokenSpan): TokenSpan[] {
  const { lower, quotationOf } = view;
  for (let i = span.first + 1; i < span.end - 1; i++) {
    if (quotationOf[i]! >= 0 || lower[i - 1] === ',') continue;
    const end = asideEnd(view, i, span.end);
    if (end < 0) continue;
    const rest = end < span.end && isWord(view.words[end]) ? withoutAsides(view, { ...span, first: end }) : [];
    return rest.length > 0 ? [{ ...span, end: i }, ...rest] : [span];
  }
  return [span];
}

/** Where an aside that starts at token `i` of a content ends; -1 if none does. Nothing in it is quoted. */
function asideEnd(view: View, i: number, contentEnd: number): number {
  const { lower, grammar, quotationOf } = view;
  const isBracket = lower[i] === '(';
  const opens = isBracket || (grammar.dashes.has(lower[i]) && opensRelative(view, i + 1));
  if (!opens) return -1;
  const limit = Math.min(contentEnd, sentenceRange(view, i).end, i + LONGEST_ASIDE);
  const last = isBracket ? placeOf(lower, ')', i + 1, limit) : placeOf(lower, lower[i]!, i + 1, limit);
  if (last < 0 || (isBracket && view.words.slice(i, last).filter(isWord).length < SHORTEST_BRACKET)) return -1;
  for (let k = i; k <= last; k++) if (quotationOf[k]! >= 0) return -1;
  return last + 1;
}

/** "which", "whose", "who": what follows tells more about the noun. */
function opensRelative({ lower, grammar }: View, i: number): boolean {
  const word = lower[i];
  return grammar.nonRestrictiveRelatives.has(word) || grammar.possessiveRelatives.has(word);
}
