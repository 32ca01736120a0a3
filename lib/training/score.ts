import { isInside, ROLES, roleOf } from '../analysis/tagger/labels';
import type { Sequence } from './examples';

/** Counts of spans of one role: in both, predicted, gold. */
export interface SpanCounts {
  right: number;
  predicted: number;
  gold: number;
}

export type RoleScores = Record<(typeof ROLES)[number], SpanCounts>;

/** Compares label columns span by span: right is only what has the same role, start and end. */
export function compareSpans(sequences: readonly Sequence[], gold: Uint8Array, predicted: Uint8Array): RoleScores {
  const scores: RoleScores = {
    source: { right: 0, predicted: 0, gold: 0 },
    cue: { right: 0, predicted: 0, gold: 0 },
    content: { right: 0, predicted: 0, gold: 0 },
  };
  for (const { first, count } of sequences) {
    const ends = spanEnds(gold, first, count);
    for (const [start, end] of ends) scores[ROLES[roleOf(gold[start]!) - 1]!].gold += end > start ? 1 : 0;
    for (const [start, end] of spanEnds(predicted, first, count)) {
      const role = ROLES[roleOf(predicted[start]!) - 1]!;
      scores[role].predicted++;
      if (gold[start] === predicted[start] && ends.get(start) === end) scores[role].right++;
    }
  }
  return scores;
}

/** F1 in percent. */
export function f1Of({ right, predicted, gold }: SpanCounts): number {
  return (200 * right) / Math.max(1, predicted + gold);
}

/** End of each span, by its start. */
function spanEnds(labels: Uint8Array, first: number, count: number): Map<number, number> {
  const ends = new Map<number, number>();
  for (let i = first; i < first + count; i++) {
    const label = labels[i]!;
    if (label === 0 || isInside(label)) continue;
    let end = i + 1;
    while (end < first + count && labels[end] === label + 1) end++;
    ends.set(i, end);
  }
  return ends;
}
