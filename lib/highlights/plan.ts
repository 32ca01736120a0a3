import type { Act, Analysis, Span } from '../analysis/contract';
import type { SourceType } from '../analysis/source-types';
import { layerOf, LAYERS, type Layer, type MarkPart } from './layers';

/** A stretch of the article's text that is painted in one way. Marks never overlap. */
export interface Mark extends Span {
  readonly layer: Layer;
  /** Index of the innermost claim it belongs to, null for a figure that nobody is named for. */
  readonly claim: number | null;
  /** Index of the figure it is part of. */
  readonly figure: number | null;
  /** Index of the caveat it is part of, where it belongs to no claim. */
  readonly caveat: number | null;
}

export interface PlanChoices {
  readonly types: ReadonlySet<SourceType>;
  /** For each attribution, itself if it is shown, else the innermost shown one around it, else null. */
  readonly owners: readonly (number | null)[];
}

/** Acts whose reporting words are marked: they turn the meaning of what follows. An estimate says what a report says. */
const ACTS_MARKED: ReadonlySet<Act> = new Set(['denies', 'accuses', 'demands', 'promises']);

/** Attributions inside each other deeper than this are painted as if they stood at this depth. */
const MOST_DEPTH = 12;

/**
 * Lays an analysis flat: each place of the text gets the innermost claim's layer, sources and reporting words lie over
 * contents, figures over all; caveats lie where no claim does. Linear in the text and the spans.
 */
export function planMarks(analysis: Analysis, { types, owners }: PlanChoices): Mark[] {
  const { attributions, figures, caveats, text } = analysis;
  const typeById = new Map(analysis.speakers.map(({ id, type }) => [id, type]));
  const typeOf = (claim: number): SourceType => typeById.get(attributions[claim]?.speakers[0] ?? '') ?? 'unnamed';

  const places = new Int32Array(text.length);
  const paints: Omit<Mark, 'start' | 'end'>[] = [];
  const paint = (
    span: Span,
    part: MarkPart,
    claim: number | null,
    others: { figure?: number; caveat?: number } = {},
  ) => {
    const type = claim === null ? 'unnamed' : typeOf(claim);
    const isShown = part === 'caveat' || types.has(type);
    const { figure = null, caveat = null } = others;
    if (isShown) paints.push({ layer: layerOf(type, part), claim, figure, caveat });
    places.fill(isShown ? paints.length : 0, span.start, span.end);
  };

  caveats.forEach(({ span }, caveat) => paint(span, 'caveat', null, { caveat }));
  for (const claim of fromOutside(attributions)) {
    if (owners[claim] !== claim) continue;
    const { source, cue, content, act } = attributions[claim]!;
    for (const span of content) paint(span, 'content', claim);
    if (ACTS_MARKED.has(act)) for (const span of cue) paint(span, 'cue', claim);
    if (source) paint(source, 'source', claim);
  }
  figures.forEach(({ span, attribution }, figure) => {
    const owner = attribution === null ? null : (owners[attribution] ?? null);
    const isDenied = owner !== null && attributions[owner]!.act === 'denies';
    paint(span, isDenied ? 'denied' : 'figure', owner, { figure });
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

/** The layers of marks, in the order of all. */
export function layersOf(marks: readonly Mark[]): Layer[] {
  const present = new Set(marks.map(({ layer }) => layer));
  return LAYERS.filter((layer) => present.has(layer));
}
