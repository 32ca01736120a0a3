import type { TaggedSpan } from '../../../attributions/tagged/spans';
import type { AnyParagraph } from '../../../paragraph';
import type { TokenRange } from '../../../text';
import type { Unit } from './units';

/** Tokens, marks included, from which a quotation is speech and not a name or a term. */
const SPEECH = 7;
/** How sure such a quotation is somebody's words. */
const CERTAINTY = 0.6;

/**
 * Quotations that begin in a sentence and in which the tagger marked nothing: they belong to the sentence's reporting words
 * where those have no content, else they stand by themselves.
 */
export function withQuotations(
  paragraph: AnyParagraph,
  range: TokenRange,
  units: readonly Unit[],
  isCovered: (first: number, end: number) => boolean,
): Unit[] {
  const { index, quotations, sentenceOf } = paragraph;
  const result = [...units];
  for (const { first, last, closed } of quotations) {
    if (!closed || first < range.first || first >= range.end || last - first + 1 < SPEECH) continue;
    if (isCovered(first, last + 1)) continue;
    const content: TaggedSpan = {
      role: 'content',
      paragraph: index,
      first,
      end: last + 1,
      firstSentence: sentenceOf[first]!,
      lastSentence: sentenceOf[last]!,
      certainty: CERTAINTY,
    };
    const at = result.findIndex(({ cues, contents }) => cues.length > 0 && contents.length === 0);
    if (at >= 0) result[at] = { ...result[at]!, contents: [content] };
    else result.push({ source: null, cues: [], contents: [content] });
  }
  return result;
}

/** A content that is most of a quotation is all of it, marks included. */
export function wholeQuotation({ quotations }: AnyParagraph, content: TaggedSpan): TaggedSpan {
  const around = quotations.find(
    ({ first, last, closed }) => closed && first <= content.first && content.end <= last + 1,
  );
  if (!around || 2 * (content.end - content.first) < around.last + 1 - around.first) return content;
  return { ...content, first: around.first, end: around.last + 1 };
}
