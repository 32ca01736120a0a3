import type { Analysis, Span } from '../../analysis/contract';
import { placesIn } from '../../report/sentences';

/**
 * An analysis without the text it does not need: the sentences that claims, numbers and caveats stand in stay, with every
 * name and word that the analysis points at; all else is blank. Offsets, paragraphs and length stay as they are, so that it
 * is an analysis like any other.
 */
export function withoutText(analysis: Analysis): Analysis {
  const { text, attributions, figures, speakers, caveats } = analysis;
  const placeOf = placesIn(text);
  const told: Span[] = [
    ...attributions.flatMap(({ source, cue, content }) => [...(source ? [source] : []), ...cue, ...content]),
    ...figures.map(({ span }) => span),
    ...caveats.map(({ span }) => span),
  ];
  const pointedAt = speakers.flatMap(({ mentions, evidence }) => [
    ...mentions,
    ...evidence.flatMap(({ span }) => (span ? [span] : [])),
  ]);
  const spans = [...told, ...told.map((span) => placeOf(span).sentence), ...pointedAt];
  return { ...analysis, text: blankedBut(text, spans) };
}

/** The text with blanks for everything outside the spans but line breaks, which part paragraphs. */
function blankedBut(text: string, spans: readonly Span[]): string {
  const parts: string[] = [];
  let at = 0;
  const blank = (to: number) => parts.push(text.slice(at, to).replace(/[^\n]/g, ' '));
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    if (start > at) blank(start);
    parts.push(text.slice(Math.max(at, start), end));
    at = end;
  }
  blank(text.length);
  return parts.join('');
}
