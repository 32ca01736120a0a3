import type { LanguageBase } from './languages/language-base';
import type { Paragraph } from './paragraph';
import type { ParagraphTags } from './tagger';

/** A paragraph with its tags, and both as they are remembered outside. */
export interface TaggedParagraph<L extends LanguageBase> {
  readonly paragraph: Paragraph<L>;
  /** As the tagger sees it. */
  readonly asTagged: Paragraph<L>;
  readonly tags: ParagraphTags;
  readonly key: string;
  readonly remembered: string;
}

/** A longer text is not kept, in UTF-16 units: some 120,000 words. */
const MOST_LENGTH = 700_000;

/**
 * The paragraphs of the text that was read last, with all that stages have found in each, so that a page to which something is
 * added costs little more than what is added. One text only: whoever reads another one in between goes by remembered tags.
 */
export class ReadBefore<L extends LanguageBase> {
  #text = '';
  #read: readonly TaggedParagraph<L>[] = [];

  keep(text: string, read: readonly TaggedParagraph<L>[]): void {
    const fits = text.length <= MOST_LENGTH;
    this.#text = fits ? text : '';
    this.#read = fits ? read : [];
  }

  /**
   * The paragraphs up to the first that differs, and how far they reach in the text. Each stands where it stood, behind the same
   * ones: what was found in it by its own words and those before it holds.
   */
  beginningOf(text: string): { readonly read: readonly TaggedParagraph<L>[]; readonly length: number } {
    const common = commonLength(this.#text, text);
    let count = 0;
    let length = 0;
    for (const { paragraph } of this.#read) {
      const newline = this.#text.indexOf('\n', paragraph.end);
      const end = newline < 0 ? this.#text.length : newline;
      if (end > common || (end < text.length && text[end] !== '\n')) break;
      count++;
      length = end;
    }
    return { read: this.#read.slice(0, count), length };
  }
}

function commonLength(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && a.charCodeAt(length) === b.charCodeAt(length)) length++;
  return length;
}
