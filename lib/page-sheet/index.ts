/**
 * The one style sheet of ours that the browser keeps and not the page's session (`public/page.css`). What we paint is valid
 * only while that sheet is there: a session that the browser ends without a word, as Firefox does when the extension is
 * switched off, leaves nothing that can be seen.
 */

/** Name of the sheet in the package. */
export const PAGE_SHEET = 'page.css';

const DISPLAY = '--sourcelight-display';
const PAINT = '--sourcelight-paint';

/** A declaration that counts only while the sheet is there: its empty variable makes it invalid without. */
export const whileThere = (property: string, value: string): string => `${property}: var(${PAINT}) ${value}`;

/**
 * Rules to add to a sheet of a document's, in which ours may be missing: the browser puts it into no frame that comes later.
 * Empty where it is there.
 */
export function standIn(document: Document): string {
  const view = document.defaultView;
  const isThere = view?.getComputedStyle(document.documentElement).getPropertyValue(DISPLAY).trim() === 'contents';
  return isThere ? '' : `\n:root, :host { ${DISPLAY}: contents; ${PAINT}: ; }`;
}
