import type { Span } from '../analysis/contract';
import { paragraphsOf, spanOfTokens, type Paragraph } from '../analysis/text';

/** Where a span stands in its article. */
export interface Place {
  /** From the first to the last sentence that the span touches, within the paragraph in which it begins. */
  readonly sentence: Span;
  /** Number of the paragraph, from 0. */
  readonly paragraph: number;
}

/** Finds the sentences around spans of one text. Paragraphs are split when they are first asked for, and once. */
export function placesIn(text: string): (span: Span) => Place {
  const lines = [...text.matchAll(/[^\n]+/g)].map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
  const known = new Map<number, readonly Span[]>();
  const sentencesOf = (line: number) => {
    const { start, end } = lines[line]!;
    const sentences =
      known.get(line) ?? [...paragraphsOf(text.slice(start, end))].flatMap((each) => sentenceSpans(each, start));
    known.set(line, sentences);
    return sentences;
  };
  return (span) => {
    const paragraph = lastStartingBefore(lines, span.start);
    if (paragraph < 0) return { sentence: span, paragraph: 0 };
    const touched = sentencesOf(paragraph).filter(({ start, end }) => start < span.end && end > span.start);
    const sentence = { start: touched[0]?.start ?? span.start, end: touched.at(-1)?.end ?? span.end };
    return { sentence, paragraph };
  };
}

const sentenceSpans = (paragraph: Paragraph, offset: number): Span[] =>
  paragraph.sentences.map((range) => {
    const { start, end } = spanOfTokens(paragraph, range);
    return { start: start + offset, end: end + offset };
  });

/** Position of the last line that starts at or before an offset; -1 where there is none. */
function lastStartingBefore(lines: readonly Span[], offset: number): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lines[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
