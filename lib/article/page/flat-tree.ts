import { nameOf } from '../elements';

/**
 * The tree as the reader sees it: an element with an open shadow root shows that root's nodes, a slot those put into it,
 * a frame of the same origin its document's body.
 */
export function flatChildren(element: Element): Iterable<Node> {
  const { list, first } = flatContent(element, nameOf(element), true);
  return list ?? nodesFrom(first);
}

/** What an element shows: a list, or else a node whose siblings follow it. */
interface FlatContent {
  readonly list: readonly Node[] | null;
  readonly first: Node | null;
}

/**
 * The same for who goes through a whole page. Whether roots may be declared in it is asked once, since each element's children have
 * to be looked at for them.
 */
export function flatContent(element: Element, name: string, mayDeclare: boolean): FlatContent {
  const root = element.shadowRoot ?? (mayDeclare ? declaredRoot(element) : null);
  const list = root ? null : listIn(element, name, mayDeclare);
  return { list, first: list ? (list[0] ?? null) : (root ?? element).firstChild };
}

function listIn(element: Element, name: string, mayDeclare: boolean): readonly Node[] | null {
  if (name === 'slot') {
    const assigned = (element as HTMLSlotElement).assignedNodes?.({ flatten: true });
    if (assigned && assigned.length > 0) return assigned;
    const declared = mayDeclare ? declaredNodes(element) : [];
    if (declared.length > 0) return declared;
  } else if (name === 'iframe' || name === 'frame') {
    const body = frameBody(element as HTMLIFrameElement);
    return body ? [body] : [];
  }
  return null;
}

/** Whether a page declares a shadow root. */
export const declaresRoots = (document: Document): boolean =>
  document.querySelector('template[shadowrootmode]') !== null;

/** Whose shadow a declared root is, as far as it was read. */
const HOSTS = new WeakMap<Node, Element>();

/** A shadow root that is declared in HTML, where whoever parsed it has not made it one: browsers do, parsers alone don't. */
function declaredRoot(element: Element): DocumentFragment | null {
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
    if (nameOf(child) !== 'template' || child.getAttribute('shadowrootmode') !== 'open') continue;
    const { content } = child as HTMLTemplateElement;
    HOSTS.set(content, element);
    return content;
  }
  return null;
}

/** The nodes that a slot of such a root shows: children of its host by name. */
function declaredNodes(slot: Element): Node[] {
  const host = HOSTS.get(slot.getRootNode());
  if (!host) return [];
  const name = slot.getAttribute('name') ?? '';
  return [...nodesFrom(host.firstChild)].filter((node) => {
    if (node.nodeType === 3) return name === '';
    return (
      node.nodeType === 1 &&
      nameOf(node as Element) !== 'template' &&
      ((node as Element).getAttribute('slot') ?? '') === name
    );
  });
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
  if (parent.nodeType === 11) return (parent as ShadowRoot).host ?? HOSTS.get(parent) ?? null;
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
