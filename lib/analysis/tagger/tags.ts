import type { AnyParagraph } from '../paragraph';

/** The tags of one paragraph, token by token. */
export interface ParagraphTags {
  /** Index into `LABELS`. */
  readonly labels: Uint8Array;
  /**
   * Probability that the token's span stands exactly there with that role; outside spans, that the token is in none.
   * 0 to 1, in steps of a hundredth.
   */
  readonly confidences: Float32Array;
}

/** A paragraph as a language's model learnt paragraphs, and how its tags are read as tags of the paragraph's own tokens. */
export interface Shown {
  readonly paragraph: AnyParagraph;
  readonly tagsOf: (tags: ParagraphTags) => ParagraphTags;
}
