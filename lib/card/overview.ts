import { make } from './elements';
import type { OverlayHost } from './host';

/** A claim's place in the overview. */
export interface OverviewMark {
  readonly claim: number;
  readonly range: Range;
  readonly colour: string;
  readonly label: string;
}

/** Marks nearer than this share of the window's height, of one colour, become one. */
const LEAST_DISTANCE = 0.008;
/** More say nothing more in a strip as high as a window. */
const MOST_MARKS = 200;

/** Thin marks at the window's edge: where in the page who speaks. Laid out anew when the page's height changes. */
export class Overview {
  private strip: HTMLElement | undefined;
  private marks: readonly OverviewMark[] = [];

  constructor(
    private readonly document: Document,
    private readonly host: OverlayHost,
    private readonly goTo: (claim: number) => void,
    signal: AbortSignal,
  ) {
    const view = document.defaultView;
    if (!view) return;
    let asked = false;
    const resized = new view.ResizeObserver(() => {
      if (asked || this.marks.length === 0) return;
      asked = true;
      view.requestAnimationFrame(() => {
        asked = false;
        if (!signal.aborted) this.layOut();
      });
    });
    resized.observe(document.documentElement);
    signal.addEventListener('abort', () => resized.disconnect(), { once: true });
  }

  show(marks: readonly OverviewMark[]): void {
    this.marks = marks.slice(0, MOST_MARKS);
    this.layOut();
  }

  private layOut(): void {
    if (this.marks.length === 0) {
      this.strip?.remove();
      return;
    }
    const root = this.host.open();
    this.strip ??= make(this.document, 'nav', { class: 'overview', 'aria-hidden': 'true' });
    if (!this.strip.isConnected) root.append(this.strip);
    this.strip.replaceChildren(...this.placed().map(({ mark, share }) => this.button(mark, share)));
  }

  private placed(): { mark: OverviewMark; share: number }[] {
    const height = this.document.documentElement.scrollHeight;
    const scrolled = this.document.defaultView?.scrollY ?? 0;
    const placed: { mark: OverviewMark; share: number }[] = [];
    for (const mark of this.marks) {
      const { top, height: size } = mark.range.getBoundingClientRect();
      if (size === 0) continue;
      const share = Math.min(1, Math.max(0, (top + scrolled) / (height || 1)));
      const last = placed.at(-1);
      if (last && last.mark.colour === mark.colour && Math.abs(share - last.share) < LEAST_DISTANCE) continue;
      placed.push({ mark, share });
    }
    return placed;
  }

  private button({ claim, colour, label }: OverviewMark, share: number): HTMLElement {
    // For the mouse; the keyboard has its own way from claim to claim.
    const button = make(this.document, 'button', { type: 'button', title: label, tabindex: '-1' });
    button.style.setProperty('--hue', colour);
    button.style.top = `${(share * 99).toFixed(2)}%`;
    button.addEventListener('click', (event) => event.isTrusted && this.goTo(claim));
    return button;
  }
}
