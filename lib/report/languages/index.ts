/** The few words of a language by which the report tells what stands alone and what is said twice. */
import english from './english.json';
import german from './german.json';

export interface ReportWords {
  readonly negations: ReadonlySet<string>;
  /** Ends of words that negate, with a straight apostrophe: "didn't". */
  readonly negativeEndings: readonly string[];
  /** Words that only open a content: "that the bridge had fallen". */
  readonly conjunctions: ReadonlySet<string>;
  readonly pronouns: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  /** Nouns for what somebody has said: "the claim". */
  readonly pointers: ReadonlySet<string>;
}

const wordsIn = (table: typeof english): ReportWords => ({
  negations: new Set(table.negations),
  negativeEndings: table.negativeEndings,
  conjunctions: new Set(table.conjunctions),
  pronouns: new Set(table.pronouns),
  determiners: new Set(table.determiners),
  pointers: new Set(table.pointers),
});

/** By the language's code without its region. */
const LANGUAGES: ReadonlyMap<string, ReportWords> = new Map([
  ['en', wordsIn(english)],
  ['de', wordsIn(german)],
]);

/** The words of a language by its BCP 47 tag; undefined for a language we have none of. */
export const wordsOf = (language: string): ReportWords | undefined =>
  LANGUAGES.get(language.split('-')[0]!.toLowerCase());
