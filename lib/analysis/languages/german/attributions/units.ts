import type { TokenSpan } from '../../../attributions/draft';
import type { TaggedSpan } from '../../../attributions/tagged/spans';

/** An attribution in the making: what stands together in one sentence, or a content of its own. */
export interface Unit {
  source: TokenSpan | null;
  readonly cues: TaggedSpan[];
  readonly contents: TaggedSpan[];
  /** What found it and what changed it, in order, for whoever asks why. */
  readonly steps: readonly string[];
}

/** Tokens that another cue or source between a span and its cue counts for. */
const BETWEEN = 12;

/** Tokens between two spans; 0 where they touch. */
export const gap = (a: TaggedSpan, b: TaggedSpan): number =>
  a.first < b.first ? Math.max(0, b.first - a.end) : Math.max(0, a.first - b.end);

/** Spans in groups that share a sentence; a content of several sentences joins them. In text order. */
export function bySentence(spans: readonly TaggedSpan[]): TaggedSpan[][] {
  const groups: TaggedSpan[][] = [];
  let last = -1;
  for (const span of spans) {
    if (span.firstSentence <= last) groups.at(-1)!.push(span);
    else groups.push([span]);
    last = Math.max(last, span.lastSentence);
  }
  return groups;
}

/** Spans that are linked together at most: the work grows with their third power, and no sentence of an article has more. */
const MOST_SPANS = 40;

/** The spans of one sentence, in text order, as attributions: cues that stand apart ("hat … gefordert") become one. */
export function unitsOf(spans: readonly TaggedSpan[]): Unit[] {
  if (spans.length > MOST_SPANS) {
    const units: Unit[] = [];
    for (let i = 0; i < spans.length; i += MOST_SPANS) units.push(...unitsOf(spans.slice(i, i + MOST_SPANS)));
    return units;
  }
  const of = (role: TaggedSpan['role']) => spans.filter((span) => span.role === role);
  const [sources, cues, contents] = [of('source'), of('cue'), of('content')];
  if (cues.length === 0) return unitsWithoutCue(sources, contents);
  const units = groupedCues(cues, sources, contents).map((group): Unit => ({
    source: null,
    cues: group,
    contents: [],
    steps: ['tagger'],
  }));
  const cost = (span: TaggedSpan, unit: Unit) =>
    Math.min(...unit.cues.map((cue) => gap(span, cue) + crossed(span, cue, spans)));
  giveSources(sources, units, cost);
  for (const content of contents) nearest(units, (unit) => cost(content, unit)).contents.push(content);
  return units;
}

/** A sentence without reporting words: every content stands by itself, with the source of its sentence if there is one. */
function unitsWithoutCue(sources: readonly TaggedSpan[], contents: readonly TaggedSpan[]): Unit[] {
  return contents.map((content) => {
    const source = sources.length > 0 ? nearest(sources, (each) => gap(each, content)) : null;
    return { source, cues: [], contents: [content], steps: ['tagger'] };
  });
}

/** Cues with a content on both sides, or a source of their own each, are two reports; others are parts of one cue. */
function groupedCues(
  cues: readonly TaggedSpan[],
  sources: readonly TaggedSpan[],
  contents: readonly TaggedSpan[],
): TaggedSpan[][] {
  const groups: TaggedSpan[][] = [];
  for (const cue of cues) {
    const last = groups.at(-1)?.at(-1);
    if (last && isOneCue(last, cue, sources, contents, cues)) groups.at(-1)!.push(cue);
    else groups.push([cue]);
  }
  return groups;
}

function isOneCue(
  one: TaggedSpan,
  other: TaggedSpan,
  sources: readonly TaggedSpan[],
  contents: readonly TaggedSpan[],
  cues: readonly TaggedSpan[],
): boolean {
  if (sources.length < 2 || contents.length < 2) return true;
  const own = (cue: TaggedSpan) => nearest(sources, (source) => gap(source, cue) + crossed(source, cue, cues));
  return own(one) === own(other);
}

function crossed(span: TaggedSpan, cue: TaggedSpan, spans: readonly TaggedSpan[]): number {
  const [from, to] = span.first < cue.first ? [span.end, cue.first] : [cue.end, span.first];
  return BETWEEN * spans.filter(({ role, first }) => role === 'cue' && first >= from && first < to).length;
}

/** One to one, the nearest pair first. */
function giveSources(
  sources: readonly TaggedSpan[],
  units: readonly Unit[],
  cost: (span: TaggedSpan, unit: Unit) => number,
): void {
  const pairs = sources
    .flatMap((source) => units.map((unit) => ({ source, unit, cost: cost(source, unit) })))
    .sort((a, b) => a.cost - b.cost);
  const given = new Set<TaggedSpan>();
  for (const { source, unit } of pairs) {
    if (unit.source || given.has(source)) continue;
    unit.source = source;
    given.add(source);
  }
}

export function nearest<Thing>(things: readonly Thing[], costOf: (thing: Thing) => number): Thing {
  return things.reduce((best, thing) => (costOf(thing) < costOf(best) ? thing : best));
}
