import type { TaggedSpan } from '../../../attributions/tagged/spans';
import type { AnyParagraph } from '../../../paragraph';

/** A span that a rule marks as the tagger would have, with its own certainty. */
export const markedAs = (
  role: TaggedSpan['role'],
  { index, sentenceOf }: AnyParagraph,
  first: number,
  end: number,
  certainty: number,
): TaggedSpan => ({
  role,
  paragraph: index,
  first,
  end,
  firstSentence: sentenceOf[first]!,
  lastSentence: sentenceOf[end - 1]!,
  certainty,
});
