/** Closed classes of German and the reading of noun phrases and subjects. */
import { wordSets, type WordSets } from '../../word-sets';
import type words from './words.json';

export type GrammarName = keyof typeof words;
export type Grammar = WordSets<GrammarName>;

/** Closed word classes from their data. */
export const grammarOf = (lists: Readonly<Record<GrammarName, readonly string[]>>): Grammar => wordSets(lists);

export { nounPhraseAt, type NounPhrase } from './noun-phrase';
export { subjectOf } from './subject';
