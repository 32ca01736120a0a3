/** Layers: which attribution stands in which, with one owner for every word of a layer. */
import type { Draft } from '../draft';
import { withoutClashes } from './layers';
import { parentsOf } from './parents';

export { parentsOf } from './parents';

/** Drafts without clashes. Leaving one out can move what it held into another layer: repeated until nothing clashes. */
export function layered(drafts: readonly Draft[]): readonly Draft[] {
  let kept = drafts;
  for (;;) {
    const current: readonly Draft[] = kept;
    const next = withoutClashes(current, parentsOf(current));
    if (next.length === current.length) return kept;
    kept = next.map((i) => current[i]!);
  }
}
