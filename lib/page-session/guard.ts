/** Milliseconds until the checks after a loss: a page that keeps taking our highlights away gets the last word soon. */
const RETRIES = [500, 1_000, 2_000, 4_000, 8_000, 16_000];
/** The reader's own doings make us look at most this often, in milliseconds. */
const REST_MILLISECONDS = 1_000;

export interface Guarded {
  isWhole(): boolean;
  restore(): void;
}

/**
 * Paints again what the page has taken away: looks when the reader moves, scrolls or comes back, and after a loss a few
 * times more at growing intervals. No timer runs while all is well.
 */
export class Guard {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private losses = 0;
  private lastLook = -Infinity;

  constructor(
    private readonly guarded: Guarded,
    view: Window,
    signal: AbortSignal,
  ) {
    const look = (event: Event) => {
      if (!event.isTrusted || performance.now() - this.lastLook < REST_MILLISECONDS) return;
      this.look();
    };
    for (const type of ['pointermove', 'scroll', 'keydown', 'focus', 'visibilitychange'])
      view.addEventListener(type, look, { signal, passive: true, capture: true });
    signal.addEventListener('abort', () => clearTimeout(this.timer), { once: true });
  }

  /** Something was painted: look once soon whether it lasts. */
  painted(): void {
    this.losses = 0;
    this.lookLater();
  }

  private look(): void {
    this.lastLook = performance.now();
    if (this.guarded.isWhole()) {
      this.losses = 0;
      return;
    }
    this.guarded.restore();
    this.losses++;
    this.lookLater();
  }

  private lookLater(): void {
    const wait = RETRIES[this.losses];
    clearTimeout(this.timer);
    if (wait !== undefined) this.timer = setTimeout(() => this.look(), wait);
  }
}
