import type { TokenRange } from '../../text';
import type { Draft } from '../draft';
import { CLAIM_NOUNS } from '../lexicon';
import { isCapitalised, sentenceRange, type View } from '../view';
import { contentEnd, endOfWords, startsClause } from './clause';
import { PREPOSITIONS } from './grammar';
import { nounPhraseEndingAt } from './noun-phrase';
import { ruleDraft } from './rule-draft';

/** "Russia's claim that …", "Western accusations that …", "a report by the ministry that …". */
export function nominalRule(view: View, at: number): Draft | null {
  const { lower } = view;
  if (!CLAIM_NOUNS.has(lower[at]!) || lower[at + 1] !== 'that') return null;
  const limit = endOfWords(view, sentenceRange(view, at));
  if (!startsClause(view, at + 2, limit)) return null;
  const content = { first: at + 1, end: contentEnd(view, at + 1) };
  return ruleDraft(view, ownerBefore(view, at), { first: at, end: at + 1 }, [content], 'noun-rule');
}

/** Whose claim it is: "Russia's", "Ukrainian and Western". */
function ownerBefore(view: View, at: number): TokenRange | null {
  const { words, lower } = view;
  const { first: floor } = sentenceRange(view, at);
  if (lower[at - 1] === "'s" || lower[at - 1] === "'") return nounPhraseEndingAt(view, at - 2, floor);
  if (['his', 'her', 'its', 'their'].includes(lower[at - 1] ?? '')) return { first: at - 1, end: at };
  let first = at;
  while (
    first > floor &&
    (isCapitalised(words[first - 1]) || (lower[first - 1] === 'and' && isCapitalised(words[first - 2])))
  )
    first--;
  return first < at && !PREPOSITIONS.has(lower[first]!) ? { first, end: at } : null;
}
