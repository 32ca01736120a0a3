import { standIn } from '../page-sheet';
import { LAYER_PREFIX } from './layers';

type Root = Document | ShadowRoot;

/**
 * Our style sheet in every tree that holds painted text: rules of the document do not reach into shadow roots in Firefox.
 * Adopted sheets are no nodes, so the page's tree stays as it was, and no content policy of the page is in their way.
 */
export class AdoptedSheets {
  private readonly byRoot = new Map<Root, CSSStyleSheet>();
  private css = '';

  /** Puts these rules into these roots, and takes them out of all others. */
  adopt(css: string, roots: ReadonlySet<Root>): void {
    for (const root of this.byRoot.keys()) if (!roots.has(root)) this.drop(root);
    const isNew = css !== this.css;
    this.css = css;
    for (const root of roots) {
      const known = this.byRoot.get(root);
      if (known && isNew) known.replaceSync(css + standIn(documentOf(root)));
      if (!known || !root.adoptedStyleSheets.includes(known)) this.add(root, known);
    }
  }

  /** Whether every root still has our sheet: a page may set its own list anew. */
  isWhole(): boolean {
    return [...this.byRoot].every(([root, sheet]) => root.adoptedStyleSheets.includes(sheet));
  }

  clear(): void {
    for (const root of this.byRoot.keys()) this.drop(root);
  }

  private add(root: Root, known: CSSStyleSheet | undefined): void {
    const sheet = known ?? newSheet(root, this.css);
    if (!sheet) return;
    root.adoptedStyleSheets = [...[...root.adoptedStyleSheets].filter((adopted) => !isLeftover(adopted)), sheet];
    this.byRoot.set(root, sheet);
  }

  private drop(root: Root): void {
    const sheet = this.byRoot.get(root);
    this.byRoot.delete(root);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets].filter((adopted) => adopted !== sheet);
  }
}

/** Left by an earlier session that an update of the extension has cut off: only our sheets begin like this. */
const isLeftover = ({ cssRules }: CSSStyleSheet) =>
  cssRules[0]?.cssText.startsWith(`::highlight(${LAYER_PREFIX}`) ?? false;

/** A sheet can be adopted only in the document it was made in. */
function newSheet(root: Root, css: string): CSSStyleSheet | undefined {
  const document = documentOf(root);
  const view = document.defaultView as (Window & { CSSStyleSheet: typeof CSSStyleSheet }) | null;
  if (!view) return undefined;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(css + standIn(document));
  return sheet;
}

const documentOf = (root: Root) => (root.nodeType === 9 ? (root as Document) : (root as ShadowRoot).ownerDocument);
