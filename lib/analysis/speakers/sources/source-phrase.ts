import type { WordRange } from './word-range';
import type { Name } from '../names/names';
import type { PronounPlace } from './pronouns';
import type { Words } from '../words';

/** The noun phrase of one speaker, as it is asked who that is. Positions are words of its paragraph. */
export interface SourcePhrase {
  readonly words: Words;
  /** All of it, from article or pronoun to complement: "the commander of the brigade". */
  readonly part: WordRange;
  /** Its first word behind articles and numbers. */
  readonly first: number;
  /** Where its core ends, at a complement or an apposition. */
  readonly core: number;
  /** The names that overlap the source span. */
  readonly names: readonly Name[];
  readonly place: PronounPlace;
}
