/**
 * Paints claims and figures in the page by CSS Custom Highlights: no node of the page is changed. Says what stands under the
 * pointer, emphasises what a list points at, scrolls to a claim and flashes it.
 */
import type { Span } from '../analysis/contract';
import type { Scheme } from '../looks';
import { DIMMED_LAYER, FLASH_LAYER, LAYERS, nameOn, POINTED_LAYER } from './layers';
import type { Mark } from './plan';
import { isOver, rangesByCaret } from './caret';
import { OwnHighlights, viewOf } from './registry';
import { schemesOf } from './scheme';
import { scrollToRange } from './scroll';
import { AdoptedSheets } from './sheets';

export { inMode } from './mode';
export { layersOf, planMarks, type Mark } from './plan';
export { schemeOf } from './scheme';
export { styleSheetOf } from './style';

/** What is needed of an article to paint in it. */
export interface Anchoring {
  rangesOf(span: Span): Range[];
}

export interface Painted {
  readonly mark: Mark;
  readonly ranges: readonly Range[];
}

const SCHEMES: readonly Scheme[] = ['light', 'dark'];
/** How long a flash lasts, in milliseconds. */
const FLASH_MILLISECONDS = 1_600;
/** Marks after which the page may breathe. */
const MARKS_A_STEP = 20;
/** Later layers lie over earlier ones; the emphasis lies under the lines, over the tints of all. */
const EMPHASIS_PRIORITY = 1;

export class Highlights {
  private readonly documents = new Map<Document, OwnHighlights>();
  private readonly sheets = new AdoptedSheets();
  private readonly marks = new Map<AbstractRange, Mark>();
  private shadowRoots: ShadowRoot[] = [];
  private flashTimer: ReturnType<typeof setTimeout> | undefined;
  private painted: Painted[] = [];
  private rangesInOrder: readonly Range[] = [];
  private css = '';

  /** Everything painted goes when the signal fires. */
  constructor(signal: AbortSignal) {
    signal.addEventListener('abort', () => this.clear(), { once: true });
  }

  /**
   * Paints these marks, and nothing else: made ready in slices, then shown in one go, since the page is never to be seen without
   * or half painted.
   */
  *show(anchoring: Anchoring, marks: readonly Mark[], css: string): Generator<void, void> {
    const painted: Painted[] = [];
    const schemeAt = schemesOf();
    for (const [i, mark] of marks.entries()) {
      const ranges = anchoring.rangesOf(mark);
      for (const range of ranges) schemeAt(range);
      painted.push({ mark, ranges });
      if (i % MARKS_A_STEP === MARKS_A_STEP - 1) yield;
    }
    this.css = css;
    this.marks.clear();
    this.painted = painted;
    for (const { mark, ranges } of this.painted) for (const range of ranges) this.marks.set(range, mark);
    this.rangesInOrder = this.painted.flatMap(({ ranges }) => ranges);
    this.apply(schemeAt);
  }

  /** Paints the same once more, where the page has taken it away. */
  restore(): void {
    this.apply();
  }

  /** Whether nothing of ours was taken away since. */
  isWhole(): boolean {
    return this.sheets.isWhole() && [...this.documents.values()].every((own) => own.isWhole());
  }

  clear(): void {
    clearTimeout(this.flashTimer);
    for (const own of this.documents.values()) own.clear();
    this.documents.clear();
    this.sheets.clear();
    this.marks.clear();
    this.painted = [];
    this.rangesInOrder = [];
  }

  /** What is painted now, in the order of the text. */
  get all(): readonly Painted[] {
    return this.painted;
  }

  /** The page's document and those of its frames that hold marks, or once did. */
  get paintedDocuments(): Iterable<Document> {
    return this.documents.keys();
  }

  /**
   * The mark at a point of a document's window, in CSS pixels.
   * @param target the innermost node that an event at this point goes to: Firefox names text that something else covers, too
   */
  markAt(document: Document, x: number, y: number, target: Node | null): Mark | undefined {
    const { shadowRoots } = this;
    const isSeen = (range: Range) => !target || range.intersectsNode(target);
    // What leads the eye lies over the marks, with ranges of its own. Where developer tools emulate another pixel ratio, the
    // browser finds none, or those of another place: it is asked for what really is there.
    const hits = (this.documents.get(document)?.rangesAt(x, y, shadowRoots) ?? []).filter(
      (range): range is Range => this.marks.has(range) && isOver(range as Range, x, y),
    );
    const found = hits.length > 0 ? hits : rangesByCaret(document, x, y, shadowRoots, this.rangesInOrder);
    const range = found.find(isSeen);
    return range && this.marks.get(range);
  }

  /** Emphasises ranges until the next call; none takes the emphasis away. */
  point(ranges: readonly Range[]): void {
    this.emphasise(POINTED_LAYER, ranges);
  }

  /** Scrolls to the first range and lets all of them flash. */
  flash(ranges: readonly Range[]): void {
    const [first] = ranges;
    if (!first) return;
    scrollToRange(first);
    this.emphasise(FLASH_LAYER, ranges);
    clearTimeout(this.flashTimer);
    this.flashTimer = setTimeout(() => this.emphasise(FLASH_LAYER, []), FLASH_MILLISECONDS);
  }

  private apply(schemeAt = schemesOf()): void {
    const ranges = this.painted.flatMap((painted) => painted.ranges);
    // Nodes the page has taken out since stand in no document or shadow root.
    const roots = new Set(ranges.map((range) => range.startContainer.getRootNode()).filter(isRoot));
    this.shadowRoots = [...roots].filter((root): root is ShadowRoot => root.nodeType === 11);
    const byDocument = Map.groupBy(
      this.painted.flatMap(({ mark, ranges }) => ranges.map((range) => ({ mark, range }))),
      ({ range }) => range.startContainer.ownerDocument!,
    );
    // The page's styles are asked before it gets a sheet of ours: asked afterwards, the browser would work all of them out anew.
    const named = [...byDocument].map(
      ([document, marked]) =>
        [document, Map.groupBy(marked, ({ mark, range }) => nameOn(schemeAt(range), mark.layer.name))] as const,
    );
    this.sheets.adopt(this.css, roots);
    for (const [document, own] of this.documents) if (!byDocument.has(document)) own.clear();
    for (const [document, byName] of named) {
      const own = this.highlightsIn(document);
      for (const { name } of [...LAYERS, DIMMED_LAYER])
        for (const named of SCHEMES.map((scheme) => nameOn(scheme, name)))
          own?.set(named, byName.get(named)?.map(({ range }) => range) ?? [], 0);
    }
  }

  private emphasise(name: string, ranges: readonly Range[]): void {
    const byDocument = Map.groupBy(ranges, (range) => range.startContainer.ownerDocument!);
    for (const [document, own] of this.documents) own.set(name, byDocument.get(document) ?? [], EMPHASIS_PRIORITY);
  }

  private highlightsIn(document: Document): OwnHighlights | undefined {
    const known = this.documents.get(document);
    if (known) return known;
    const view = viewOf(document);
    if (!view) return undefined;
    const own = new OwnHighlights(view);
    this.documents.set(document, own);
    return own;
  }
}

function isRoot(node: Node): node is Document | ShadowRoot {
  return node.nodeType === 9 || (node.nodeType === 11 && 'host' in node);
}
