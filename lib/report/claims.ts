import type { Analysis, Span } from '../analysis/contract';
import { cueWords } from './cue-words';
import { isFragment } from './fragment';
import type { CaveatEntry, Claim, FigureEntry, Piece } from './report';

/** First position in a list sorted by span start whose span ends after `offset`; figures do not overlap. */
function firstEndingAfter(figures: readonly FigureEntry[], offset: number): number {
  let low = 0;
  let high = figures.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (figures[middle]!.span.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Cuts a span of the text into plain runs and figures. A figure that reaches beyond the span stays plain. */
export function piecesOf(text: string, span: Span, figures: readonly FigureEntry[]): Piece[] {
  const pieces: Piece[] = [];
  let at = span.start;
  for (let i = firstEndingAfter(figures, span.start); i < figures.length; i++) {
    const figure = figures[i]!;
    if (figure.span.end > span.end) break;
    if (figure.span.start < at) continue;
    if (figure.span.start > at) pieces.push({ text: text.slice(at, figure.span.start), figure: null });
    pieces.push({ text: figure.text, figure: figure.index });
    at = figure.span.end;
  }
  if (at < span.end) pieces.push({ text: text.slice(at, span.end), figure: null });
  return pieces;
}

/** One attribution as a row of the list. */
export function claimOf(
  analysis: Analysis,
  index: number,
  figures: readonly FigureEntry[],
  own: readonly FigureEntry[],
  caveats: readonly CaveatEntry[],
): Claim {
  const { text, language } = analysis;
  const { kind, quote, act, confidence, parent, cue, source, content } = analysis.attributions[index]!;
  const words = (span: Span | null) => span && text.slice(span.start, span.end);
  return {
    attribution: index,
    kind,
    quote,
    act,
    confidence,
    parent,
    cue: cueWords(text, cue),
    source: words(source),
    content: content.map((span) => piecesOf(text, span, figures)),
    spans: { source, cue, content },
    isFragment: isFragment(content.map(({ start, end }) => text.slice(start, end)).join(' '), language),
    repeats: [],
    caveats,
    figures: own,
  };
}
