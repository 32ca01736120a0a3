import type { Look, Scheme } from '../looks';
import { cardContents, type CardActions } from './card-view';
import { make } from './elements';
import type { OverlayHost } from './host';
import type { CardModel } from './model';
import { placeCard, type Box } from './placement';
import { text } from '../interface-text';

/** How long the pointer may be off mark and card before the card goes, in milliseconds. */
const LEAVE_MILLISECONDS = 350;

/** The card beside a mark: at most one. */
export class ClaimCard {
  private card: HTMLElement | undefined;
  private model: CardModel | undefined;
  private leaving: ReturnType<typeof setTimeout> | undefined;
  private returnTo: HTMLElement | null = null;
  /** The page is told of the scrolling that has led to the claim only in the next frame. */
  private isSettling = false;

  constructor(
    private readonly document: Document,
    private readonly host: OverlayHost,
    private readonly hidden: () => void,
    signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => clearTimeout(this.leaving), { once: true });
    const view = document.defaultView;
    view?.addEventListener('keydown', (event) => event.isTrusted && this.key(event), { signal, capture: true });
    const scrolled = () => this.isSettling || this.hasFocus() || this.hide();
    view?.addEventListener('scroll', scrolled, { signal, capture: true, passive: true });
  }

  /** The model shown now. */
  get shown(): CardModel | undefined {
    return this.model;
  }

  show(model: CardModel, line: Box, look: Look & { readonly scheme: Scheme }, actions: CardActions): void {
    this.stay();
    const root = this.host.open();
    const card = (this.card ??= this.create());
    if (!card.isConnected) root.append(card);
    card.style.setProperty('--hue', look.colour);
    card.style.colorScheme = look.scheme;
    card.replaceChildren(...cardContents(this.document, model, look, actions));
    this.model = model;
    this.isSettling = true;
    this.document.defaultView?.requestAnimationFrame(() => (this.isSettling = false));
    if (!card.matches(':popover-open')) card.showPopover();
    const { clientWidth: width, clientHeight: height } = this.document.documentElement;
    const view = this.document.defaultView;
    const { left, top } = placeCard(line, card.getBoundingClientRect(), {
      width: view ? Math.min(view.innerWidth, width || view.innerWidth) : width,
      height: view?.innerHeight ?? height,
    });
    card.style.left = `${left}px`;
    card.style.top = `${top}px`;
  }

  hide(): void {
    this.stay();
    if (this.model) this.hidden();
    this.model = undefined;
    const { card, returnTo } = this;
    if (!card?.isConnected) return;
    const hadFocus = this.hasFocus();
    if (card.matches(':popover-open')) card.hidePopover();
    card.replaceChildren();
    if (hadFocus) returnTo?.focus({ preventScroll: true });
    this.returnTo = null;
  }

  /** The pointer has left the mark: the card stays a little, for the way into it. */
  leave(): void {
    if (this.leaving !== undefined || !this.model || this.hasFocus()) return;
    this.leaving = setTimeout(() => this.hide(), LEAVE_MILLISECONDS);
  }

  stay(): void {
    clearTimeout(this.leaving);
    this.leaving = undefined;
  }

  private create(): HTMLElement {
    const card = make(this.document, 'div', {
      class: 'card',
      popover: 'manual',
      role: 'dialog',
      'aria-label': text('cardLabel'),
      tabindex: '-1',
    });
    card.addEventListener('pointerenter', () => this.stay());
    card.addEventListener('pointerleave', () => this.leave());
    return card;
  }

  private hasFocus(): boolean {
    return this.host.element !== undefined && this.document.activeElement === this.host.element;
  }

  private key(event: KeyboardEvent): void {
    if (!this.model) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      this.hide();
    } else if (event.key === 'Tab' && !event.shiftKey && !this.hasFocus()) {
      // The card stands at the end of the document; the reader is told of it here.
      const first = this.card?.querySelector<HTMLElement>('button, select');
      if (!first) return;
      event.preventDefault();
      this.returnTo = this.document.activeElement as HTMLElement | null;
      first.focus();
    }
  }
}
