import type { WordSets } from '../word-sets';

/** The words that report: verbs with the frames they stand in, nouns, and what looks like a cue and is none. */
export interface CuesPart {
  /** Verbs by each of their forms, in lower case; of one form, the verb with the most particles first. */
  readonly verbs: ReadonlyMap<string, readonly CueVerb[]>;
  /** Words that make a cue one of a statement, every form of a verb among them. */
  readonly statementForms: ReadonlySet<string>;
  readonly words: WordSets<CueWords>;
  /** Phrases with a reporting word in which nobody reports: "so to speak". */
  readonly excludedPhrases: readonly string[];
  /** Phrases of more words than one before the name of whose words the sentence gives, word by word: "in the words of". */
  readonly sourcePhrases: readonly (readonly string[])[];
  /** How contents begin that only ask not to be named, as words: "not to be quoted". */
  readonly anonymityOpenings: readonly (readonly string[])[];
}

export type CueWords =
  /** Before a verb of saying they make it none: "declined", "not". */
  | 'refusalVerbs'
  | 'negations'
  /** What a sentence starts with that tells a question put to the speaker: "asked". */
  | 'asked'
  /** Lemmas that are something done as well: only a finite clause after them is a report. */
  | 'doneVerbs'
  /** Verbs of holding something true that take a clause without "that": "believes the duke paid". */
  | 'heldVerbs'
  /** Of these, the ones that mostly tell what was done where no clause follows: "concluded its hearing". */
  | 'finishedVerbs'
  /** Lemmas of decisions, which an infinitive or an object tells and nobody says. */
  | 'decisionVerbs'
  /** What somebody writes or records, without saying what stands in it: "novel". */
  | 'works'
  /** Lemmas of what a thing does to show something. */
  | 'showingVerbs'
  /** Lemmas whose passive means: somebody says or thinks so, nobody says who. */
  | 'hearsayVerbs'
  /** Of these, the ones that say what somebody thinks: "believed responsible". */
  | 'opinionVerbs'
  /** Lemmas whose passive tells of an event: "was reported". */
  | 'reportedVerbs'
  | 'accusedVerbs'
  /** Lemmas whose passive subject the tagger takes for the source. */
  | 'turnedVerbs'
  /** Lemmas whose passive names the speaker after "by". */
  | 'doneByVerbs'
  /** Lemmas whose passive subject is told something, and says nothing. */
  | 'toldVerbs'
  /** Lemmas of any passive that tells that somebody said something. */
  | 'passiveReports'
  | 'claimNouns'
  | 'verdictNouns'
  /** Words that name what somebody said, or make a cue of what they stand in. */
  | 'reportNouns';

/**
 * What may follow a verb: `clause` a clause, with a complementizer or without, or a quotation; `complementizer` only a
 * clause with one ("that"), or a quotation; `quote` only a quotation; `addressee` somebody and then a clause; `request`
 * somebody and then an infinitive; `infinitive`; `object` a noun phrase; `label` a noun phrase and what it is called;
 * `figure` a number; `count` an object that begins with one; `passive` nothing, but it has a passive.
 */
export const FRAMES = [
  'clause',
  'complementizer',
  'quote',
  'addressee',
  'request',
  'infinitive',
  'object',
  'label',
  'figure',
  'count',
  'passive',
] as const;
export type Frame = (typeof FRAMES)[number];

/** One verb in one form, with the particles that belong to it ("called" + "for"). */
export interface CueVerb {
  readonly form: VerbForm;
  readonly particles: readonly string[];
  readonly frames: ReadonlySet<Frame>;
  readonly kind: 'statement' | 'belief';
}

/** What a form of a verb can be. A form such as "reported" is both past and participle. */
export interface VerbForm {
  readonly lemma: string;
  readonly base: boolean;
  readonly third: boolean;
  readonly past: boolean;
  readonly participle: boolean;
  readonly ing: boolean;
}
