import type { View } from '../view';
import type { TaggedSpan } from './spans';

/** How many cues on either side of a span are considered for it. Bounds the work on a long paragraph. */
const REACH = 5;
/** Cost in characters of leaving the sentence, and of each other cue in between. */
const OTHER_SENTENCE = 1000;
const CUE_BETWEEN = 300;

export interface Candidate {
  readonly cue: number;
  readonly cost: number;
}

/**
 * The cues near a span with the cost of linking it to each: characters in between, more for another sentence and for
 * cues in between. `cues` are in text order.
 */
export function nearCues(view: View, span: TaggedSpan, cues: readonly TaggedSpan[]): Candidate[] {
  const { starts, ends } = view.paragraph.tokens;
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cues[middle]!.first < span.first) low = middle + 1;
    else high = middle;
  }
  const candidates: Candidate[] = [];
  for (let i = Math.max(0, low - REACH); i < Math.min(cues.length, low + REACH); i++) {
    const cue = cues[i]!;
    const isLeft = cue.first < span.first;
    const gap = isLeft ? starts[span.first]! - ends[cue.end - 1]! : starts[cue.first]! - ends[span.end - 1]!;
    const between = isLeft ? low - 1 - i : i - low;
    const sameSentence = span.firstSentence <= cue.firstSentence && cue.firstSentence <= span.lastSentence;
    candidates.push({
      cue: i,
      cost: Math.max(0, gap) + between * CUE_BETWEEN + (sameSentence ? 0 : OTHER_SENTENCE),
    });
  }
  return candidates;
}

/**
 * Links spans to cues one to one, the nearest pair first.
 * @returns for each span the number of its cue, or -1
 */
export function matchOneToOne(view: View, spans: readonly TaggedSpan[], cues: readonly TaggedSpan[]): number[] {
  if (spans.length === 0) return [];
  const pairs = spans.flatMap((span, i) => nearCues(view, span, cues).map(({ cue, cost }) => ({ span: i, cue, cost })));
  pairs.sort((a, b) => a.cost - b.cost || a.span - b.span || a.cue - b.cue);
  const linked = Array.from<number>({ length: spans.length }).fill(-1);
  const taken = new Set<number>();
  for (const { span, cue } of pairs) {
    if (linked[span]! >= 0 || taken.has(cue)) continue;
    linked[span] = cue;
    taken.add(cue);
  }
  return linked;
}
