import type { Span } from '../analysis/contract';
import { textPartOf } from '../analysis/languages/text-parts';
import { sentenceSpansOf } from '../analysis/text';

/** Where a span stands in its article. */
export interface Place {
  /** From the first to the last sentence that the span touches, within the paragraph in which it begins. */
  readonly sentence: Span;
  /** Number of the paragraph, from 0. */
  readonly paragraph: number;
}

/**
 * Finds the sentences around spans of one text. Paragraphs are split when they are first asked for, and once.
 * @param language BCP 47 tag of the text
 */
export function placesIn(text: string, language = 'en'): (span: Span) => Place {
  const lines = [...text.matchAll(/[^\n]+/g)].map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
  const textPart = textPartOf(language);
  const known = new Map<number, readonly Span[]>();
  const sentencesOf = (line: number) => {
    const { start, end } = lines[line]!;
    const sentences = known.get(line) ?? sentenceSpansOf(text.slice(start, end), start, textPart);
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
