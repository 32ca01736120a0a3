import { make } from './elements';
import type { OverlayHost } from './host';

/** Tells screen readers politely, when they are done with what they say. */
export class Announcer {
  private region: HTMLElement | undefined;

  constructor(
    private readonly document: Document,
    private readonly host: OverlayHost,
  ) {}

  say(text: string): void {
    const root = this.host.open();
    this.region ??= make(this.document, 'div', { class: 'unseen', role: 'status', 'aria-live': 'polite' });
    if (!this.region.isConnected) root.append(this.region);
    this.region.textContent = text;
  }
}
