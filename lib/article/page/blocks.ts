import { nameOf, SILENT_ELEMENTS } from '../elements';
import type { Rendering } from '../rendering';
import { flatChildren, flatParent } from './flat-tree';

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

/** A run of text with no block boundary in it, as found in the page. */
export interface PageBlock {
  /** Position among the page's blocks. */
  readonly index: number;
  /** The innermost block element that holds it. */
  readonly element: Element;
  readonly pieces: readonly Piece[];
  /** Characters that are not spaces; those in links. */
  readonly length: number;
  readonly linkLength: number;
}

/** A page with more text than this is not read on: some twenty novels, white space included. */
export const MOST_CHARACTERS = 12_000_000;
const NODES_A_SLICE = 2_000;

interface Frame {
  readonly element: Element;
  readonly children: Iterator<Node>;
  readonly isBlock: boolean;
  readonly isLink: boolean;
  readonly keepsLines: boolean;
}

/**
 * Reads everything in an element that a reader could read, in reading order. Yields after each 2,000 nodes, so that a
 * caller can let the page breathe. Linear in the nodes; no recursion, so that no nesting is too deep. Null where there is too much.
 */
export function* readBlocks(root: Element, rendering: Rendering): Generator<void, PageBlock[] | null> {
  const blocks: PageBlock[] = [];
  const block = new BlockBuilder(blocks);
  const frames: Frame[] = [];
  let links = 0;
  let characters = 0;
  let nodes = 0;

  const enter = (element: Element) => {
    const name = nameOf(element);
    if (SILENT_ELEMENTS.has(name) || rendering.hides(element)) {
      block.cut();
      return;
    }
    if (name === 'br' || name === 'wbr') {
      if (name === 'br') block.lineBreak();
      return;
    }
    const isBlock = rendering.isBlock(element);
    const isLink = name === 'a';
    if (isBlock) block.start(element);
    if (isLink) links++;
    const keepsLines = rendering.keepsLines(element, frames.at(-1)?.keepsLines ?? false);
    frames.push({ element, children: flatChildren(element)[Symbol.iterator](), isBlock, isLink, keepsLines });
  };

  block.start(root);
  enter(root);
  for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
    const { value: node, done } = frame.children.next();
    if (done) {
      frames.pop();
      if (frame.isLink) links--;
      if (frame.isBlock) block.start(frames.findLast((outer) => outer.isBlock)?.element ?? root);
    } else if (node.nodeType === 3 || node.nodeType === 4) {
      characters += (node as Text).length;
      if (characters > MOST_CHARACTERS) return null;
      if (frame.keepsLines) block.addLines(node as Text, links > 0);
      else block.addText(node as Text, links > 0);
    } else if (node.nodeType === 1) {
      enter(node as Element);
    }
    if (++nodes % NODES_A_SLICE === 0) yield;
  }
  block.start(root);
  return blocks;
}

/** Collects the pieces of one block after the other. */
class BlockBuilder {
  private element!: Element;
  private pieces: Piece[] = [];
  private length = 0;
  private linkLength = 0;
  private isCut = false;
  private breaks = 0;

  constructor(private readonly blocks: PageBlock[]) {}

  start(element: Element): void {
    if (this.length > 0) {
      const { pieces, length, linkLength } = this;
      this.blocks.push({ index: this.blocks.length, element: this.element, pieces, length, linkLength });
    }
    this.element = element;
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
    if (this.breaks === 2 || (this.length > 0 && endsSentence(this.pieces))) this.start(this.element);
    this.breaks = Math.max(this.breaks, 1);
  }

  /**
   * Text whose line ends are seen, as in a file of plain text: an empty line ends a paragraph, and every line end does where
   * lines are not broken to a width.
   */
  addLines(node: Text, inLink: boolean): void {
    const { data } = node;
    let from = 0;
    for (const { index, 0: gap } of data.matchAll(LONG_LINE.test(data) ? LINE_ENDS : EMPTY_LINES)) {
      this.add({ node, data, from, to: index }, inLink);
      this.start(this.element);
      from = index + gap.length;
    }
    this.add({ node, data, from, to: data.length }, inLink);
  }

  addText(node: Text, inLink: boolean): void {
    const { data } = node;
    this.add({ node, data, from: 0, to: data.length }, inLink);
  }

  private add(stretch: Pick<Piece, 'node' | 'data' | 'from' | 'to'>, inLink: boolean): void {
    const length = countVisible(stretch.data, stretch.from, stretch.to);
    if (length === 0 && this.pieces.length === 0) return;
    this.pieces.push({ ...stretch, cut: this.isCut, broken: this.breaks > 0 });
    this.length += length;
    if (inLink) this.linkLength += length;
    this.isCut = false;
    if (length > 0) this.breaks = 0;
  }
}

/** Lines with nothing but white space, and the line end before them. */
const EMPTY_LINES = /\n[^\S\n]*\n\s*/g;
const LINE_ENDS = /\n\s*/g;
/** Mail and wires break their lines at 60 to 100 characters. */
const LONG_LINE = /[^\n]{121}/;

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

/** What stands around a block deeper than this is left out of account: parsers stop at 512 levels, scripts need not. */
const MOST_LEVELS = 512;

/** The elements around a block, its own first, up to the page's root. */
export function containersOf(block: PageBlock): Element[] {
  const containers: Element[] = [];
  for (let element: Element | null = block.element; element; element = flatParent(element)) {
    if (containers.push(element) === MOST_LEVELS) break;
  }
  return containers;
}
