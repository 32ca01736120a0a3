/** Layers: which attribution stands in which, with one owner for every word of a layer. */
import { overlaps, type Draft } from '../draft';

import type { View } from '../view';
import { withoutClashes } from './clashes';
import { contentsInOrder } from './contents';
import { parentsOf } from './parents';

/** Drafts, and for each the number of the one it stands in. */
export interface Layered {
  readonly drafts: readonly Draft[];
  readonly parents: readonly (number | null)[];
}

/** "According to the letter, | Hale asked …": a source that begins before its parent's content and ends in it, cut to that. */
export function withinParent(views: readonly View[], draft: Draft, parent: Draft): Draft {
  const { source } = draft;
  const around = source && parent.content.find((span) => overlaps(span, source));
  if (!around || around.first <= source.first || source.end > around.end) return draft;
  const view = views[around.paragraph]!;
  const opens = view.grammar.clauseBreaks.has(view.lower[around.first]) && source.end > around.first + 1;
  return { ...draft, source: { ...source, first: opens ? around.first + 1 : around.first } };
}

/** Drafts without clashes. Leaving one out can move what it held into another layer: repeated until nothing clashes. */
export function layered(drafts: readonly Draft[]): Layered {
  let kept = drafts;
  for (;;) {
    const current: readonly Draft[] = kept;
    const spans = contentsInOrder(current);
    const parents = parentsOf(current, spans);
    const next = withoutClashes(current, parents, spans);
    if (next.length === current.length) return { drafts: current, parents };
    kept = next.map((i) => current[i]!);
  }
}
