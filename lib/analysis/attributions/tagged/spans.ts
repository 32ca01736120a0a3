import { LABELS, type ParagraphTags } from '../../tagger';
import type { TokenSpan } from '../draft';

export type Role = 'source' | 'cue' | 'content';

/** A run of tokens the tagger gave one role. */
export interface TaggedSpan extends TokenSpan {
  readonly role: Role;
  /** Numbers of the first and last sentence it touches. */
  readonly firstSentence: number;
  readonly lastSentence: number;
  /** Mean marginal of its labels, 0 to 1. */
  readonly certainty: number;
}

const ROLE_OF = LABELS.map((label) => (label === 'O' ? null : (label.slice(2) as Role)));

/** What is asked of a paragraph to place spans in it. */
export interface Placing {
  readonly paragraph: { readonly index: number };
  /** Number of the sentence of each token. */
  readonly sentenceOf: Int32Array;
}

/** Reads the tagger's labels as spans, in text order. */
export function taggedSpans(view: Placing, { labels, confidences }: ParagraphTags): TaggedSpan[] {
  const spans: TaggedSpan[] = [];
  for (let first = 0; first < labels.length;) {
    const role = ROLE_OF[labels[first]!];
    let end = first + 1;
    if (!role) {
      first = end;
      continue;
    }
    let sum = confidences[first]!;
    // An inside label stands one after its begin label in the table.
    const inside = LABELS.indexOf(`I-${role}`);
    for (; labels[end] === inside; end++) sum += confidences[end]!;
    spans.push({
      role,
      paragraph: view.paragraph.index,
      first,
      end,
      firstSentence: view.sentenceOf[first]!,
      lastSentence: view.sentenceOf[end - 1]!,
      certainty: sum / (end - first),
    });
    first = end;
  }
  return spans;
}
