import type { Span } from '../analysis/contract';
import { countsPeople } from './counted';
import type { Place } from './sentences';
import type { FigureEntry, Voice } from './report';

/** The figures of one sentence, said by the same people. */
export interface FigureRow {
  /** In text order; one at least. */
  readonly figures: readonly FigureEntry[];
  readonly voices: readonly Voice[];
  /** The sentence in runs, plain or a figure; cut to what is around the figures where it is long. */
  readonly parts: readonly { readonly text: string; readonly figure: FigureEntry | null }[];
}

/** Longer sentences are cut. */
const LONGEST = 220;
/** Characters left on each side of the figures of a sentence that is cut, before the next word boundary. */
const REACH = 70;

/** Figures as rows, one a sentence, rows that count people first, else in text order. */
export function figureRows(text: string, figures: readonly FigureEntry[], placeOf: (span: Span) => Place): FigureRow[] {
  const groups = new Map<string, { sentence: Span; figures: FigureEntry[] }>();
  for (const figure of figures) {
    const { sentence } = placeOf(figure.span);
    const key = `${sentence.start} ${figure.act} ${figure.voices.map(({ id }) => id).join()}`;
    const group = groups.get(key);
    if (group) group.figures.push(figure);
    else groups.set(key, { sentence, figures: [figure] });
  }
  return [...groups.values()]
    .map(({ sentence, figures }) => ({ figures, voices: figures[0]!.voices, parts: partsOf(text, sentence, figures) }))
    .sort((a, b) => Number(b.figures.some(countsPeople)) - Number(a.figures.some(countsPeople)));
}

function partsOf(text: string, sentence: Span, figures: readonly FigureEntry[]): FigureRow['parts'] {
  const { start, end } = cut(text, sentence, { start: figures[0]!.span.start, end: figures.at(-1)!.span.end });
  const parts: { text: string; figure: FigureEntry | null }[] = [];
  let at = start;
  for (const figure of figures) {
    // Figures may lie within each other: "two of the 12 boats".
    if (figure.span.start < at) continue;
    if (figure.span.start > at) parts.push({ text: text.slice(at, figure.span.start), figure: null });
    parts.push({ text: figure.text, figure });
    at = figure.span.end;
  }
  if (at < end) parts.push({ text: text.slice(at, end), figure: null });
  if (start > sentence.start) parts.unshift({ text: '… ', figure: null });
  if (end < sentence.end) parts.push({ text: ' …', figure: null });
  return parts;
}

/** A sentence, or what stands around a part of it where it is too long, cut at words. */
function cut(text: string, sentence: Span, inner: Span): Span {
  if (sentence.end - sentence.start <= LONGEST) return sentence;
  const from = Math.max(sentence.start, inner.start - REACH);
  const to = Math.min(sentence.end, inner.end + REACH);
  const before = text.slice(from, inner.start);
  const after = text.slice(inner.end, to);
  return {
    start: from === sentence.start ? from : from + (/^\S*\s*/.exec(before)?.[0].length ?? 0),
    end: to === sentence.end ? to : to - (/\s*\S*$/.exec(after)?.[0].length ?? 0),
  };
}
