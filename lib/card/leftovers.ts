import { browser } from 'wxt/browser';

/**
 * First node of our closed roots. No script of a page can see it; ours know by it what a session has left that an update of
 * the extension has cut off.
 */
const SIGN = 'sourcelight';

export function sign(root: ShadowRoot): void {
  root.append(root.ownerDocument.createComment(SIGN));
}

/** Takes the elements of earlier sessions out of the page: nobody is behind them any more. */
export function removeLeftovers(document: Document): void {
  for (const element of document.querySelectorAll(':root > div')) {
    const first = rootOf(element)?.firstChild;
    if (first?.nodeType === Node.COMMENT_NODE && (first as Comment).data === SIGN) element.remove();
  }
}

/** Extensions may see closed roots: by a function in Chromium, by a property in Firefox. */
function rootOf(element: Element): ShadowRoot | null {
  const { dom } = browser as { dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };
  if (dom) return dom.openOrClosedShadowRoot(element);
  return (element as Element & { openOrClosedShadowRoot?: ShadowRoot }).openOrClosedShadowRoot ?? null;
}
