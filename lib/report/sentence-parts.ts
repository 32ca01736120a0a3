import type { Span } from '../analysis/contract';
import type { Place } from './sentences';
import type { Claim } from './report';

/** A run of the sentence around a claim: the claim's own words, its reporting words, or what stands around them. */
export interface SentencePart {
  readonly text: string;
  readonly role: 'claim' | 'cue' | 'around';
  readonly isFigure: boolean;
}

/** What is seen of the words around a short claim at the end: up to the end of a sentence that ends this soon. */
const REACH = 60;
/** Longer sentences are cut around the claim. */
const LONGEST = 1_500;

type PlaceOf = (span: Span) => Place;

/**
 * The whole sentences in which a claim stands, cut into parts; of one in a few words, the sentence before as well: that is
 * what "that" and "the figure" speak of.
 */
export function wholeSentence(text: string, claim: Claim, placeOf: PlaceOf): SentencePart[] {
  const sentences = allSpans(claim).map((span) => placeOf(span).sentence);
  const start = Math.min(...sentences.map((sentence) => sentence.start));
  const end = Math.max(...sentences.map((sentence) => sentence.end));
  const before = claim.isFragment ? text.slice(0, start).trimEnd().length : 0;
  const from = before > 0 ? placeOf({ start: before - 1, end: before }).sentence.start : start;
  return partsOf(text, claim, end - from > LONGEST ? innerSpan(claim) : { start: from, end });
}

/** As much of the sentence as a short claim needs: from whoever speaks or the reporting words on. */
export function enoughOfSentence(text: string, claim: Claim, placeOf: PlaceOf): SentencePart[] {
  const whole = placeOf(claim.spans.content[0]!).sentence;
  const inner = innerSpan(claim, whole);
  const end = whole.end - inner.end <= REACH ? Math.max(whole.end, inner.end) : inner.end;
  const parts = partsOf(text, claim, { start: inner.start, end });
  const dots = (text: string): SentencePart => ({ text, role: 'around', isFigure: false });
  return [...(inner.start > whole.start ? [dots('… ')] : []), ...parts, ...(end < whole.end ? [dots(' …')] : [])];
}

const allSpans = ({ spans }: Claim): Span[] => [
  ...(spans.source ? [spans.source] : []),
  ...spans.cue,
  ...spans.content,
];

/** From the first to the last word of a claim with its source and cue, as far as they stand within a sentence. */
function innerSpan(claim: Claim, within?: Span): Span {
  const spans = allSpans(claim).filter(({ start, end }) => !within || (start >= within.start && end <= within.end));
  const own = spans.length > 0 ? spans : claim.spans.content;
  return { start: Math.min(...own.map(({ start }) => start)), end: Math.max(...own.map(({ end }) => end)) };
}

function partsOf(text: string, { spans, figures }: Claim, { start, end }: Span): SentencePart[] {
  const edges = new Set([start, end]);
  const figureSpans = figures.map(({ span }) => span);
  for (const span of [...spans.cue, ...spans.content, ...figureSpans])
    for (const edge of [span.start, span.end]) if (edge > start && edge < end) edges.add(edge);
  const sorted = [...edges].sort((a, b) => a - b);
  const isIn = (at: number, list: readonly Span[]) => list.some((span) => at >= span.start && at < span.end);
  return sorted.slice(0, -1).map((from, i) => ({
    text: text.slice(from, sorted[i + 1]),
    role: isIn(from, spans.content) ? 'claim' : isIn(from, spans.cue) ? 'cue' : 'around',
    isFigure: isIn(from, figureSpans),
  }));
}

/** The sentence around a span of the text, with the span's words as its claim. */
export function sentenceAround(text: string, span: Span, placeOf: PlaceOf): SentencePart[] {
  const { sentence } = placeOf(span);
  const part = (start: number, end: number, role: SentencePart['role']): SentencePart[] =>
    start < end ? [{ text: text.slice(start, end), role, isFigure: false }] : [];
  return [
    ...part(sentence.start, span.start, 'around'),
    ...part(span.start, span.end, 'claim'),
    ...part(span.end, sentence.end, 'around'),
  ];
}
