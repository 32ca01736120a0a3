import { nameOf } from '../elements';

/**
 * The tree as the reader sees it: an element with an open shadow root shows that root's nodes, a slot those put into it,
 * a frame of the same origin its document's body.
 */
export function flatChildren(element: Element): Iterable<Node> {
  if (element.shadowRoot) return nodesFrom(element.shadowRoot.firstChild);
  const name = nameOf(element);
  if (name === 'slot') {
    const assigned = (element as HTMLSlotElement).assignedNodes?.({ flatten: true });
    if (assigned && assigned.length > 0) return assigned;
  } else if (name === 'iframe' || name === 'frame') {
    const body = frameBody(element as HTMLIFrameElement);
    return body ? [body] : [];
  }
  return nodesFrom(element.firstChild);
}

/** A node and those after it. Lists of nodes are not counted up by index: that is slow in some engines. */
function* nodesFrom(first: Node | null): Generator<Node> {
  for (let node = first; node; node = node.nextSibling) yield node;
}

/** The parent in the same tree; null at the top document's root. */
export function flatParent(node: Node): Element | null {
  const slot = (node as Element | Text).assignedSlot;
  if (slot) return slot;
  const parent = node.parentNode;
  if (!parent) return null;
  if (parent.nodeType === 1) return parent as Element;
  if (parent.nodeType === 11) return (parent as ShadowRoot).host ?? null;
  return frameOf(parent as Document);
}

/** The element and its ancestors in the flat tree, from the inside out. */
export function* flatAncestors(element: Element | null): Generator<Element> {
  for (let current = element; current; current = flatParent(current)) yield current;
}

function frameBody(frame: HTMLIFrameElement): HTMLElement | null {
  try {
    return frame.contentDocument?.body ?? null;
  } catch {
    return null;
  }
}

function frameOf(document: Document): Element | null {
  try {
    return document.defaultView?.frameElement ?? null;
  } catch {
    return null;
  }
}
