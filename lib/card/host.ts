import { standIn } from '../page-sheet';
import { make } from './elements';
import { removeLeftovers, sign } from './leftovers';

/**
 * The one element we add to a page, at the end of the document, and only once there is something to show. Page scripts can't
 * look into its closed shadow root, and page styles stop at it; as a popover it lies over everything, dialogs included.
 */
export class OverlayHost {
  private host: HTMLElement | undefined;
  private root: ShadowRoot | undefined;

  constructor(
    private readonly document: Document,
    private readonly css: string,
    private readonly language: { readonly tag: string; readonly direction: string },
    signal: AbortSignal,
  ) {
    removeLeftovers(document);
    signal.addEventListener('abort', () => this.remove(), { once: true });
  }

  /** The element in the page's tree, while there is one. */
  get element(): HTMLElement | undefined {
    return this.host;
  }

  /** The root to put things into, in the page from now on. */
  open(): ShadowRoot {
    this.host ??= this.create();
    if (!this.host.isConnected) this.document.documentElement.append(this.host);
    return this.root!;
  }

  remove(): void {
    this.host?.remove();
    this.host = undefined;
    this.root = undefined;
  }

  private create(): HTMLElement {
    const host = make(this.document, 'div');
    host.lang = this.language.tag;
    host.dir = this.language.direction;
    this.root = host.attachShadow({ mode: 'closed' });
    sign(this.root);
    const sheet = new (this.document.defaultView as Window & typeof globalThis).CSSStyleSheet();
    sheet.replaceSync(this.css + standIn(this.document));
    this.root.adoptedStyleSheets = [sheet];
    // What the reader does in here is none of the page's business.
    for (const type of INNER_EVENTS) host.addEventListener(type, (event) => event.stopPropagation());
    return host;
  }
}

const INNER_EVENTS = ['click', 'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'keydown', 'keyup', 'input', 'change', 'focusin', 'focusout']; // prettier-ignore
