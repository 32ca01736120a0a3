import { DIMMED_LAYER, FLASH_LAYER, LAYERS, nameOn, POINTED_LAYER } from './layers';

/** What of the CSS Custom Highlight API is used; the library types lack `highlightsFromPoint`. */
export interface HighlightRegistry {
  get(name: string): Highlight | undefined;
  set(name: string, highlight: Highlight): unknown;
  delete(name: string): boolean;
  readonly size: number;
  highlightsFromPoint?(
    x: number,
    y: number,
    options?: { shadowRoots?: ShadowRoot[] },
  ): readonly { readonly highlight: Highlight; readonly ranges: readonly AbstractRange[] }[];
}

export interface HighlightView {
  readonly CSS: { readonly highlights: HighlightRegistry };
  readonly Highlight: new (...ranges: AbstractRange[]) => Highlight;
}

/** The highlight interfaces of a document's window; undefined where it has none (a document without a window). */
export function viewOf(document: Document): HighlightView | undefined {
  const view = document.defaultView as unknown as Partial<HighlightView> | null;
  return view?.CSS?.highlights && view.Highlight ? (view as HighlightView) : undefined;
}

/**
 * The highlights we keep in one document's registry. Page scripts share the registry and may clear it, and Firefox lets no
 * content script iterate it: so ours are remembered here, and compared by name.
 */
export class OwnHighlights {
  private readonly own = new Map<string, Highlight>();

  /** Takes out what an earlier session has left that an update of the extension has cut off. */
  constructor(private readonly view: HighlightView) {
    if (view.CSS.highlights.size > 0) for (const name of NAMES) view.CSS.highlights.delete(name);
  }

  /** Paints these ranges and no others under a name. */
  set(name: string, ranges: readonly AbstractRange[], priority: number): void {
    if (ranges.length === 0) return this.delete(name);
    const highlight = new this.view.Highlight(...ranges.slice(0, MOST_ARGUMENTS));
    for (const range of ranges.slice(MOST_ARGUMENTS)) highlight.add(range);
    highlight.priority = priority;
    this.own.set(name, highlight);
    this.view.CSS.highlights.set(name, highlight);
    return undefined;
  }

  delete(name: string): void {
    const highlight = this.own.get(name);
    if (!highlight) return;
    this.own.delete(name);
    if (this.view.CSS.highlights.get(name) === highlight) this.view.CSS.highlights.delete(name);
  }

  clear(): void {
    for (const name of this.own.keys()) this.delete(name);
  }

  /** Whether all of ours are still in the page's registry, each with all its ranges. */
  isWhole(): boolean {
    return [...this.own].every(
      ([name, highlight]) => this.view.CSS.highlights.get(name) === highlight && highlight.size > 0,
    );
  }

  /** Our ranges at a point of the window, in CSS pixels, topmost first; shadow roots that hold article text have to be named. */
  rangesAt(x: number, y: number, shadowRoots: ShadowRoot[]): AbstractRange[] {
    const hits = this.view.CSS.highlights.highlightsFromPoint?.(x, y, { shadowRoots }) ?? [];
    const ours = new Set(this.own.values());
    return hits.flatMap(({ highlight, ranges }) => (ours.has(highlight) ? [...ranges] : []));
  }
}

const NAMES = [
  ...[...LAYERS, DIMMED_LAYER].flatMap(({ name }) => [name, nameOn('dark', name)]),
  FLASH_LAYER,
  POINTED_LAYER,
];

/** Engines limit how many arguments a call takes. */
const MOST_ARGUMENTS = 1_000;
