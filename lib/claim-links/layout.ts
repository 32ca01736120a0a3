/** How an element stands in its text. */
export interface Layout {
  /**
   * Whether the text before and after the element runs on into it: not at all where it is a block; and not for sure where it
   * is out of the line (a float, an inline block), which browsers search in different ways.
   */
  readonly edge: 'block' | 'gap' | 'none';
  readonly isVisible: boolean;
  /** Line breaks and rows of blanks stay as they are. */
  readonly keepsSpaces: boolean;
}

const BLOCK = /^(?:block|flex|grid|flow-root|list-item|table)/;
const OUT_OF_LINE = /^(?:inline-|ruby|math)/;

/** Null where the element and all in it is not rendered. */
export function layoutOf(element: Element): Layout | null {
  const view = element.ownerDocument.defaultView;
  const style = view?.getComputedStyle(element);
  if (!view || !style || style.display === 'none') return null;
  const { display, position, float, visibility, whiteSpaceCollapse } = style;
  const isApart = /left|right|inline/.test(float) || /absolute|fixed/.test(position) || OUT_OF_LINE.test(display);
  return {
    edge: isApart ? 'gap' : BLOCK.test(display) ? 'block' : 'none',
    isVisible: visibility !== 'hidden' && visibility !== 'collapse',
    keepsSpaces: /preserve|break-spaces/.test(whiteSpaceCollapse),
  };
}

/** Whether a block's first letter is set apart by the page, as a drop cap is: Chromium doesn't find the word it begins. */
export function hasDropCap(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  // A document that no browser lays out has none.
  if (!view || !('CSS' in view) || !view.CSS.supports('selector(::first-letter)')) return false;
  const letter = view.getComputedStyle(element, '::first-letter') as CSSStyleDeclaration & { initialLetter?: string };
  const isSetApart = /left|right|inline/.test(letter.float) || (letter.initialLetter ?? 'normal') !== 'normal';
  return isSetApart || letter.fontSize !== view.getComputedStyle(element).fontSize;
}
