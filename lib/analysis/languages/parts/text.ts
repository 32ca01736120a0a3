/** How a language is written: what is one token, where a sentence ends, which marks quote. */
export interface TextPart {
  readonly tokens: TokenPatterns;
  readonly sentences: SentenceMarks;
  readonly quotations: QuotationMarks;
  readonly furniture: Furniture;
  /** Frequent words that no neighbour of the language has, in lower case: a sixth of the words of its prose. */
  readonly frequentWords: ReadonlySet<string>;
}

/** What pages put between, before and behind the text of an article, none of it text: whole lines, and parts of lines. */
export interface Furniture {
  readonly lines: readonly RegExp[];
  /** Anchored at the beginning of a line. */
  readonly prefixes: readonly RegExp[];
  /** Anchored at its end. */
  readonly suffixes: readonly RegExp[];
}

/** Patterns that match token after token; `tokenPatterns` in `text/` makes them from a language's words. */
export interface TokenPatterns {
  /** For any script. */
  readonly universal: RegExp;
  /** The same for text of Western European letters alone, which is matched far faster. */
  readonly western: RegExp;
}

/** A language's words and habits from which its token patterns are made. */
export interface TokenHabits {
  /** What is written with a full stop that ends no sentence, without that stop: "Dr", or, within spaces, "z. B". */
  readonly abbreviations: readonly string[];
  /** Words that open a sentence rather than go on with a name: before them a capital with a full stop is no initial. */
  readonly openers: readonly string[];
  /** Names of one letter; behind a word in small letters, a full stop after one is no initial's: "he wrote on X. The mayor …". */
  readonly namesOfOneLetter: readonly string[];
  /** What an apostrophe cuts off from the word before as a token of its own, in every case it is written in: "re". */
  readonly contractions: readonly string[];
  /** Those that are cut off from a compound as well: "well-known's". */
  readonly contractionsAfterCompounds: readonly string[];
  /** Ends of names on the net, so that a full stop before one ends no sentence: "org". */
  readonly domains: readonly string[];
  /** Before a country's two letters: "co" as in "co.uk". */
  readonly domainsOfCountries: readonly string[];
  /** Marks that stand within words besides apostrophe and hyphen, as in German "Schüler*innen". */
  readonly innerMarks: readonly string[];
  readonly numbers: {
    /** Stands between groups of digits: 25,000. */
    readonly grouping: string;
    /** Stands before decimals: 2.5. */
    readonly decimal: string;
    /** True where a full stop makes a number an ordinal and belongs to it: German "3. Mai". */
    readonly ordinalStop: boolean;
  };
}

export interface SentenceMarks {
  /** What is written with a full stop that ends no sentence: "Col" in "Col.Moro". */
  readonly abbreviations: ReadonlySet<string>;
  /** Abbreviations a sentence may end with, the stop with them: "Inc.", "Jr.", "Calif.". */
  readonly lastInSentence: ReadonlySet<string>;
  /** What stands behind the hour, with its stops: "a.m.". */
  readonly hours: ReadonlySet<string>;
  /** Words in capitals that go on with an hour: days, months, zones of time. */
  readonly afterHours: ReadonlySet<string>;
  /** Names that end in a mark that elsewhere ends a sentence: "Yahoo" in "Yahoo! News". */
  readonly namesWithMarks: ReadonlySet<string>;
  /** Words that open a sentence even behind such a name: "The". */
  readonly openers: ReadonlySet<string>;
  /** Words that go on with such a name, whatever it is: "Inc". */
  readonly namesAfterMarks: ReadonlySet<string>;
  /** Marks, by their first character, that belong to the sentence they stand behind. */
  readonly closing: ReadonlySet<string>;
  /** Marks that a sentence can begin with; a capital or a digit always can. */
  readonly opening: ReadonlySet<string>;
}

/** Quotation marks. Whether a mark opens or closes is told by the spacing around it but where a pair is named. */
export interface QuotationMarks {
  /** Marks of speech, as whole tokens; any of them may open and any close. */
  readonly double: ReadonlySet<string>;
  /** Marks of speech that are told apart by their own shape: « and ». */
  readonly pairs: readonly (readonly [opening: string, closing: string])[];
  readonly single: { readonly opening: ReadonlySet<string>; readonly closing: ReadonlySet<string> };
}
