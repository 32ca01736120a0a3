import type { Span } from '../analysis/contract';
import type { Article } from '../article';
import { offsetInTop } from './frame-offset';

/** How long a selection has to stay as it is before anything is offered, in milliseconds. */
const SETTLED_MILLISECONDS = 350;

/** Words of the article that the reader has selected: a span for each of its blocks, and where they end in the top window. */
export interface ArticleSelection {
  readonly spans: readonly Span[];
  readonly line: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
}

/** Calls back when the reader has selected words of the article in a document, and with null when they no longer have. */
export function watchSelection(
  document: Document,
  article: () => Article | undefined,
  selected: (selection: ArticleSelection | null) => void,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const settle = () => {
    const read = article();
    selected(read ? selectionIn(document, read) : null);
  };
  const changed = () => {
    clearTimeout(timer);
    timer = setTimeout(settle, SETTLED_MILLISECONDS);
  };
  document.addEventListener('selectionchange', changed, { signal });
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}

/** Null where nothing, or nothing of the article, is selected; what is selected beside it is left out. */
export function selectionIn(document: Document, article: Article): ArticleSelection | null {
  const range = selectedRange(document, rootsOf(article));
  if (!range || range.collapsed) return null;
  const start = offsetOf(article, range.startContainer, range.startOffset) ?? -1;
  const end = offsetOf(article, range.endContainer, range.endOffset) ?? -1;
  const spans = article.blocks.flatMap((block) => {
    const ranges = article.rangesOf(block);
    const [first, last] = [ranges[0], ranges.at(-1)];
    if (!first || !last || !overlaps(range, first, last)) return [];
    const from = start > block.start && start < block.end ? start : block.start;
    const to = end > block.start && end < block.end ? end : block.end;
    return trimmed(article.text, { start: from, end: to });
  });
  const box = [...rangeBoxes(range)].at(-1);
  if (spans.length === 0 || !box) return null;
  const { x, y } = offsetInTop(document);
  return { spans, line: { left: box.left + x, right: box.right + x, top: box.top + y, bottom: box.bottom + y } };
}

const rangeBoxes = (range: Range) => range.getClientRects();

/** The selection, in whichever open shadow root it begins. */
function selectedRange(document: Document, shadowRoots: ShadowRoot[]): Range | null {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  const [composed] = selection.getComposedRanges({ shadowRoots });
  if (!composed) return selection.getRangeAt(0);
  const range = document.createRange();
  range.setStart(composed.startContainer, composed.startOffset);
  range.setEnd(composed.endContainer, composed.endOffset);
  // Over the edge of a root there is no range: nothing is taken rather than something else.
  return range.startContainer === composed.startContainer ? range : null;
}

const rootsOf = ({ blocks }: Article): ShadowRoot[] => [
  ...new Set(
    blocks.map(({ element }) => element.getRootNode()).filter((root): root is ShadowRoot => root.nodeType === 11),
  ),
];

function overlaps(range: Range, first: Range, last: Range): boolean {
  if (first.startContainer.getRootNode() !== range.startContainer.getRootNode()) return false;
  return (
    range.comparePoint(last.endContainer, last.endOffset) > -1 &&
    range.comparePoint(first.startContainer, first.startOffset) < 1
  );
}

/** Selections by the mouse end at text; by double and triple click often at an element, which is none of a block's inside. */
const offsetOf = (article: Article, node: Node, offset: number): number | null =>
  node.nodeType === 3 ? article.offsetAt(node, offset) : null;

function trimmed(text: string, { start, end }: Span): Span[] {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const to = end - (words.length - words.trimEnd().length);
  return from < to ? [{ start: from, end: to }] : [];
}
