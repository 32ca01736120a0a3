/** Nouns of people, by what they tell of who is meant; lemmas. */
export type OfficeClass =
  | 'president'
  /** What a holder of the list is called, though the article may not say so. */
  | 'headsOfState'
  /** Offices that a country, a state or a city has one of. */
  | 'unique'
  /** Behind "Mr." no name. */
  | 'behindHonorifics'
  /** Ranks that police forces have as well as armies; generals and colonels are soldiers. */
  | 'sharedRanks'
  /** Ranks, and adjectives where another noun follows: "a major official". */
  | 'rankAdjectives'
  /** Nouns of those who speak for a body and are seldom named. */
  | 'speakers'
  | 'spokespeople'
  | 'pressSecretaries'
  | 'official'
  /** Offices that only firms have. */
  | 'ofFirms'
  /** Offices that states and bodies of every other kind have as well. */
  | 'deputies'
  | 'founders'
  | 'advisers'
  | 'parties'
  /** Members of parties, whom news calls by their state: "the Texas Republican". */
  | 'partisans'
  | 'members'
  | 'lawmakers'
  /** Says no more than "he" or "she". */
  | 'ofNoKind'
  /** What somebody may be beside an office: "Premier X, a specialist". */
  | 'besideOffices'
  | 'doctors'
  | 'judges'
  /** Of the one right behind it only. */
  | 'honorificsOfOne'
  /** Behind which any word is a name. */
  | 'honorificsOfNames';

/** Nouns of bodies and things, by what they tell of who is meant. */
export type ThingClass =
  /** Taken up from any body, be they in its name or not: "the group". */
  | 'takenUpFromAny'
  /** What is printed, whose noun means no broadcaster. */
  | 'printed'
  | 'countries'
  | 'agencies'
  | 'offices'
  | 'groups'
  /** "Indiana State Teachers": a part of the country, not its government. */
  | 'states'
  /** "The rebel X" may be a man. */
  | 'bodiesOrPeople'
  /** Behind a name by which alone the body goes as well: "the Sahal party". */
  | 'shortened'
  /** "The family": they, although the noun is singular. */
  | 'many'
  | 'polls'
  /** "A survey of more than 900 nurses" is by none of them. */
  | 'studies'
  /** Nothing says more of them: "according to a statement". */
  | 'bareStatements'
  /** "Reports from Chad" are by nobody. */
  | 'reports'
  /** Documents by whoever keeps them. */
  | 'records'
  /** Where somebody puts a page or a post; it is not theirs. */
  | 'platforms'
  /** Behind a name that only firms have: "Trentex customers". */
  | 'ownedByFirms'
  | 'ownedByFirmsOrVerbs'
  | 'shares'
  /** What ordinary people have: "X, whose house burned down". */
  | 'owned'
  | 'punishments'
  | 'goals'
  /** Last words of national societies: "Lebanese Red Cross". */
  | 'emblems'
  /** Have no letter in a firm's acronym. */
  | 'legalForms'
  /** "This year's survey". */
  | 'times'
  /** What is left of a name that was cut: "& Co.", "Jr.". */
  | 'restsOfNames';

/** Verbs, in the forms that news has, by what they tell of who does it. */
export type DeedClass =
  /** What a court does. */
  | 'tried'
  | 'trying'
  | 'triedBefore'
  | 'pleads'
  | 'pleas'
  | 'faces'
  | 'found'
  | 'guilty'
  | 'scores'
  /** What a lawyer does. */
  | 'defends'
  /** Verbs that say what the role is: "who heads the council". */
  | 'leads'
  | 'serves'
  /** With what ties a body to them: "works for". */
  | 'works'
  | 'worksTies'
  /** What newswriting tells of people who were there: "X, who lives nearby". */
  | 'lives'
  /** What is done with a document by whoever it is of; not by those who see, get or quote it. */
  | 'issued'
  /** What somebody does with a document that is then theirs. */
  | 'issues'
  /** Verbs that headlines write with a capital. */
  | 'inHeadlines'
  /** "a man named X". */
  | 'names'
  /** Words that are hearsay without "is" or "was"; "said" alone has a subject. */
  | 'hearsayAlone';
