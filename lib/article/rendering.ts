import { BLOCK_ELEMENTS, nameOf } from './elements';

/** What has to be known of a page's looks to read it. */
export interface Rendering {
  /** The element and all in it is not rendered. */
  hides(element: Element): boolean;
  /** The element ends the line before and after it. */
  isBlock(element: Element): boolean;
}

const BLOCK_DISPLAY = /^(?:block|flex|grid|flow-root|list-item|table)/;

/** Rendering by the elements' names and inline styles alone, for documents that no browser lays out. */
export const plainRendering: Rendering = {
  hides(element) {
    return element.hasAttribute('hidden') || /(?:^|;)\s*display\s*:\s*none/i.test(element.getAttribute('style') ?? '');
  },
  isBlock(element) {
    return BLOCK_ELEMENTS.has(nameOf(element));
  },
};

/** Rendering as the browser computed it. */
export const computedRendering: Rendering = {
  hides(element) {
    return styleOf(element)?.display === 'none';
  },
  isBlock(element) {
    const style = styleOf(element);
    if (!style || style.display === '') return plainRendering.isBlock(element);
    if (BLOCK_ELEMENTS.has(nameOf(element))) return style.display !== 'inline' && style.display !== 'contents';
    // A drop cap is a floated letter: the browser makes it a block, the reader sees one word.
    return BLOCK_DISPLAY.test(style.display) && style.float === 'none';
  },
};

function styleOf(element: Element): CSSStyleDeclaration | undefined {
  return element.ownerDocument.defaultView?.getComputedStyle(element);
}
