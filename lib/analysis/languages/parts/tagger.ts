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
}
