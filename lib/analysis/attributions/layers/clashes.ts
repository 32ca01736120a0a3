import type { Draft } from '../draft';
import { confidenceOf } from '../shape/confidence';
import type { OwnedSpan } from './contents';

/**
 * Leaves out attributions whose content overlaps that of a surer one in the same layer, so that within a layer every word
 * has one owner. A sweep in text order: contents of one layer can only clash with the one before that reaches furthest.
 * @param spans their contents, see `contentsInOrder`
 * @returns numbers of the drafts to keep
 */
export function withoutClashes(
  drafts: readonly Draft[],
  parents: readonly (number | null)[],
  spans: readonly OwnedSpan[],
): number[] {
  const dropped = new Set<number>();
  const reach = new Map<number | null, OwnedSpan>();
  for (const { span, owner } of spans) {
    if (dropped.has(owner)) continue;
    const layer = parents[owner]!;
    const last = reach.get(layer);
    const clashes =
      last &&
      !dropped.has(last.owner) &&
      last.owner !== owner &&
      last.span.paragraph === span.paragraph &&
      last.span.end > span.first &&
      !drafts[owner]!.saysAgain &&
      !drafts[last.owner]!.saysAgain;
    if (clashes && confidenceOf(drafts[last.owner]!) >= confidenceOf(drafts[owner]!)) {
      dropped.add(owner);
      continue;
    }
    if (clashes) dropped.add(last.owner);
    if (!last || clashes || last.span.paragraph !== span.paragraph || span.end > last.span.end)
      reach.set(layer, { span, owner });
  }
  return drafts.flatMap((_, i) => (dropped.has(i) ? [] : [i]));
}
