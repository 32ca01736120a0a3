import type { Span } from '../contract';
import type { LanguageBase } from '../languages/language-base';
import type { LanguageData } from '../languages/language-data';
import {
  outerQuotationsOf,
  quotationsOf,
  quoteStatesOf,
  sentencesOf,
  tokensOf,
  type Quotation,
  type QuoteState,
  type TokenRange,
  type Tokens,
} from '../text';

/**
 * One reading of a paragraph, a line of the text with at least one word or mark: what several stages ask of its tokens,
 * each worked out once, when it is first asked for. The stages' own views (the tagger's passages, the attributions' view,
 * the speakers' words, the figures' pieces) take these facts from here. Columns have an entry a token.
 */
export class Paragraph<L extends LanguageBase = LanguageData> implements Span {
  readonly #known: {
    lower?: readonly string[];
    sentenceOf?: Int32Array;
    outerQuotations?: readonly Quotation[];
    outerQuotationOf?: Int32Array;
  } = {};
  #findings: Map<unknown, unknown> | undefined;

  constructor(
    /** Position among the paragraphs of the document. */
    readonly index: number,
    readonly language: L,
    /** Offsets into the whole text. */
    readonly start: number,
    readonly end: number,
    readonly tokens: Tokens,
    /** Half-open ranges of token numbers, in order, without gaps. */
    readonly sentences: readonly TokenRange[],
    /** Those between double marks; see `outerQuotations` for all. */
    readonly quotations: readonly Quotation[],
    /** How each token stands to the marks of `quotations`. */
    readonly quoteStates: readonly QuoteState[],
  ) {}

  /**
   * What a stage finds in the paragraph by itself, found once for as long as the paragraph is kept. The function tells findings
   * apart: what else it is given must follow from the paragraph.
   */
  finding<T, More extends readonly unknown[]>(find: (paragraph: Paragraph<L>, ...more: More) => T, ...more: More): T {
    const findings = (this.#findings ??= new Map());
    const known = findings.get(find);
    if (known !== undefined || findings.has(find)) return known as T;
    const found = find(this, ...more);
    findings.set(find, found);
    return found;
  }

  /** Tokens in lower case, with straight apostrophes: as word lists have them. */
  get lower(): readonly string[] {
    return (this.#known.lower ??= this.tokens.words.map(plain));
  }

  /** Number of the sentence of each token. */
  get sentenceOf(): Int32Array {
    return (this.#known.sentenceOf ??= numberedBy(this.sentences, this.tokens));
  }

  /** Quotations between whatever marks, the outermost ones, in order. */
  get outerQuotations(): readonly Quotation[] {
    const { tokens, quotations, language } = this;
    return (this.#known.outerQuotations ??= outerQuotationsOf(tokens, quotations, language.text.quotations));
  }

  /** Number of the outer quotation of each token, its marks included; -1 outside. */
  get outerQuotationOf(): Int32Array {
    return (this.#known.outerQuotationOf ??= numberedBy(
      this.outerQuotations.map(({ first, last }) => ({ first, end: last + 1 })),
      this.tokens,
    ));
  }
}

/**
 * Reads a line of a text; undefined where nothing stands in it.
 * @param start where the line starts in the whole text, in UTF-16 units
 */
export function readParagraph<L extends LanguageBase>(
  line: string,
  start: number,
  index: number,
  language: L,
): Paragraph<L> | undefined {
  const marks = language.text;
  const tokens = tokensOf(line, start, marks.tokens);
  const count = tokens.words.length;
  if (count === 0) return undefined;
  const quotations = quotationsOf(tokens, marks.quotations);
  const states = quoteStatesOf(quotations, count);
  const sentences = sentencesOf(tokens, marks.sentences);
  return new Paragraph(index, language, start, start + line.length, tokens, sentences, quotations, states);
}

function plain(word: string): string {
  const lower = word.toLowerCase();
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
}

/** A paragraph of any language. */
export type AnyParagraph = Paragraph<LanguageBase>;

/** A column with the number of the range that holds each token, -1 where none does. */
function numberedBy(ranges: readonly TokenRange[], { words }: Tokens): Int32Array {
  const column = new Int32Array(words.length).fill(-1);
  for (const [number, { first, end }] of ranges.entries()) column.fill(number, first, end);
  return column;
}
