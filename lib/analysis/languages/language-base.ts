import type { TaggerPart } from './parts/tagger';
import type { TextPart } from './parts/text';

/** What reading a text into paragraphs and tagging them needs of a language. */
export interface LanguageBase {
  /** BCP 47 tag without region: "en". */
  readonly tag: string;
  readonly text: TextPart;
  readonly tagger: TaggerPart;
}
