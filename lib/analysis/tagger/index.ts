/** The second stage: every token gets a label saying which part of an attribution it belongs to, if any. */
import type { Paragraph, TextDocument } from '../text';

/** Labels as the tagger counts them: outside, then begin and inside of each role. */
export const LABELS = ['O', 'B-source', 'I-source', 'B-cue', 'I-cue', 'B-content', 'I-content'] as const;

/** The tags of one paragraph, token by token. */
export interface ParagraphTags {
  /** Index into `LABELS`. */
  readonly labels: Uint8Array;
  /** Marginal probability of the label, 0 to 1. */
  readonly confidences: Float32Array;
}

export interface Tagger {
  /** Tags one paragraph; it looks no further than the end of the paragraph before. */
  tag(paragraph: Paragraph, previous: Paragraph | undefined): ParagraphTags;
}

export type TagDocument = (document: TextDocument) => ParagraphTags[];
