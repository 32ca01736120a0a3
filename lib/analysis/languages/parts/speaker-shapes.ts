/** What the letters of a word, or of a few words together, tell of it, whichever words they are. Keys are as `keyOf` makes them. */
export interface SpeakerShapes {
  /** A word that a full stop behind it belongs to: "Brig". As it is written, as are the next three. */
  readonly abbreviation: RegExp;
  /** Begins with a capital, or with a particle and a hyphen before one: "al-Assad". */
  readonly capital: RegExp;
  /** Beginnings of surnames with a capital inside: "McKinley", "DeSantis". */
  readonly camelSurname: RegExp;
  /** A lawmaker's party, as group 1, and seat: "D-Mont". */
  readonly seat: RegExp;
  /** The same before a seat's key: "d-" of "d-mont". */
  readonly seatKey: RegExp;
  /** The article that a name begins with: "al-". */
  readonly articleOfName: RegExp;
  /** What makes an office a shared one: "co-host". */
  readonly sharedOffice: RegExp;
  /** Two newspapers become one: "news-register". */
  readonly joinedNewspapers: RegExp;
  /** "61-year-old". */
  readonly age: RegExp;
  /** One person by the country: "German", "Swede"; "British" and "Dutch" are many. */
  readonly national: RegExp;
  /** The same of people of any age: "8-month-old". */
  readonly ageOfPerson: RegExp;
  /** A number, an amount, a share, an age, a shape: "2013", "$15", "48.6%", "44-year-old", "3-d". */
  readonly amount: RegExp;
  /** In a description: of somebody who is not to be named. */
  readonly anonymous: RegExp;
  readonly unnamed: RegExp;
  /** All that stands between two names of one person: ", also known as". */
  readonly alias: RegExp;
  /** All that stands between a description and the name that somebody gives: "who gave his name as". */
  readonly calls: RegExp;
  /** The end of a word that owns the next. */
  readonly possessive: RegExp;
  /** In a description: something is somebody's. */
  readonly owned: RegExp;
  /** What is no part of a name's word at its end. */
  readonly wordEnd: RegExp;
  /** Ends of nouns of women, of men, and of people that can be counted: "both senators". */
  readonly women: RegExp;
  readonly men: RegExp;
  readonly countedPeople: RegExp;
  /** "holding". */
  readonly isGerund: (key: string) => boolean;
  /** "angrily"; a guess. */
  readonly isAdverb: (key: string) => boolean;
  /** Ends as no name does, or begins as a number does: "unsurprisingly", "twenty-seven". */
  readonly isSureAdverb: (key: string) => boolean;
  /** "released". */
  readonly isParticiple: (key: string) => boolean;
  /** Ends like a verb or an adverb: "praised", "generally", "regarding". */
  readonly isVerbForm: (key: string) => boolean;
  /** May be a verb that says what somebody does or did: "telephoned". */
  readonly isFinite: (key: string) => boolean;
  /** No noun that an adjective stands before, as far as its end tells. */
  readonly endsAsVerb: (key: string) => boolean;
  /** What takes an apostrophe alone. */
  readonly endsInS: (key: string) => boolean;
  /** Of the name of a people: "Norwegians". */
  readonly isPluralOfPeople: (key: string) => boolean;
  readonly isPlural: (key: string) => boolean;
  /** A guess at the singular. */
  readonly singular: (key: string) => string;
  /** A word as evidence compares it: plurals of regular nouns as the singular. */
  readonly plain: (key: string) => string;
}
