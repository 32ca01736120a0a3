import type { ClaimPlace } from '../extension/messages';

type Position = ClaimPlace['positions'][number];

/**
 * Where ranges stand in the text content of a page's body, scripts and all, in Unicode code points: the position of a Web
 * Annotation's TextPositionSelector. The body is counted once, for all ranges.
 */
export function createPositions(document: Document): (ranges: readonly Range[]) => Position {
  const starts = new Map<Node, number>();
  let count = 0;
  const walker = document.createTreeWalker(document.body, /* NodeFilter.SHOW_TEXT, SHOW_CDATA_SECTION */ 0x4 | 0x8);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    starts.set(node, count);
    count += codePoints(node.data);
  }
  const at = (node: Node, offset: number): number | null => {
    const start = starts.get(node);
    return start === undefined ? null : start + codePoints((node as Text).data.slice(0, offset));
  };
  return (ranges) => {
    const [first, last] = [ranges[0], ranges.at(-1)];
    if (!first || !last) return null;
    const start = at(first.startContainer, first.startOffset);
    const end = at(last.endContainer, last.endOffset);
    return start === null || end === null ? null : { start, end };
  };
}

function codePoints(text: string): number {
  let count = text.length;
  for (let i = 0; i + 1 < text.length; i++) {
    if ((text.charCodeAt(i) & 0xfc00) === 0xd800 && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00) count--;
  }
  return count;
}
