import type { CaveatKind } from '../../contract';

/**
 * A place in a row of words: the words that may stand there, and how often. `once`; `maybe` once or not; `any` number of times;
 * a `gap` is a few words of whatever kind; the `end` is that of a clause.
 */
export interface PatternItem {
  readonly words: ReadonlySet<string>;
  readonly times: 'once' | 'maybe' | 'any' | 'gap' | 'end';
}

/** A row of words that says that something could not be found out. */
export interface CaveatPattern {
  readonly kind: CaveatKind;
  readonly items: readonly PatternItem[];
  /** What must stand before it: something that was claimed ("the report could not be confirmed"), anyone, or nothing. */
  readonly subject: 'claim' | 'anyone' | 'none';
  /** Who could not confirm or did not answer is named behind it: "not confirmed by | the ministry". */
  readonly namedBehind: boolean;
  /** The row only qualifies what somebody says, so that the saying stays: "unconfirmed reports said". */
  readonly keepsClaim: boolean;
  /** It speaks of what the one who declines says ("who would not be named, said"), not of what was said before. */
  readonly ofOwn: boolean;
}

/** The words by which a language says what could not be found out. All in lower case, with straight apostrophes. */
export interface CaveatWords {
  /** By each word they can begin with, in the order they are tried; the first that fits at a place counts. */
  readonly patterns: ReadonlyMap<string, readonly CaveatPattern[]>;
  /** Nouns of what was said or counted, and pronouns for it: "the report", "this". */
  readonly claims: ReadonlySet<string>;
  /** Words by which more than one claim is meant: "neither", "the reports". */
  readonly several: ReadonlySet<string>;
  readonly pronouns: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  /** Conjunctions at which a clause ends or begins. */
  readonly conjunctions: ReadonlySet<string>;
  /** Of these, the ones that set another clause against it: "but". */
  readonly contrasts: ReadonlySet<string>;
  /** Behind a row, something was said after all: "did not elaborate beyond that". */
  readonly exceptions: ReadonlySet<string>;
}
