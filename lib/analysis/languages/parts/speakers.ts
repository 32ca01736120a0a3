import type { SourceType } from '../../source-types';
import type { WordSets } from '../word-sets';
import type { DeedClass, OfficeClass, ThingClass } from './speaker-classes';
import type { SpeakerShapes } from './speaker-shapes';
import type { SpeakerGrammar } from './speaker-words';

/** How firmly a noun gives its type; see `nouns.json`. */
export type Strength = 'strong' | 'weak' | 'plain' | 'unnamed';

export interface NounSense {
  readonly type: SourceType | undefined;
  readonly strength: Strength;
  /** Singular form: what two mentions of one office have in common. */
  readonly lemma: string;
  readonly plural: boolean;
}

export interface BodySense {
  readonly type: SourceType;
  /** The same for all names of a body. */
  readonly id: string;
}

export interface PlaceSense {
  /** ISO 3166-1 alpha-2, or a made-up code for a region that speaks for itself. */
  readonly code: string;
  readonly kind: 'country' | 'capital' | 'adjective' | 'region';
}

/** What a phrase can be. */
export interface Senses {
  body?: BodySense;
  place?: PlaceSense;
  noun?: NounSense;
  modifier?: SourceType;
  /** Stands before a person's name. */
  title?: boolean;
  /** Says something of rank or number that no type hangs on: "senior". */
  skip?: boolean;
  /** A person of the list of office holders. */
  leader?: SourceType;
  /** Has to be written just so in the text: acronyms, since "is" is not IS. */
  exact?: string;
}

/** Names, offices, kinds of body and the small words between them, by keys as `keyOf` makes them. */
export interface SpeakersPart {
  readonly phrases: ReadonlyMap<string, Senses>;
  /** Those of several words, by their first word. */
  readonly longer: ReadonlyMap<string, readonly string[]>;
  /** Bodies of one long word by what a slip of the keys leaves the same; see `typoKeyOf`. */
  readonly slips: ReadonlyMap<string, string>;
  readonly grammar: WordSets<SpeakerGrammar>;
  readonly offices: WordSets<OfficeClass>;
  readonly things: WordSets<ThingClass>;
  readonly deeds: WordSets<DeedClass>;
  readonly shapes: SpeakerShapes;
  readonly synonyms: Synonyms;
  /** Words that join one speaker to another, each cut into words: "as well as". */
  readonly joiners: readonly (readonly string[])[];
  /** Common nouns that stand for a body named before, and the types such a body can have: "the group". */
  readonly generic: ReadonlyMap<string, readonly string[]>;
  readonly pronouns: Readonly<
    Record<'male' | 'female' | 'neuter' | 'plural' | 'first' | 'relative', ReadonlySet<string>>
  >;
  readonly honorifics: Readonly<Record<'male' | 'female' | 'either', ReadonlySet<string>>>;
  readonly male: ReadonlySet<string>;
  readonly female: ReadonlySet<string>;
  /** Given names of one gender. */
  readonly maleNames: ReadonlySet<string>;
  readonly femaleNames: ReadonlySet<string>;
  /** Long forms of given names by their short ones: "william" by "bill". */
  readonly shortNames: ReadonlyMap<string, string>;
  readonly firm: ReadonlySet<string>;
  readonly spokes: ReadonlySet<string>;
  readonly organs: ReadonlySet<string>;
  /** Heads that are read in a way of their own, and what ties one to its complement. */
  readonly heads: WordSets<HeadClass>;
  /** Ends of the names of those who speak for what they found out, though a state's body pays them: "NASA scientist". */
  readonly scientists: RegExp;
  /** Last words of proper names of bodies, with the type they tell when written with a capital: "Globe", "Securities". */
  readonly capitalEnds: ReadonlyMap<string, SourceType>;
  readonly writings: NameWritings;
  /** "I just saw": the verb of who speaks, as group 1, in lower case; global. */
  readonly firstPerson: RegExp;
  /** "my mother": whose or what the speaker calls its own, as group 1, in lower case; global. */
  readonly firstPersonPossessive: RegExp;
  /** Ends of compound adjectives that are read as words of their own: "US" "-backed". */
  readonly compoundEnd: RegExp;
  /** The key of a phrase: its words' keys, cut as the text's words are, with single spaces. */
  readonly keyOfPhrase: (phrase: string) => string;
}

/** Other words for one thing. */
export interface Synonyms {
  /** Short forms and other words for an office: "gen" for "general". */
  readonly offices: ReadonlyMap<string, readonly string[]>;
  /** Kinds of document by word: those of one kind news puts one for the other. */
  readonly documents: ReadonlyMap<string, string>;
  readonly spellings: ReadonlyMap<string, string>;
  /** Members of parties by the letter that stands before their seat. */
  readonly parties: ReadonlyMap<string, string>;
}

/** Words of names that say nothing of whom they name, and ways one name is written. */
export interface NameWritings {
  readonly articles: ReadonlySet<string>;
  /** "jr". */
  readonly suffixes: ReadonlySet<string>;
  /** Small words of people's names: "al", "van". */
  readonly particles: ReadonlySet<string>;
  /** Words that join the parts of a body's name: "of". */
  readonly links: ReadonlySet<string>;
  /** Words that, behind a state's name, name no more than the state. */
  readonly governments: ReadonlySet<string>;
  /** Letters that stand for the same sound, and the one that is written for them here. */
  readonly letters: readonly (readonly [from: string, to: string])[];
}
/** Classes of heads and of the words behind them; lemmas but where said otherwise. */
export type HeadClass =
  /** Of states, firms and unions alike. */
  | 'presidents'
  /** Heads of governments and of universities. */
  | 'chancellors'
  /** Whom a body that is no firm has as well: "Oxfam's chief executive". */
  | 'chiefExecutives'
  /** Keep their own type, whatever stands before them: "Tax Foundation", "Islamist politicians". */
  | 'ownType'
  /** The state's, whatever they look after: "oil ministry". */
  | 'stateBodies'
  /** Armies, or bodies with this word in their name. */
  | 'allies'
  /** Ranks that teams have as well. */
  | 'captains'
  | 'officers'
  | 'officials'
  /** Words of the names of universities. */
  | 'academies'
  /** Words after which stands what an office or a person is tied to; not "familiar with", "about". */
  | 'ties'
  | 'of'
  /** Ties that only say where somebody is. */
  | 'posted'
  /** Verbs of those who watch a war or an election: "which monitors the war". */
  | 'watches'
  /** Verbs before an office: "who heads the port". */
  | 'holds';
