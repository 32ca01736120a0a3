import { before, contains, type Draft, type TokenSpan } from '../draft';
import type { OwnedSpan } from './contents';

/**
 * For each draft the number of the one it stands in, or null: the innermost whose content holds its cue and all its
 * content. Sweeps over all contents once with a stack of the open ones, so the work grows with the number of spans.
 * @param spans their contents, see `contentsInOrder`
 */
export function parentsOf(drafts: readonly Draft[], spans: readonly OwnedSpan[]): (number | null)[] {
  const parents = Array.from<number | null>({ length: drafts.length }).fill(null);
  const order = drafts
    .map((draft, i) => ({ i, at: draft.cue ?? draft.content[0]! }))
    .sort((a, b) => before(a.at, b.at));
  let open: OwnedSpan[] = [];
  let next = 0;
  for (const { i, at } of order) {
    while (next < spans.length && before(spans[next]!.span, at) <= 0) open.push(spans[next++]!);
    open = open.filter(({ span }) => span.paragraph === at.paragraph && span.end > at.first);
    const parts = [at, ...drafts[i]!.content];
    const around = open.filter(
      ({ span, owner }) => owner !== i && parts.every((part) => contains(span, part)) && !isSame(drafts[i]!, span),
    );
    parents[i] = around.at(-1)?.owner ?? null;
  }
  return parents;
}

/** Two attributions of the very same words stand side by side, not in each other. */
function isSame({ content }: Draft, span: TokenSpan): boolean {
  return content.length === 1 && content[0]!.first === span.first && content[0]!.end === span.end;
}
