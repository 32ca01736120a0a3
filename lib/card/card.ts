import type { Look, Scheme } from '../looks';
import type { CardActions } from './actions';
import { cardContents } from './card-view';
import { make } from './elements';
import type { OverlayHost } from './host';
import type { CardModel } from './model';
import { placeCard, type Box } from './placement';
import { selectionContents, type SelectionActions } from './selection-view';
import { text } from '../interface-text';

/** How long the pointer may be off mark and card before the card goes, in milliseconds. */
const LEAVE_MILLISECONDS = 350;

/** The marked line, and the column of text it stands in, in the top window. */
export interface Place {
  readonly line: Box;
  readonly column: Box | undefined;
}

/** The card beside a mark: at most one. */
export class ClaimCard {
  private card: HTMLElement | undefined;
  private model: CardModel | undefined;
  private leaving: ReturnType<typeof setTimeout> | undefined;
  private returnTo: HTMLElement | null = null;
  private place: Place | undefined;
  private isAsking = false;
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
    const scrolled = () => this.isSettling || this.hasFocus() || this.isOpened || this.hide();
    view?.addEventListener('scroll', scrolled, { signal, capture: true, passive: true });
  }

  /** The model shown now. */
  get shown(): CardModel | undefined {
    return this.model;
  }

  show(
    model: CardModel,
    { line, column }: Place,
    look: Look & { readonly scheme: Scheme },
    actions: CardActions,
  ): void {
    this.open(cardContents(this.document, model, look, actions), { line, column }, look);
    this.model = model;
  }

  /** Asks whose the selected words are. */
  ask(words: string, place: Place, look: Look & { readonly scheme: Scheme }, actions: SelectionActions): void {
    this.hide();
    this.open(selectionContents(this.document, words, actions), place, look);
    this.isAsking = true;
    this.card?.querySelector<HTMLElement>('select')?.focus();
  }

  private open(contents: readonly Node[], place: Place, look: Look & { readonly scheme: Scheme }): void {
    this.stay();
    const root = this.host.open();
    const card = (this.card ??= this.create());
    if (!card.isConnected) root.append(card);
    card.style.setProperty('--hue', look.colour);
    card.style.colorScheme = look.scheme;
    card.replaceChildren(...contents);
    this.place = place;
    this.isAsking = false;
    this.isSettling = true;
    this.document.defaultView?.requestAnimationFrame(() => (this.isSettling = false));
    if (!card.matches(':popover-open')) card.showPopover();
    this.put();
  }

  /** Puts the card where there is room for it as it is now. */
  private put(): void {
    const { card, place } = this;
    const view = this.document.defaultView;
    if (!card || !place) return;
    const { clientWidth: width, clientHeight: height } = this.document.documentElement;
    const window = {
      width: view ? Math.min(view.innerWidth, width || view.innerWidth) : width,
      height: view?.innerHeight ?? height,
    };
    const { left, top } = placeCard(place.line, card.getBoundingClientRect(), window, place.column);
    card.style.left = `${left}px`;
    card.style.top = `${top}px`;
  }

  hide(): void {
    this.stay();
    if (this.model) this.hidden();
    this.model = undefined;
    this.isAsking = false;
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
    if (this.leaving !== undefined || !this.model || this.isOpened || this.hasFocus()) return;
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
    // More of it is shown than was: it may need another place.
    card.addEventListener('card-resized', () => this.put());
    card.addEventListener('pointerenter', () => this.stay());
    card.addEventListener('pointerleave', () => this.leave());
    return card;
  }

  /** The reader has asked for more: it goes only when they say so. */
  private get isOpened(): boolean {
    return this.card?.querySelector('[aria-expanded="true"]') != null;
  }

  private hasFocus(): boolean {
    return this.host.element !== undefined && this.document.activeElement === this.host.element;
  }

  private key(event: KeyboardEvent): void {
    if (!this.model && !this.isAsking) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      this.hide();
    } else if (event.key === 'Tab' && !event.shiftKey && !this.hasFocus()) {
      // The card stands at the end of the document; the reader is told of it here.
      const first = this.card?.querySelector<HTMLElement>('button, select, input');
      if (!first) return;
      event.preventDefault();
      this.returnTo = this.document.activeElement as HTMLElement | null;
      first.focus();
    }
  }
}
