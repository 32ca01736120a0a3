import { BLOCK_ELEMENTS, nameOf } from './elements';

/** What has to be known of a page's looks to read it. */
export interface Rendering {
  /** The element and all in it is not rendered. */
  hides(element: Element): boolean;
  /** The element ends the line before and after it. */
  isBlock(element: Element): boolean;
  /** Line ends in its own text are shown as such. `around`: they are in the element around it. */
  keepsLines(element: Element, around: boolean): boolean;
}

/** Values of `white-space` under which a line end in the text is one for the eye. */
const KEPT_LINES = /^(?:pre|break-spaces)/i;
const BLOCK_DISPLAY = /^(?:block|flex|grid|flow-root|list-item|table)/;

/** Rendering by the elements' names and inline styles alone, for documents that no browser lays out. */
export const plainRendering: Rendering = {
  hides(element) {
    // What a search in the page brings up is read in browsers too.
    const isHidden = element.hasAttribute('hidden') && element.getAttribute('hidden') !== 'until-found';
    return isHidden || /(?:^|;)\s*display\s*:\s*none/i.test(element.getAttribute('style') ?? '');
  },
  isBlock(element) {
    return BLOCK_ELEMENTS.has(nameOf(element));
  },
  keepsLines(element, around) {
    const said = /(?:^|;)\s*white-space\s*:\s*([\w-]+)/i.exec(element.getAttribute('style') ?? '')?.[1];
    if (said !== undefined) return KEPT_LINES.test(said);
    return around || nameOf(element) === 'pre';
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
  keepsLines(element, around) {
    const said = styleOf(element)?.whiteSpace;
    return said ? KEPT_LINES.test(said) : plainRendering.keepsLines(element, around);
  },
};

function styleOf(element: Element): CSSStyleDeclaration | undefined {
  return element.ownerDocument.defaultView?.getComputedStyle(element);
}
