/** How an article's text is laid out in the page: its headings, and the updates of a live blog with what is new of them. */
import type { Article } from '../../article';
import type { Outline } from '../../extension/messages';
import { updatesIn } from './updates';

const HEADINGS = new Set(['headline', 'standfirst', 'subheading']);

/** Tells which updates a page shows, and is told which of them the tab has shown before; null where none, at this address. */
export type TellVisit = (names: readonly string[]) => Promise<readonly boolean[] | null>;

/**
 * Remembers, while the tab lives, which updates the reader has had before them: here as long as the page stands, and by
 * `tellVisit` when it is loaded anew.
 */
export class Outliner {
  /** Undefined until the page was read for the first time: nothing is new then, as far as is known here. */
  private seen: Set<string> | undefined;
  private present: readonly string[] = [];
  private told = '';

  /** `changed` is called when what is new turns out to be other than was said. */
  constructor(
    document: Document,
    signal: AbortSignal,
    private readonly tellVisit: TellVisit = () => Promise.resolve(null),
    private readonly changed: () => void = () => undefined,
  ) {
    // Whoever leaves the tab has seen what was there; what comes meanwhile is new when they are back.
    const left = () => document.visibilityState === 'hidden' && (this.seen = new Set(this.present));
    document.addEventListener('visibilitychange', left, { signal });
  }

  /** Another page stands in the tab: nothing of it is known. */
  forget(): void {
    this.seen = undefined;
    this.present = [];
    this.told = '';
  }

  outlineOf({ blocks, roots, text }: Article): Outline {
    const headings = blocks.filter(({ kind }) => HEADINGS.has(kind)).map(({ start, end }) => ({ start, end }));
    const found = updatesIn(blocks, roots, text);
    // By its time and its first words: an update keeps them when others come before it.
    const names = found.map(({ start, time }) => `${time} ${text.slice(start, start + 80)}`);
    const isFirst = this.seen === undefined;
    this.present = names;
    this.seen ??= new Set(names);
    if (names.length > 0) void this.tell(names, isFirst);
    const updates = found.map((update, i) => ({ ...update, isNew: !this.seen!.has(names[i]!) }));
    return { headings, updates };
  }

  /** What the tab has shown before the page was loaded anew counts as seen, the rest of its updates as new. */
  private async tell(names: readonly string[], isFirst: boolean): Promise<void> {
    if (this.told === names.join('\n')) return;
    this.told = names.join('\n');
    const { seen } = this;
    const before = await this.tellVisit(names);
    if (!isFirst || before === null || this.seen !== seen) return;
    for (const [i, name] of names.entries()) if (before[i] === false) this.seen?.delete(name);
    if (before.includes(false)) this.changed();
  }
}
