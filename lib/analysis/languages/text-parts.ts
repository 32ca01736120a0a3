/** How texts of each language are written, apart from the rest of the language: the popup needs no more and loads no more. */
import { text as english } from './english/text';
import { text as german } from './german/text';
import type { TextPart } from './parts/text';

const TEXT_PARTS: ReadonlyMap<string, TextPart> = new Map([
  ['en', english],
  ['de', german],
]);

/** The text part of a language; English for one that isn't known. */
export function textPartOf(language: string): TextPart {
  const [tag] = language.toLowerCase().split('-');
  return TEXT_PARTS.get(tag!) ?? english;
}
