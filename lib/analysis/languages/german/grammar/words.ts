import { wordSets, type WordSets } from '../../word-sets';
import type words from './words.json';

export type GrammarName = keyof typeof words;
/** Closed classes of German words. */
export type Grammar = WordSets<GrammarName>;

/** Closed word classes from their data. */
export const grammarOf = (lists: Readonly<Record<GrammarName, readonly string[]>>): Grammar => wordSets(lists);
