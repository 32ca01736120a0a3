import type { Analysis } from '../contract';
import type { TextDocument } from '../paragraph';
import type { ReadersRule } from '../speakers';
import type { ParagraphTags } from '../tagger';
import type { Inspection } from '../trace';
import type { LanguageBase } from './language-base';
import type { LanguageData } from './language-data';

/**
 * A language the analysis reads: one object, made by one folder beside this file (`english/`, `german/`), and handed to
 * `createAnalyzer` and `createTagger`. Outside these folders no word of any language is named.
 *
 * Either its words are data for the stages that all such languages share, or, where its grammar asks other questions, it
 * brings stages of its own from the tags on. What takes a paragraph or a view goes here and not into `LanguageData`:
 * paragraphs carry the data, so the data can't be made of what takes paragraphs.
 */
export type Language = LanguageData | OwnLanguage;

/** What the stages after the tagger find in a text. */
export type Findings = Pick<Analysis, 'speakers' | 'attributions' | 'figures' | 'caveats'>;

export interface StageOptions {
  readonly rules: readonly ReadersRule[];
  readonly inspection: Inspection;
}

/** All stages after the tagger, in slices: stops now and then, so that a long text can be given up. */
export type Stages<L extends LanguageBase> = (
  document: TextDocument<L>,
  tags: readonly ParagraphTags[],
  options: StageOptions,
) => Generator<undefined, Findings>;

/** A language with stages of its own. */
export interface OwnLanguage extends LanguageBase {
  readonly stages: Stages<LanguageBase>;
}
