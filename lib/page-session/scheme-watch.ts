import { schemeOf } from '../highlights';
import type { Scheme } from '../looks';

/** Pages fade from one to the other: looked at again after so many milliseconds. */
const LOOKS_MILLISECONDS = [60, 400, 1_200];

/**
 * Calls back when the ground that an element stands on has turned light or dark since `shown` was painted: by the reader's
 * system, or by the page's own switch, which changes an attribute above the text or a style sheet.
 */
export class SchemeWatch {
  private readonly observer: MutationObserver;
  private element: Element | undefined;
  private shown: Scheme | undefined;
  private timers: ReturnType<typeof setTimeout>[] = [];

  constructor(
    private readonly view: Window & typeof globalThis,
    private readonly turned: () => void,
    signal: AbortSignal,
  ) {
    this.observer = new view.MutationObserver(() => this.lookSoon());
    const preference = view.matchMedia('(prefers-color-scheme: dark)');
    preference.addEventListener('change', () => this.lookSoon(), { signal });
    signal.addEventListener('abort', () => this.end(), { once: true });
  }

  /** Watches this element, which has been painted for this scheme. */
  follow(element: Element, shown: Scheme): void {
    this.shown = shown;
    if (element === this.element) return;
    this.element = element;
    this.observer.disconnect();
    for (let above: Element | null = element; above; above = above.parentElement)
      this.observer.observe(above, { attributes: true });
    this.observer.observe(this.view.document.head, { childList: true, attributes: true, subtree: true });
  }

  private lookSoon(): void {
    for (const timer of this.timers) clearTimeout(timer);
    this.timers = LOOKS_MILLISECONDS.map((wait) => setTimeout(() => this.look(), wait));
  }

  private look(): void {
    if (!this.element?.isConnected || schemeOf(this.element) === this.shown) return;
    this.turned();
  }

  private end(): void {
    this.observer.disconnect();
    for (const timer of this.timers) clearTimeout(timer);
  }
}
