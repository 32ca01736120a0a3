import type { Span } from '../contract';
import type { TokenRange } from '../text';
import type { View } from './view';

/** A run of tokens within one paragraph; `end` is one past the last token. */
export interface TokenSpan extends TokenRange {
  /** Index of the paragraph. */
  readonly paragraph: number;
}

/** Where an attribution comes from; each has its own reliability. */
export type Finding =
  'tagged' | 'rule' | 'object-rule' | 'noun-rule' | 'hearsay-rule' | 'headline-rule' | 'transcript' | 'floating';

/** An attribution in the making. */
export interface Draft {
  source: TokenSpan | null;
  cue: TokenSpan | null;
  /** In text order; empty while none is found. */
  content: TokenSpan[];
  readonly finding: Finding;
  /** A rule so plain that it stands against a tagging that names no source. */
  readonly replaces?: boolean;
  /** Its source was marked for another cue of the sentence. */
  readonly sharesSource?: boolean;
  /** Mean marginal of the tagger over the spans it marked, 0 to 1; 1 for a rule. */
  readonly certainty: number;
}

export function before(a: TokenSpan, b: TokenSpan): number {
  return a.paragraph - b.paragraph || a.first - b.first || b.end - a.end;
}

export function overlaps(a: TokenSpan, b: TokenSpan): boolean {
  return a.paragraph === b.paragraph && a.first < b.end && b.first < a.end;
}

export function contains(outer: TokenSpan, inner: TokenSpan): boolean {
  return outer.paragraph === inner.paragraph && outer.first <= inner.first && inner.end <= outer.end;
}

/** The span in the text, in UTF-16 offsets. */
export function textSpan(views: readonly View[], { paragraph, first, end }: TokenSpan): Span {
  const { starts, ends } = views[paragraph]!.paragraph.tokens;
  return { start: starts[first]!, end: ends[end - 1]! };
}

/** The place by which attributions are put in order: the cue, or the first content where there is no cue. */
export function anchorOf(draft: Draft): TokenSpan {
  return draft.cue ?? draft.content[0] ?? draft.source!;
}
