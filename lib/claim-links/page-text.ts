import { flatChildren } from '../article/page/flat-tree';
import { layoutOf, type Layout } from './layout';
import { TextBuilder, type PageText } from './text-builder';

/** Elements whose text no browser searches. */
const UNSEARCHED = /^(?:script|style|template|noscript|head|title|iframe|frame|object|embed|audio|video|canvas|svg|math|textarea|select|datalist|input|meter|progress|rt|rp|img)$/; // prettier-ignore

interface Frame {
  readonly children: Iterator<Node>;
  readonly layout: Layout;
}

/**
 * Reads a page as browsers search it for a text fragment: what is rendered and not hidden, in reading order, open shadow roots
 * included, frames left out. Linear in the nodes, without recursion.
 */
export function readPageText(root: Element): PageText {
  const builder = new TextBuilder();
  const frames: Frame[] = [];

  const enter = (element: Element) => {
    const name = element.localName.toLowerCase();
    if (name === 'wbr') return;
    if (name === 'br') return builder.lineBreak();
    const layout = UNSEARCHED.test(name) ? null : layoutOf(element);
    if (!layout) return builder.gap();
    if (layout.edge === 'block') builder.block(element);
    if (layout.edge === 'gap') builder.gap();
    frames.push({ children: flatChildren(element)[Symbol.iterator](), layout });
    return undefined;
  };

  enter(root);
  for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
    const { value: node, done } = frame.children.next();
    if (done) {
      frames.pop();
      if (frame.layout.edge === 'block') builder.endBlock();
      if (frame.layout.edge === 'gap') builder.gap();
    } else if (node.nodeType === 3) {
      if (frame.layout.isVisible) builder.add(node as Text, frame.layout.keepsSpaces);
      else if ((node as Text).data.trim() !== '') builder.gap();
    } else if (node.nodeType === 1) enter(node as Element);
  }
  return builder.finish();
}
