import type { AttributionKind } from '../../contract';
import type { Draft, TokenSpan } from '../draft';
import { isCountedAt } from '../find/objects';
import { verbOfCue } from '../lexicon/cue';
import { isStatementWord, NEGATIONS, REFUSAL_VERBS } from '../lexicon';
import { MODALS, NOBODY } from '../find/grammar';
import type { View } from '../view';

/** A negation counts when it stands at most this many tokens before the cue ("has not yet said"). */
const NEGATION_REACH = 2;

/**
 * Statement or belief. A statement needs a word of reporting in its cue; what somebody declined to say, or did not say,
 * is none, nor is what nobody said. An attribution without a cue is a quotation, hence a statement.
 */
export function kindOf(views: readonly View[], { source, cue, content, finding }: Draft): AttributionKind {
  if (source && NOBODY.has(views[source.paragraph]!.lower[source.first]!)) return 'belief';
  // The rules look for statements only.
  if (!cue || finding !== 'tagged') return 'statement';
  const { lower } = views[cue.paragraph]!;
  const words = lower.slice(cue.first, cue.end);
  if (words.length > 1 && words.some((word) => REFUSAL_VERBS.has(word))) return 'belief';
  if (words.some((word) => REFUSAL_VERBS.has(word)) && content[0] && lower[content[0].first] === 'to') return 'belief';
  const head = verbOfCue(views[cue.paragraph]!, cue, true)?.at ?? cue.end;
  const nearby = lower.slice(Math.max(0, cue.first - NEGATION_REACH), head);
  if (nearby.some(isNegation)) return 'belief';
  if (words.some((word) => MODALS.has(word) && word !== 'would' && word !== "'d")) return 'belief';
  if (putsFigure(views, cue, content)) return 'statement';
  return words.some((word) => word.split('-').some(isStatementWord)) ? 'statement' : 'belief';
}

/** "not", "never", and what ends in "n't" or, cut in two by the tokens, "n" and "'t". */
export function isNegation(word: string): boolean {
  return NEGATIONS.has(word) || word.endsWith("n't");
}

/** "put the toll at 12". */
function putsFigure(views: readonly View[], cue: TokenSpan, content: readonly TokenSpan[]): boolean {
  const view = views[cue.paragraph]!;
  const first = content[0];
  return !!first && !!verbOfCue(view, cue)?.verb.frames.has('figure') && isCountedAt(view, first.first, first.end);
}
