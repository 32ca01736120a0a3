import { QuoteState } from '../text';
import type { PassageView } from './passage-view';
import { isNameShape, Shape } from './shapes';
import { CUE_CANDIDATE, CUE_LIKELY, WordKind } from './word-table';

/** Transitions between labels are scored apart for each class of token. */
export const TRANSITION_CLASSES = 13 * 5 * 2;

const BY_KIND = [0, 1, 2, 5, 6, 11, 0] as const;

/** The class of the token that a transition leads to: what it is, what stands before it, whether it opens a sentence. */
export function transitionClassOf(view: PassageView, i: number): number {
  const opens = view.sentenceFirst[i] === i ? 1 : 0;
  return (tokenClass(view, i) * 5 + previousClass(view, i)) * 2 + opens;
}

function tokenClass({ kind, quote, shape, cue }: PassageView, i: number): number {
  const byKind = BY_KIND[kind[i]!]!;
  if (byKind === 1 || byKind === 2) return byKind;
  if (quote[i] === QuoteState.opening) return 3;
  if (quote[i] === QuoteState.closing) return 4;
  if (byKind === 5 || byKind === 6) return byKind;
  if (shape[i] === Shape.mark) return 7;
  if (cue[i]! >= CUE_LIKELY) return 8;
  if (cue[i]! >= CUE_CANDIDATE) return 9;
  if (isNameShape(shape[i]!)) return 10;
  return byKind === 11 ? 11 : 12;
}

function previousClass({ kind, shape, cue }: PassageView, i: number): number {
  if (i === 0) return 4;
  if (kind[i - 1] === WordKind.comma) return 1;
  if (shape[i - 1] === Shape.mark) return 2;
  return cue[i - 1]! >= CUE_LIKELY ? 3 : 0;
}
