import type { Analysis, Span } from '../analysis/contract';
import type { SourceType } from '../analysis/source-types';
import { layerOf, type Layer, type MarkPart } from './layers';

/** A stretch of the article's text that is painted in one way. Marks never overlap. */
export interface Mark extends Span {
  readonly layer: Layer;
  /** Index of the innermost claim it belongs to, null for a figure that nobody is named for. */
  readonly claim: number | null;
  /** Index of the figure it is part of. */
  readonly figure: number | null;
}

export interface PlanChoices {
  readonly types: ReadonlySet<SourceType>;
  /** For each attribution, itself if it is shown, else the innermost shown one around it, else null. */
  readonly owners: readonly (number | null)[];
}

/** Attributions inside each other deeper than this are painted as if they stood at this depth. */
const MOST_DEPTH = 12;

/**
 * Lays an analysis flat: each place of the text gets the innermost claim's layer, sources lie over contents, figures over
 * both. Linear in the text and the spans.
 */
export function planMarks(analysis: Analysis, { types, owners }: PlanChoices): Mark[] {
  const { attributions, figures, text } = analysis;
  const typeById = new Map(analysis.speakers.map(({ id, type }) => [id, type]));
  const typeOf = (claim: number): SourceType => typeById.get(attributions[claim]?.speakers[0] ?? '') ?? 'unnamed';

  const places = new Int32Array(text.length);
  const paints: Omit<Mark, 'start' | 'end'>[] = [];
  const paint = (span: Span, part: MarkPart, claim: number | null, figure: number | null) => {
    const type = claim === null ? 'unnamed' : typeOf(claim);
    const isShown = types.has(type);
    if (isShown) paints.push({ layer: layerOf(type, part), claim, figure });
    places.fill(isShown ? paints.length : 0, span.start, span.end);
  };

  for (const claim of fromOutside(attributions)) {
    if (owners[claim] !== claim) continue;
    const { source, content } = attributions[claim]!;
    for (const span of content) paint(span, 'content', claim, null);
    if (source) paint(source, 'source', claim, null);
  }
  figures.forEach(({ span, attribution }, figure) => {
    const owner = attribution === null ? null : (owners[attribution] ?? null);
    paint(span, 'figure', owner, figure);
  });
  return marksIn(places, paints);
}

/** Indexes of the attributions, those that hold others before those they hold. */
function fromOutside(attributions: Analysis['attributions']): number[] {
  const depths = attributions.map((attribution) => {
    let depth = 0;
    for (let { parent } = attribution; parent !== null && depth < MOST_DEPTH; depth++)
      parent = attributions[parent]?.parent ?? null;
    return depth;
  });
  return attributions.map((_, i) => i).sort((a, b) => depths[a]! - depths[b]! || a - b);
}

/** Stretches of equal places; 0 is unpainted, n is the n-th paint, counted from 1. */
function marksIn(places: Int32Array, paints: readonly Omit<Mark, 'start' | 'end'>[]): Mark[] {
  const marks: Mark[] = [];
  let start = 0;
  for (let i = 1; i <= places.length; i++) {
    if (i < places.length && places[i] === places[start]) continue;
    const paint = paints[places[start]! - 1];
    if (paint) marks.push({ ...paint, start, end: i });
    start = i;
  }
  return marks;
}
