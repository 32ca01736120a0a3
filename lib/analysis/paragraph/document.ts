import type { LanguageData } from '../languages/language-data';
import { readParagraph, type Paragraph } from './paragraph';

export interface TextDocument {
  readonly text: string;
  readonly language: LanguageData;
  readonly paragraphs: readonly Paragraph[];
}

/** Reads a text into paragraphs; a paragraph ends at a line break. Linear in the text. */
export function readText(text: string, language: LanguageData): TextDocument {
  return { text, language, paragraphs: [...paragraphsOf(text, language)] };
}

/** The paragraphs of a text one by one, so that a long text can be read in slices. */
export function* paragraphsOf(text: string, language: LanguageData): Generator<Paragraph, void> {
  let index = 0;
  for (const line of text.matchAll(/[^\n]+/g)) {
    const paragraph = readParagraph(line[0], line.index, index, language);
    if (!paragraph) continue;
    index++;
    yield paragraph;
  }
}
