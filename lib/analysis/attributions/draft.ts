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

/** An attribution in the making. Never changed: a step that mends it gives back another one. */
export interface Draft {
  readonly source: TokenSpan | null;
  /** The reporting words; where they stand apart ("hat … gefordert") the part that governs. */
  readonly cue: TokenSpan | null;
  /** The other parts of such a cue. */
  readonly cueParts?: readonly TokenSpan[];
  /** In text order; empty while none is found. */
  readonly content: readonly TokenSpan[];
  readonly finding: Finding;
  /** A rule so plain that it stands against a tagging that names no source. */
  readonly replaces?: boolean;
  /** Its words are those of another attribution, by which they are passed on: "X quoted Y as saying …". */
  readonly saysAgain?: boolean;
  /** Its source was marked for another cue of the sentence. */
  readonly sharesSource?: boolean;
  /** Mean marginal of the tagger over the spans it marked, 0 to 1; 1 for a rule. */
  readonly certainty: number;
  /** Ids of the constructions and steps that found it or changed it, in order. */
  readonly steps: readonly string[];
}

/** The parts of a draft that a step may change. */
export type Change = Partial<Pick<Draft, 'source' | 'cue' | 'content'>>;

/** The draft with other parts; the same object where they are what they were, so that whoever asks can tell. */
export function changed(draft: Draft, change: Change): Draft {
  const { source = draft.source, cue = draft.cue, content = draft.content } = change;
  const isSame = sameSpan(source, draft.source) && sameSpan(cue, draft.cue) && sameSpans(content, draft.content);
  return isSame ? draft : { ...draft, source, cue, content };
}

/** The contents with another last one. */
export function withLast(content: readonly TokenSpan[], last: TokenSpan): readonly TokenSpan[] {
  return [...content.slice(0, -1), last];
}

/** The draft after a step that changed it. */
export function touched(draft: Draft, step: string): Draft {
  return { ...draft, steps: [...draft.steps, step] };
}

function sameSpan(a: TokenSpan | null, b: TokenSpan | null): boolean {
  return a === b || (a?.paragraph === b?.paragraph && a?.first === b?.first && a?.end === b?.end);
}

function sameSpans(a: readonly TokenSpan[], b: readonly TokenSpan[]): boolean {
  return a === b || (a.length === b.length && a.every((span, i) => sameSpan(span, b[i]!)));
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

/** All the parts of a draft's cue, in text order. */
export function cueOf({ cue, cueParts = [] }: Draft): TokenSpan[] {
  return [...(cue ? [cue] : []), ...cueParts].sort(before);
}

/** The place by which attributions are put in order: the cue, or the first content where there is no cue. */
export function anchorOf(draft: Draft): TokenSpan {
  return draft.cue ?? draft.content[0] ?? draft.source!;
}
