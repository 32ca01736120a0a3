import type { LanguageBase } from '../languages/language-base';
import type { LanguageData } from '../languages/language-data';
import { textWithin } from '../text';
import { readParagraph, type Paragraph } from './paragraph';

export interface TextDocument<L extends LanguageBase = LanguageData> {
  readonly text: string;
  readonly language: L;
  readonly paragraphs: readonly Paragraph<L>[];
}

/** Reads a text into paragraphs; a paragraph ends at a line break. What a page puts between and around them is left out. Linear in the text. */
export function readText<L extends LanguageBase>(text: string, language: L): TextDocument<L> {
  return { text, language, paragraphs: [...paragraphsOf(text, language)] };
}

/**
 * The paragraphs of a text one by one, so that a long text can be read in slices; behind those known already, which are so
 * many and reach so far.
 */
export function* paragraphsOf<L extends LanguageBase>(
  text: string,
  language: L,
  known = { count: 0, length: 0 },
): Generator<Paragraph<L>, void> {
  let index = known.count;
  const lines = /[^\n]+/g;
  lines.lastIndex = known.length;
  for (const line of text.matchAll(lines)) {
    const within = textWithin(line[0], language.text.furniture);
    if (!within) continue;
    const { from, to } = within;
    const paragraph = readParagraph(line[0].slice(from, to), line.index + from, index, language);
    if (!paragraph) continue;
    index++;
    yield paragraph;
  }
}
