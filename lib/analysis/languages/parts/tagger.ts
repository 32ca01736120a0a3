import type { SpanCosts } from '../../tagger/span-costs';
import type { WordClass } from '../word-sets';

/** What the tagger's own features ask of a word. Part of what a model was trained with: a change means training anew. */
export interface TaggerPart {
  /** Whether the model takes a number and the comma behind it for one token. */
  readonly joinsNumbersAndCommas: boolean;
  /** Small words inside names that begin and end with a capital: "of". */
  readonly nameLinks: WordClass;
  /** Conjunctions that begin what is said: "that". */
  readonly complementizers: WordClass;
  /** What stands before an infinitive: "to". */
  readonly infinitiveMarkers: WordClass;
  /** Classes of words by what they do in reported speech; left out where the word itself says enough, as in English. */
  readonly wordClasses?: WordClasses;
  /** What a span must be more probable than to be a tag, where a language's model asks for another choice. */
  readonly spanCosts?: SpanCosts;
}

export interface WordClasses {
  /** The class of a word as written, 1 to 15; 0 for none. */
  classOf(word: string): number;
  /** Classes 1 to this are moods: a clause with one of them is reported ("er habe", "er hätte", "er soll"). */
  readonly moods: number;
  /** Classes from this on tell that somebody speaks, or who: verbs of speech, nouns for people and bodies. */
  readonly speechFrom: number;
}
