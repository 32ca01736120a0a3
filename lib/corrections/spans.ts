import type { Attribution, QuoteKind, Span } from '../analysis/contract';
import { holds, hullOf, type Draft } from './draft';

/** Gives an attribution another content; what no longer stands in it belongs to the one around it. */
export function setContent(draft: Draft, index: number, content: Span[]): void {
  const { attributions, figures, text } = draft;
  const changed = attributions[index]!;
  attributions[index] = { ...changed, content, quote: quoteOf(text, content) };
  figures.forEach((figure, i) => {
    if (figure.attribution === index && !holds(content, figure.span))
      figures[i] = { ...figure, attribution: changed.parent };
  });
  attributions.forEach((attribution, i) => {
    if (attribution.parent === index && !holds(content, hullOf(attribution.content)))
      attributions[i] = { ...attribution, parent: changed.parent };
  });
}

/** Adds a claim, or gives the one with just these words this speaker; its number. */
export function addClaim(draft: Draft, content: Span[], speaker: string): number {
  const { attributions, figures, text } = draft;
  const same = attributions.findIndex((each) => JSON.stringify(each.content) === JSON.stringify(content));
  if (same >= 0) {
    attributions[same] = { ...attributions[same]!, speakers: [speaker] };
    return same;
  }
  const parent = innermost(attributions, content);
  const index = attributions.length;
  attributions.push({
    kind: 'statement',
    parent,
    source: null,
    cue: [],
    content,
    quote: quoteOf(text, content),
    act: 'says',
    speakers: [speaker],
    confidence: 1,
  });
  figures.forEach((figure, i) => {
    if (figure.attribution === parent && holds(content, figure.span)) figures[i] = { ...figure, attribution: index };
  });
  attributions.forEach((each, i) => {
    if (i !== index && each.parent === parent && holds(content, hullOf(each.content)))
      attributions[i] = { ...each, parent: index };
  });
  return index;
}

/** The attribution with the shortest content that holds all of these spans; null where none does. */
function innermost(attributions: readonly Attribution[], content: readonly Span[]): number | null {
  const { start, end } = hullOf(content);
  const lengthOf = (index: number) => {
    const hull = hullOf(attributions[index]!.content);
    return hull.end - hull.start;
  };
  let best: number | null = null;
  attributions.forEach((each, i) => {
    if (!holds(each.content, { start, end })) return;
    if (best === null || lengthOf(i) < lengthOf(best)) best = i;
  });
  return best;
}

/** How literally: quotation marks around it, in it, or none. */
function quoteOf(text: string, content: readonly Span[]): QuoteKind {
  const words = content.map(({ start, end }) => text.slice(Math.max(0, start - 1), end + 1)).join(' ');
  if (/^\s?["“„«].*["”“»]\s?\S?$/s.test(words)) return 'direct';
  return /["“”„«»]/.test(words.slice(1, -1)) ? 'mixed' : 'indirect';
}
