import type { WordSets } from '../word-sets';

/** The closed word classes by which constructions are read, the nouns for who speaks, and what the shape of a word tells. */
export interface AttributionsPart extends WordSets<AttributionWords> {
  /** Ids of the constructions and edges that this language has, its own among them; the pipeline leaves out all others. */
  readonly constructions: ReadonlySet<string>;
  /** True for an adverb that can stand within a verb group: "has also repeatedly said". */
  readonly isAdverb: (word: string) => boolean;
  /** True for a noun of `speakerNouns`, in the plural too. */
  readonly isSpeakerNoun: (word: string) => boolean;
  /** What the shape of a word tells, whichever it is. A guess: "red" looks like a past form. */
  readonly isPastForm: (word: string) => boolean;
  /** True also for the commonest participles with a form of their own: "seen", "sent". */
  readonly isParticiple: (word: string) => boolean;
  /** "saying". */
  /** "41", "twelve", "dozens". */
  readonly isNumber: (word: string) => boolean;
  readonly isPresentParticiple: (word: string) => boolean;
  readonly isThirdPerson: (word: string) => boolean;
  readonly isPlural: (word: string) => boolean;
  /** "itself". */
  readonly isReflexive: (word: string) => boolean;
  /** "didn't". */
  readonly isContractedNegation: (word: string) => boolean;
  /** The end of a cue, with the word after it, that tells where somebody went or stood: "reported for". */
  readonly presence: RegExp;
  /** A cue of several words that gives somebody's words: "as the ministry put it", "made clear that". */
  readonly putsIt: RegExp;
  /** A cue's last word that gives a figure: "gave". */
  readonly gives: RegExp;
}

export type AttributionWords =
  /** What makes a noun an owner. */
  | 'genitive'
  | 'determiners'
  /** "the court heard that": what was told there, and who is told it. */
  | 'hearVerbs'
  /** What follows tells when something was said. */
  | 'whenWords'
  | 'hearers'
  /** Words that begin an amount and so a subject: "more than 900 barns". */
  | 'amountOpeners'
  | 'pronouns'
  /** Who speaks and who is spoken to. */
  | 'participants'
  /** Pronouns that are subjects and nothing else. */
  | 'subjectPronouns'
  /** Pronouns for things: what they show, nobody says. */
  | 'thingPronouns'
  | 'auxiliaries'
  | 'be'
  | 'have'
  | 'prepositions'
  /** Words that begin another clause. */
  | 'clauseBreaks'
  /** Adverbs and conjunctions that may come before a clause's subject. */
  | 'openers'
  | 'days'
  /** "yesterday". */
  | 'dayAdverbs'
  /** "about". */
  | 'topicMarkers'
  | 'timeWords'
  /** Nouns for where something is said: "in a statement", "to reporters". */
  | 'occasions'
  /** Nouns for who or what can speak. */
  | 'speakerNouns'
  | 'notHeadlineSources'
  | 'modals'
  /** Forms of reporting verbs that are nouns too. */
  | 'alsoNouns'
  /** Words that take a plural verb without ending in "s". */
  | 'pluralWords'
  /** Words at which the object of a verb ends. */
  | 'objectStops'
  /** Words that start no object. */
  | 'notObjects'
  /** Prepositions after a participle that is no full verb: "accused of", "claimed by". */
  | 'nounRelations'
  | 'irregularPast'
  | 'hearsayAdverbs'
  | 'objectPronouns'
  /** Prepositions that may start a clause: "In May the army left". */
  | 'clausePrepositions'
  /** Conjunctions that set one report beside another. */
  | 'contrasts'
  /** Nouns by which a reporter comments on what was just said: ", a move that could …". */
  | 'asides'
  /** Nouns for what can show something without saying it: data, footage, a poll. */
  | 'documents'
  /** Conjunctions whose clause belongs to what is said, not to when it was said: "unless the fee falls". */
  | 'conditions'
  /** Conjunctions whose clause waits for its main clause. */
  | 'waitingConjunctions'
  /** Words that no content ends with. */
  | 'unfinished'
  /** Nouns for what is counted: "put the toll at 12". */
  | 'counts'
  /** Words after which a form that may be a verb is a noun: "its daily report". */
  | 'singularDeterminers'
  /** What an editor's note begins with. */
  | 'editorsLabels'
  /** Words before "he said" that name whatever he may have said. */
  | 'everything'
  /** Between commas they tell when or where something was said: "Hale, in his letter, said". */
  | 'circumstances'
  /** "The army and the rebels each said": words between a subject and its verb that count it and name nobody. */
  | 'floatingQuantifiers'
  /** What a subject starts with when nobody spoke. */
  | 'nobody'
  /** Begins a clause that is said: "that". */
  | 'complementizers'
  /** Before an infinitive: "to". */
  | 'infinitiveMarkers'
  /** "who". */
  | 'personalRelatives'
  /** "which". */
  | 'thingRelatives'
  /** "what he said". */
  | 'freeRelatives'
  /** Names who does it in a passive: "by". */
  | 'agentMarkers'
  /** "described as". */
  | 'roleMarkers'
  /** "of". */
  | 'genitives'
  /** "and". */
  | 'additives'
  /** "but". */
  | 'adversatives'
  /** "or". */
  | 'alternatives'
  | 'indefiniteArticles'
  | 'definiteArticles'
  | 'locatives'
  /** "for". */
  | 'purposes'
  | 'dayPrepositions'
  | 'mannerConjunctions'
  /** A subject that stands for a clause: "it is said that". */
  | 'expletives'
  /** "per the health office". */
  | 'perWords'
  /** "criticism from". */
  | 'origins'
  /** "put the toll at 12". */
  | 'measures'
  /** After a number: "percent". */
  | 'percents'
  | 'timeConjunctions'
  /** "would". */
  | 'hypotheticals'
  /** "'s". */
  | 'possessives'
  /** "not to be named". */
  | 'negators'
  /** "quoted as saying". */
  | 'sayingWords'
  | 'demonstratives'
  | 'copulas'
  | 'descriptionOpeners'
  | 'matterPrepositions'
  | 'relatives'
  | 'occasionPrepositions'
  | 'introducers'
  | 'headlineSources'
  | 'opinionStops'
  | 'questionAndAnswer'
  | 'commitments'
  | 'rumours'
  | 'possessivePronouns'
  | 'joiners'
  | 'nounOpeners'
  | 'subjectGaps'
  | 'clauseRelatives'
  | 'namingWords'
  | 'durations'
  | 'nonRestrictiveRelatives'
  | 'quantities'
  | 'dateMarkers'
  | 'subordinators'
  | 'openingConjunctions'
  | 'sentenceLinks'
  | 'freeRelativeComplements'
  | 'phraseOpeners'
  | 'articles'
  | 'placePrepositions'
  | 'accordingWords'
  | 'turnWords'
  | 'inclusions'
  | 'exceptions'
  | 'possessiveRelatives'
  | 'saidForms'
  | 'tellVerbs'
  | 'callVerbs'
  | 'findVerbs'
  | 'writeVerbs'
  | 'quoteVerbs'
  /** ", only to fall again". */
  | 'outcomeAdverbs'
  /** ", referring to": they tell what was meant. */
  | 'glossVerbs'
  | 'citeVerbs'
  | 'claimVerbs'
  | 'whetherWords'
  | 'whyWords'
  | 'mayWords'
  | 'dayParts'
  | 'pointers'
  | 'labelLinks'
  /** Dashes that stand as tokens of their own. */
  | 'dashes';
