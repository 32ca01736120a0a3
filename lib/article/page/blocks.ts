import { nameOf, SILENT_ELEMENTS } from '../elements';
import type { Rendering } from '../rendering';
import { declaresRoots, flatContent, flatParent } from './flat-tree';

/** A stretch of one text node: `[from, to)` in UTF-16 units of its data. */
export interface Piece {
  readonly node: Text;
  /**
   * The node's data as it was read. Read once: Firefox gives a content script a new copy at each reading, so that a text file of
   * a million characters, one node with thousands of paragraphs, took minutes.
   */
  readonly data: string;
  readonly from: number;
  readonly to: number;
  /** Something that is no part of the text stands between this piece and the one before. */
  readonly cut: boolean;
  /** A line break stands before it. */
  readonly broken: boolean;
}

/**
 * An element and those around it, as they were gone through: to ask the page for an element's name and parent over and over
 * costs more than all that is done with them, in a Firefox content script most of all.
 */
export interface Place {
  readonly element: Element;
  readonly name: string;
  readonly around: Place | null;
}

/** A run of text with no block boundary in it, as found in the page. */
export interface PageBlock {
  /** Position among the page's blocks. */
  readonly index: number;
  /** The innermost block element that holds it. */
  readonly element: Element;
  readonly place: Place;
  readonly pieces: readonly Piece[];
  /** Characters that are not spaces; those in links. */
  readonly length: number;
  readonly linkLength: number;
}

/** A page with more text than this is not read on: some twenty novels, white space included. */
export const MOST_CHARACTERS = 12_000_000;
/** So few that a slice ends soon after its time is up. */
const NODES_A_STEP = 100;

interface Frame {
  readonly place: Place;
  /** That of the element's document. */
  readonly view: Window | null;
  readonly isBlock: boolean;
  readonly isLink: boolean;
  /** Undefined until it makes a difference. */
  keepsLines: boolean | undefined;
  /** What is to be read next, and the list that it is from, where it is from one. */
  next: Node | null;
  readonly list: readonly Node[] | null;
  /** Place in the list. */
  at: number;
}

/**
 * Reads everything in an element that a reader could read, in reading order. Yields after each 100 nodes, so that a caller can
 * let the page breathe. Linear in the nodes; no recursion, so that no nesting is too deep. Null where there is too much.
 */
export function* readBlocks(root: Element, rendering: Rendering): Generator<void, PageBlock[] | null> {
  const blocks: PageBlock[] = [];
  const outermost = placeOf(root);
  const block = new BlockBuilder(blocks, outermost);
  const mayDeclare = declaresRoots(root.ownerDocument);
  const frames: Frame[] = [];
  let links = 0;
  let characters = 0;
  let nodes = 0;

  const enter = (element: Element, name: string, view: Window | null, place?: Place) => {
    const layout = SILENT_ELEMENTS.has(name) ? 'hidden' : rendering.layoutOf(element, name, view);
    if (layout === 'hidden') return block.cut();
    if (name === 'br') return block.lineBreak();
    if (name === 'wbr') return undefined;
    const entered = place ?? { element, name, around: frames.at(-1)?.place ?? null };
    const isBlock = layout === 'block';
    const isLink = name === 'a';
    if (isBlock) block.start(entered);
    if (isLink) links++;
    const { list, first } = flatContent(element, name, mayDeclare);
    frames.push({ place: entered, view, isBlock, isLink, keepsLines: undefined, next: first, list, at: 0 });
    return undefined;
  };

  /** Whether the innermost element keeps lines: asked of those around it as far up as need be, and remembered. */
  const keepsLines = (): boolean => {
    let known: boolean | undefined;
    let i = frames.length;
    while (known === undefined && i > 0) {
      const frame = frames[--i]!;
      known = frame.keepsLines ?? rendering.keepsLines(frame.place.element, frame.view);
    }
    known ??= false;
    for (; i < frames.length; i++) frames[i]!.keepsLines = known;
    return known;
  };

  enter(root, outermost.name, viewOf(root), outermost);
  for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
    const node = frame.next;
    if (node === null) {
      frames.pop();
      if (frame.isLink) links--;
      if (frame.isBlock) block.start(frames.findLast((outer) => outer.isBlock)?.place ?? outermost);
      continue;
    }
    frame.next = frame.list ? (frame.list[++frame.at] ?? null) : node.nextSibling;
    const type = node.nodeType;
    if (type === 1) enter(node as Element, nameOf(node as Element), isFrame(frame.place) ? viewOf(node) : frame.view);
    else if (type === 3 || type === 4) {
      const { data } = node as Text;
      characters += data.length;
      if (characters > MOST_CHARACTERS) return null;
      block.add(node as Text, data, links > 0, keepsLines);
    }
    if (++nodes % NODES_A_STEP === 0) yield;
  }
  block.start(outermost);
  return blocks;
}

