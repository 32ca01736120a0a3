import type { LanguageData } from './language-data';

/**
 * A language the analysis reads: one object, made by one folder beside this file (`english/`), and handed to
 * `createAnalyzer` and `createTagger`. Outside these folders no word of any language is named.
 *
 * What takes a paragraph or a view, such as a construction of this language alone, goes here and not into
 * `LanguageData`: paragraphs carry the data, so the data can't be made of what takes paragraphs.
 */
export type Language = LanguageData;
