import type { Span } from '../analysis/contract';

export const BLOCK_KINDS = ['headline', 'standfirst', 'paragraph', 'subheading', 'item', 'caption', 'cite'] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** A paragraph, heading, list item, caption or the one quoted in a block quotation: where it stands in the article's text, and in the page. */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** The innermost block element around it. */
  readonly element: Element;
}

/** What a page says of its article's publication; null and empty where it says nothing. */
export interface PageFacts {
  /** The publication's name. */
  readonly site: string | null;
  readonly authors: readonly string[];
  /** ISO 8601 date, or date and time. */
  readonly published: string | null;
}

/**
 * An article found in a page. Offsets are UTF-16 offsets into `text`; blocks are joined by a blank line, but for whom a block
 * quotation names below it, who follow it behind a dash.
 */
export interface Article {
  readonly title: string;
  readonly facts: PageFacts;
  /** BCP 47 tag as the page gives it, or empty. */
  readonly language: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  /** The elements the body stands in. */
  readonly roots: readonly Element[];
  /**
   * Live ranges over a span's text, one for each stretch that stands together in the page, in reading order. What is no
   * part of the text (an advertisement within a paragraph, a hidden word) is in none of them.
   */
  rangesOf(span: Span): Range[];
  /** The offset in the text at which a point of the page stands, null where it is no part of the article. */
  offsetAt(node: Node, offset: number): number | null;
}

/** Why a page has no article to read. */
export type ArticleFailure = 'empty-page' | 'not-an-article' | 'too-long';

export type ArticleResult =
  { readonly found: true; readonly article: Article } | { readonly found: false; readonly failure: ArticleFailure };
