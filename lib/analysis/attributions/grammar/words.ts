/** Closed classes of English words, and the nouns for people and things that speak, as sets. */
import table from './words.json';

// The compiler checks the table's shape; nothing but the build can change it.
const lists: Readonly<Record<keyof typeof table, readonly string[]>> = table;
const set = (name: keyof typeof table): ReadonlySet<string> => new Set(lists[name]);

export const DETERMINERS = set('determiners');
export const PRONOUNS = set('pronouns');
/** Who speaks and who is spoken to. */
export const PARTICIPANTS = set('participants');
/** Pronouns that are subjects and nothing else. */
export const SUBJECT_PRONOUNS = set('subjectPronouns');
/** Pronouns for things: what they show, nobody says. */
export const THING_PRONOUNS = set('thingPronouns');
export const AUXILIARIES = set('auxiliaries');
export const BE = set('be');
export const HAVE = set('have');
export const PREPOSITIONS = set('prepositions');
/** Words that begin another clause. */
export const CLAUSE_BREAKS = set('breaks');
/** Adverbs and conjunctions that may come before a clause's subject. */
export const OPENERS = set('openers');
export const DAYS = set('days');
export const TIME_WORDS = set('timeWords');
/** Nouns for where something is said: "in a statement", "to reporters". */
export const OCCASIONS = set('occasions');
/** Nouns for who or what can speak. */
export const SPEAKER_NOUNS = set('speakers');
export const NOT_HEADLINE_SOURCES = set('notHeadlineSources');

export const MODALS = set('modals');
/** Forms of reporting verbs that are nouns too. */
export const ALSO_NOUNS = set('alsoNouns');
/** Words that take a plural verb without ending in "s". */
export const PLURAL_WORDS = set('pluralWords');
/** Words at which the object of a verb ends. */
export const OBJECT_STOPS = set('objectStops');
/** Words that start no object. */
export const NOT_OBJECTS = set('notObjects');
/** Prepositions after a participle that is no full verb: "accused of", "claimed by". */
export const NOUN_RELATIONS = set('nounRelations');
export const IRREGULAR_PAST = set('irregularPast');
export const HEARSAY_ADVERBS = set('hearsayAdverbs');
export const OBJECT_PRONOUNS = set('objectPronouns');
/** Prepositions that may start a clause: "In May the army left". */
export const CLAUSE_PREPOSITIONS = set('clausePrepositions');
/** Conjunctions that set one report beside another. */
export const CONTRASTS = set('contrasts');

/** Nouns by which a reporter comments on what was just said: ", a move that could …". */
export const ASIDES = set('asides');

/** Nouns for what can show something without saying it: data, footage, a poll. */
export const DOCUMENTS = set('documents');

/** Conjunctions whose clause belongs to what is said, not to when it was said: "unless the fee falls". */
export const CONDITIONS = set('conditions');
/** Conjunctions whose clause waits for its main clause. */
export const WAITING_CONJUNCTIONS = set('waiting');
/** Words that no content ends with. */
export const UNFINISHED = set('unfinished');
/** Words for people that a relative clause tells from others: "those who". */
export const TOLD_APART = set('toldApart');

/** Nouns for what is counted: "put the toll at 12". */
export const COUNTS = set('counts');

/** Words after which a form that may be a verb is a noun: "its daily report". */
export const SINGULAR_DETERMINERS = set('singularDeterminers');

/** What an editor's note begins with. */
export const EDITORS_LABELS = set('editorsLabels');

/** Words before "he said" that name whatever he may have said. */
export const EVERYTHING = set('everything');

/** Dashes that stand as tokens of their own. */
export const DASHES: ReadonlySet<string> = new Set(['—', '–', '--', '-']);
/** Between commas they tell when or where something was said: "Hale, in his letter, said". */
export const CIRCUMSTANCES = set('circumstances');

/** What a subject starts with when nobody spoke. */
/** "The army and the rebels each said": words between a subject and its verb that count it and name nobody. */
export const FLOATING_QUANTIFIERS = set('floating');

export const NOBODY = set('nobody');

const ADVERBS = set('adverbs');

/** True for an adverb that can stand within a verb group: "has also repeatedly said". */
export function isAdverb(word: string): boolean {
  return ADVERBS.has(word) || (word.length > 4 && word.endsWith('ly') && word !== 'family' && word !== 'assembly');
}

/** The first place of a word in `[from, limit)`, or -1. */
export function placeOf(lower: readonly string[], word: string, from: number, limit: number): number {
  for (let i = from; i < limit; i++) if (lower[i] === word) return i;
  return -1;
}
