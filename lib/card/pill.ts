import { make, makeButton } from './elements';
import type { OverlayHost } from './host';
import { placeCard, type Box } from './placement';

/** A word and a button beside a place of the page: what can be done with a selection, or taken back. At most one. */
export class Pill {
  private element: HTMLElement | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly document: Document,
    private readonly host: OverlayHost,
    signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => clearTimeout(this.timer), { once: true });
  }

  get isShown(): boolean {
    return this.element?.matches(':popover-open') ?? false;
  }

  /**
   * Shows `words`, if any, and a button with `label`.
   * @param milliseconds how long; until it is hidden where undefined
   */
  show(line: Box, { words, label }: { words?: string; label: string }, work: () => void, milliseconds?: number): void {
    clearTimeout(this.timer);
    const root = this.host.open();
    const element = (this.element ??= make(this.document, 'div', { class: 'pill', popover: 'manual', role: 'status' }));
    if (!element.isConnected) root.append(element);
    const button = makeButton(this.document, label, () => {
      this.hide();
      work();
    });
    // The page keeps its selection.
    button.addEventListener('pointerdown', (event) => event.preventDefault());
    button.addEventListener('mousedown', (event) => event.preventDefault());
    element.replaceChildren(...(words ? [make(this.document, 'span', {}, words)] : []), button);
    if (!this.isShown) element.showPopover();
    const { clientWidth: width, clientHeight: height } = this.document.documentElement;
    const view = this.document.defaultView;
    const { left, top } = placeCard(line, element.getBoundingClientRect(), {
      width,
      height: view?.innerHeight ?? height,
    });
    element.style.left = `${left}px`;
    element.style.top = `${top}px`;
    if (milliseconds !== undefined) this.timer = setTimeout(() => this.hide(), milliseconds);
  }

  hide(): void {
    clearTimeout(this.timer);
    if (!this.element?.isConnected) return;
    if (this.isShown) this.element.hidePopover();
    this.element.replaceChildren();
  }
}