const viewOf = (node: Node) => node.ownerDocument!.defaultView;
const isFrame = ({ name }: Place) => name === 'iframe' || name === 'frame';

/** An element's place, by the page. */
function placeOf(element: Element): Place {
  const chain: Element[] = [];
  for (let above: Element | null = element; above; above = flatParent(above)) chain.push(above);
  return chain.reduceRight<Place | null>((around, above) => ({ element: above, name: nameOf(above), around }), null)!;
}

/** Collects the pieces of one block after the other. */
class BlockBuilder {
  private pieces: Piece[] = [];
  private length = 0;
  private linkLength = 0;
  private isCut = false;
  private breaks = 0;

  constructor(
    private readonly blocks: PageBlock[],
    private place: Place,
  ) {}

  start(place: Place): void {
    if (this.length > 0) {
      const { pieces, length, linkLength } = this;
      const { element } = this.place;
      this.blocks.push({ index: this.blocks.length, element, place: this.place, pieces, length, linkLength });
    }
    this.place = place;
    this.pieces = [];
    this.length = 0;
    this.linkLength = 0;
    this.isCut = false;
    this.breaks = 0;
  }

  cut(): void {
    this.isCut = true;
  }

  lineBreak(): void {
    // Two in a row stand for a new paragraph; one does where the line before it is a finished sentence.
    this.breaks++;
    if (this.breaks === 2 || (this.length > 0 && endsSentence(this.pieces))) this.start(this.place);
    this.breaks = Math.max(this.breaks, 1);
  }

  /** Adds a text node; `keepsLines` is asked only where it makes a difference. */
  add(node: Text, data: string, inLink: boolean, keepsLines: () => boolean): void {
    const visible = countVisible(data, 0, data.length);
    if (visible === 0 && this.pieces.length === 0 && !this.isCut && this.breaks === 0) return;
    const lineEnds = data.includes('\n') ? lineEndsIn(data) : undefined;
    if (lineEnds && keepsLines()) this.addLines(node, data, inLink, lineEnds);
    else this.addStretch(node, data, 0, data.length, inLink, visible);
  }

  /** Text whose line ends are seen, as in a file of plain text: an empty line ends a paragraph, and so on. */
  private addLines(node: Text, data: string, inLink: boolean, lineEnds: RegExp): void {
    let from = 0;
    for (const { index, 0: gap } of data.matchAll(lineEnds)) {
      this.addStretch(node, data, from, index, inLink);
      this.start(this.place);
      from = index + gap.length;
    }
    this.addStretch(node, data, from, data.length, inLink);
  }

  private addStretch(
    node: Text,
    data: string,
    from: number,
    to: number,
    inLink: boolean,
    length = countVisible(data, from, to),
  ): void {
    if (length === 0 && this.pieces.length === 0) return;
    this.pieces.push({ node, data, from, to, cut: this.isCut, broken: this.breaks > 0 });
    this.length += length;
    if (inLink) this.linkLength += length;
    this.isCut = false;
    if (length > 0) this.breaks = 0;
  }
}

/** Lines with nothing but white space, and the line end before them. */
const EMPTY_LINES = /\n[^\S\n]*\n\s*/g;
const EMPTY_LINE = /\n[^\S\n]*\n/;
const LINE_ENDS = /\n\s*/g;
/** Mail and wires break their lines at 60 to 100 characters. */
const MOST_LINE = 120;

/** What ends paragraphs in a text whose line ends are seen: every line end where lines are not broken to a width; undefined for none. */
function lineEndsIn(data: string): RegExp | undefined {
  if (data.split('\n').some(({ length }) => length > MOST_LINE)) return LINE_ENDS;
  return EMPTY_LINE.test(data) ? EMPTY_LINES : undefined;
}

const SENTENCE_END = /[.!?…:]["'”’»)\]]*\s*$/u;

function endsSentence(pieces: readonly Piece[]): boolean {
  const last = pieces.findLast(({ data, from, to }) => countVisible(data, from, to) > 0);
  return last !== undefined && SENTENCE_END.test(last.data.slice(Math.max(last.from, last.to - 40), last.to));
}

function countVisible(data: string, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) {
    const code = data.charCodeAt(i);
    if (code > 32 && code !== 0xa0 && code !== 0xad && !(code >= 0x200b && code <= 0x200f) && code !== 0xfeff) count++;
  }
  return count;
}
