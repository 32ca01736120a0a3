/**
 * The range at a point of the window by where a caret would stand there: `highlightsFromPoint` finds nothing where the
 * browser's developer tools emulate another pixel ratio. None where the point is beside the text that is next to it.
 * @param ranges in the order of the document, none over another
 */
export function rangesByCaret(
  document: Document,
  x: number,
  y: number,
  shadowRoots: ShadowRoot[],
  ranges: readonly Range[],
): readonly Range[] {
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots });
  if (caret?.offsetNode.nodeType !== 3) return [];
  const { offsetNode, offset } = caret;
  const root = offsetNode.getRootNode();
  const range = at(
    ranges.filter(({ startContainer }) => startContainer.getRootNode() === root),
    offsetNode,
    offset,
  );
  return range && isOver(range, x, y) ? [range] : [];
}

/** Whether a point of the window lies on a line of a range. */
export const isOver = (range: Range, x: number, y: number): boolean =>
  [...range.getClientRects()].some((box) => isIn(box, x, y));

/** The range that holds a point, by bisection. */
function at(ranges: readonly Range[], node: Node, offset: number): Range | undefined {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const side = ranges[middle]!.comparePoint(node, offset);
    if (side === 0) return ranges[middle];
    if (side < 0) high = middle;
    else low = middle + 1;
  }
  return undefined;
}

const isIn = ({ left, right, top, bottom }: DOMRect, x: number, y: number) =>
  x >= left && x <= right && y >= top && y <= bottom;
