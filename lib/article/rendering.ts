import { BLOCK_ELEMENTS, nameOf } from './elements';

/** What has to be known of a page's looks to read it. */
export interface Rendering {
  /**
   * How an element stands in the line of reading: `hidden` where it and all in it is not rendered, `block` where it ends the line
   * before and after it. `view` is its document's, null without one.
   */
  layoutOf(element: Element, name: string, view: Window | null): Layout;
  /** Whether line ends in its own text are shown as such; undefined where they are as in the element around it. */
  keepsLines(element: Element, view: Window | null): boolean | undefined;
}

export type Layout = 'hidden' | 'block' | 'inline';

/** Values of `white-space` under which a line end in the text is one for the eye. */
const KEPT_LINES = /^(?:pre|break-spaces)/i;
const BLOCK_DISPLAY = /^(?:block|flex|grid|flow-root|list-item|table)/;

/** Rendering by the elements' names and inline styles alone, for documents that no browser lays out. */
export const plainRendering: Rendering = {
  layoutOf(element, name) {
    // What a search in the page brings up is read in browsers too.
    const isHidden = element.hasAttribute('hidden') && element.getAttribute('hidden') !== 'until-found';
    if (isHidden || /(?:^|;)\s*display\s*:\s*none/i.test(element.getAttribute('style') ?? '')) return 'hidden';
    return layoutByName(name);
  },
  keepsLines(element) {
    const said = /(?:^|;)\s*white-space\s*:\s*([\w-]+)/i.exec(element.getAttribute('style') ?? '')?.[1];
    if (said !== undefined) return KEPT_LINES.test(said);
    return nameOf(element) === 'pre' ? true : undefined;
  },
};

/**
 * Rendering as the browser computed it. To ask for a style is most of what reading costs, so that it is asked once for each
 * element, and white space only where it makes a difference.
 */
export const computedRendering: Rendering = {
  layoutOf(element, name, view) {
    const style = view?.getComputedStyle(element);
    const display = style?.display;
    if (!style || !display) return layoutByName(name);
    if (display === 'none') return 'hidden';
    if (BLOCK_ELEMENTS.has(name)) return display === 'inline' || display === 'contents' ? 'inline' : 'block';
    // A drop cap is a floated letter: the browser makes it a block, the reader sees one word.
    return BLOCK_DISPLAY.test(display) && style.float === 'none' ? 'block' : 'inline';
  },
  keepsLines(element, view) {
    const said = view?.getComputedStyle(element).whiteSpace;
    return said ? KEPT_LINES.test(said) : plainRendering.keepsLines(element, view);
  },
};

const layoutByName = (name: string): Layout => (BLOCK_ELEMENTS.has(name) ? 'block' : 'inline');
