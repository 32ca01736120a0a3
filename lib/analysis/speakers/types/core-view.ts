import type { SourceType } from '../../source-types';
import { meaningfulMatches, strongestModifier, type Modifier } from './modifiers';
import type { Rule, Verdict } from './verdict';
import { spanOf, type Match, type Words } from '../word-view';

/** The core of a noun phrase, words `[first, end)`, cut into its head and what stands before it in the compound. */
export interface CoreView {
  readonly words: Words;
  readonly first: number;
  readonly end: number;
  /** All phrases of the lexicon in it that say something. */
  readonly all: readonly Match[];
  /** The head: its last noun or body, else a place; undefined where no list knows one. */
  readonly head: Match | undefined;
  readonly before: readonly Match[];
  /** The last body before the head: "[Oxfam] spokesman". */
  readonly body: Match | undefined;
  /** What stands before the head and says of which kind it is: "[police] spokesman". */
  readonly modifier: Modifier | undefined;
  /** The head's lemma; empty where it is no noun. */
  readonly lemma: string;
  /** An office whose holder speaks for a state whatever stands before it: "minister". */
  readonly firm: boolean;
}

/** Reads the core of a phrase. */
export function viewOf(words: Words, first: number, end: number): CoreView {
  const all = meaningfulMatches(words, first, end);
  const at = headAt(all);
  const head = all[at];
  const before = all.slice(0, Math.max(0, at));
  const lemma = head?.senses.noun?.lemma ?? '';
  return {
    words,
    first,
    end,
    all,
    head,
    before,
    body: before.findLast(({ senses }) => senses.body),
    modifier: strongestModifier(words, before),
    lemma,
    firm: words.lexicon.firm.has(lemma),
  };
}

function headAt(all: readonly Match[]): number {
  const nounAt = all.findLastIndex(({ senses }) => senses.noun ?? senses.body);
  const modified = nounAt < 0 && all.at(-1)?.senses.modifier !== undefined;
  if (nounAt >= 0 || modified) return nounAt;
  return all.findLastIndex(({ senses }) => senses.place && senses.place.kind !== 'adjective');
}

/** A verdict that goes by one phrase of the core. */
export const verdictBy = (words: Words, match: Match, type: SourceType, rule: Rule, weight: number): Verdict => ({
  type,
  rule,
  span: spanOf(words, match.first, match.end),
  weight,
});
