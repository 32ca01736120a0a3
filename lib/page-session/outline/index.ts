/** How an article's text is laid out in the page: its headings, and the updates of a live blog with what is new of them. */
import type { Article } from '../../article';
import type { Outline } from '../../extension/messages';
import { updatesIn } from './updates';

const HEADINGS = new Set(['headline', 'standfirst', 'subheading']);

/** Remembers, while the tab lives, which updates the reader has had before them. */
export class Outliner {
  /** Undefined until the page was read for the first time: nothing is new then. */
  private seen: Set<string> | undefined;
  private present = new Set<string>();

  constructor(document: Document, signal: AbortSignal) {
    // Whoever leaves the tab has seen what was there; what comes meanwhile is new when they are back.
    const left = () => document.visibilityState === 'hidden' && (this.seen = new Set(this.present));
    document.addEventListener('visibilitychange', left, { signal });
  }

  outlineOf({ blocks, roots, text }: Article): Outline {
    const headings = blocks.filter(({ kind }) => HEADINGS.has(kind)).map(({ start, end }) => ({ start, end }));
    const found = updatesIn(blocks, roots, text);
    // By its time and its first words: an update keeps them when others come before it.
    const keys = found.map(({ start, time }) => `${time} ${text.slice(start, start + 80)}`);
    this.present = new Set(keys);
    this.seen ??= new Set(keys);
    const updates = found.map((update, i) => ({ ...update, isNew: !this.seen!.has(keys[i]!) }));
    return { headings, updates };
  }
}
