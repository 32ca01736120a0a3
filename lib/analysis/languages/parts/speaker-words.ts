/** Closed classes of words, by what they tell of the phrase around them: words that are neither nouns nor verbs of deeds. */
export type SpeakerGrammar =
  | 'determiners'
  | 'possessives'
  | 'prepositions'
  | 'starters'
  | 'never'
  | 'particles'
  | 'verbs'
  | 'auxiliaries'
  /** Participles with no "-ed", and adjectives, that open a clause behind a noun: "the letter sent to Lund". */
  | 'reduced'
  /** Nouns that end as adverbs do. */
  | 'nounsInLy'
  /** Verbs of those who were there: seeing, moving, feeling. */
  | 'witnessing'
  /** What those who speak of their own life have: "my mother", "our house". */
  | 'kin'
  | 'indefinite'
  | 'hearsay'
  | 'documents'
  | 'offices'
  | 'geography'
  | 'nobody'
  | 'behind'
  | 'administrative'
  | 'shares'
  | 'states'
  | 'fields'
  | 'surnames'
  | 'wires'
  | 'broadcasters'
  | 'called'
  | 'partners'
  | 'asked'
  | 'notYet'
  | ClosedClass;

type ClosedClass =
  | Articles
  | Joining
  | Ties
  /** "himself": no part of a name. */
  | 'reflexives'
  | 'subjectPronouns'
  /** "It's another setback": a clause, no noun phrase. */
  | 'clauseSubjects'
  | 'who'
  | 'whose'
  | 'which'
  /** Relative words that a source can begin with: "who", "whom". */
  | 'nounRelatives'
  /** What makes a name an owner: "'s". */
  | 'genitive'
  | 'be'
  /** "X is the head of the port". */
  | 'becomings'
  /** Verbs that tell that a name is a body's, since one person has others: "Big Wheel have denied it". */
  | 'pluralVerbs'
  /** Between a name and what somebody did: "who had also been charged". */
  | 'beforeDeeds'
  /** "He also …": goes on with what somebody says. */
  | 'goingOn'
  /** "A doctor there": where and when somebody speaks is no part of who it is. */
  | 'phraseAdverbs'
  /** Before a number: "nearly". */
  | 'approximators'
  /** "formerly a judge". */
  | 'formerly'
  | 'retired'
  | 'nowadays'
  | 'former'
  | 'fellow'
  | 'aged'
  /** Words that begin sentences and are given names as well: "He Jiaolong", "Will Falk". */
  | 'namesLikeStarters'
  | 'monthsLikeNames'
  /** "New", which may be of a place's name. */
  | 'ageAdjectives'
  /** Words of a name that its acronym leaves out. */
  | 'acronymGaps'
  | 'bareArticles'
  /** "al Qaeda": written small inside a sentence. */
  | 'articlesOfNames'
  /** Ends of compounds that say whose somebody is: "Vidora-linked". */
  | 'boundTies';

/** Articles, pronouns and numbers, by what they tell of the noun behind them. */
type Articles =
  | 'articles'
  | 'indefiniteArticles'
  | 'definiteArticles'
  /** Of a noun phrase, wherever it stands. */
  | 'phraseOpeners'
  /** Of somebody not met before: "another". */
  | 'newcomers'
  | 'definites'
  /** "Some commander": not the one of whom the article tells. */
  | 'introducing'
  | 'only'
  | 'one'
  | 'both'
  | 'two'
  /** "Some in the party", "those who stayed": people told from others by nothing but what follows. */
  | 'headless'
  | 'ownedBy'
  /** "A second person": not the one named before. */
  | 'notOrdinal'
  /** One of several, none of them told from the others. */
  | 'oneOfThem'
  /** "The two", with no noun. */
  | 'pairs'
  | 'bothAlone';

/** Conjunctions and the like. */
type Joining =
  | 'and'
  /** What no role ends with. */
  | 'looseEnds'
  | 'additions'
  /** Listed with the verbs, though a phrase goes on over them. */
  | 'goneOver'
  /** Words at which a sentence's first clause ends. */
  | 'clauseBreaks'
  | 'sentenceOpeners'
  /** Behind which a list of speakers goes on no more. */
  | 'listEnds'
  | 'as'
  | 'such'
  | 'than';

/** Prepositions, and words that tie as they do. */
type Ties =
  | 'by'
  | 'in'
  | 'from'
  /** "the decision to sack X". */
  | 'infinitiveMarkers'
  /** Where somebody is from: "X of Lund". */
  | 'origins'
  /** Whom somebody works for: "X of Oxfam". */
  | 'employers'
  /** The same behind a comma: "X, of Oxfam"; not "X, for fear of …". */
  | 'employersBehindMark'
  /** Between an office and the name of its holder: "representative for Iran Ada Lund". */
  | 'titleTies'
  | 'complements'
  /** Behind a body's name, before what is no apposition. */
  | 'nameTies'
  /** Inside a body's name: "Ministry of", "Campaign against". */
  | 'organTies'
  | 'organArticleTies'
  /** Behind a noun of a field: "doctors in". */
  | 'fieldTies'
  /** Behind a description, before what belongs to its name: "residents of". */
  | 'describedTies'
  | 'headlessTies'
  /** Behind what a court does: "charged with". */
  | 'chargeTies'
  /** Make what follows no subject; "after" and "since" may open a clause. */
  | 'governing'
  /** At the beginning of a span, but not of a source. */
  | 'strayOpeners';
