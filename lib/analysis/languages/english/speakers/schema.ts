import * as z from 'zod/mini';
import { SOURCE_TYPES } from '../../../source-types';

/** The shapes of the lexicon's files. They are checked by the tests, not at run time: they are shipped with the code. */

const phrases = z.array(z.string());
const byType = z.partialRecord(z.enum(SOURCE_TYPES), phrases);

/** Organisations: one string a body, its names with `|` between, the fullest first. */
export const bodiesSchema = z.object({ source: z.string(), bodies: byType });

/** Countries by ISO code: what they are called, their capitals, the adjectives made of them. */
export const placesSchema = z.object({
  source: z.string(),
  places: z.record(z.string(), z.object({ names: phrases, capitals: phrases, adjectives: phrases, regions: phrases })),
});

export const leadersSchema = z.object({
  source: z.string(),
  rule: z.string(),
  government: phrases,
  un: phrases,
  military: phrases,
  international: phrases,
});

/** General English. */
export const nounsSchema = z.object({
  source: z.string(),
  strong: byType,
  weak: byType,
  plain: phrases,
  unnamed: phrases,
  modifiers: byType,
  titles: phrases,
  heads: z.record(z.string(), phrases),
  scientistEnds: phrases,
  honorifics: z.object({ male: phrases, female: phrases, either: phrases }),
  male: phrases,
  female: phrases,
  collective: phrases,
  skip: phrases,
  firm: phrases,
  spokes: phrases,
  organs: phrases,
  capitalEnds: byType,
});

export const derivedSchema = z.object({
  source: z.string(),
  places: z.record(z.string(), z.object({ names: phrases, capitals: phrases, adjectives: phrases, regions: phrases })),
  agents: byType,
  organisations: byType,
  leaders: phrases,
});

export const grammarSchema = z.object({
  source: z.string(),
  determiners: phrases,
  possessives: phrases,
  prepositions: phrases,
  starters: phrases,
  never: phrases,
  particles: phrases,
  verbs: phrases,
  pronouns: z.record(z.string(), phrases),
  indefinite: phrases,
  hearsay: phrases,
  documents: phrases,
  offices: phrases,
  geography: phrases,
  states: phrases,
  administrative: phrases,
  shares: phrases,
  behind: phrases,
  /** What ministries and agencies look after: words that an "and" joins inside their names. */
  fields: phrases,
  /** Words of news agencies' names, which "the agency" may mean. */
  wires: phrases,
  /** Words that join one speaker to another. */
  joiners: phrases,
  /** Words of broadcasters' names, which "the paper" can't mean. */
  broadcasters: phrases,
  /** Words right before a name that is given to somebody: "a firm called Trentex". */
  called: phrases,
  /** Last words of firms that go by a family's name: "Barrow and Sons". */
  partners: phrases,
  /** What is done to somebody by those who put questions: "asked by a reporter". */
  asked: phrases,
  /** Words of an office that say it is not quite that: "vice president". */
  notYet: phrases,
  /** Nouns that are surnames as well. */
  surnames: phrases,
  /** Words that are nobody where they stand alone for a source. */
  nobody: phrases,
  generic: z.record(z.string(), z.array(z.enum(SOURCE_TYPES))),
});

export const givenNamesSchema = z.object({
  source: z.string(),
  male: phrases,
  female: phrases,
  /** Short forms that are no beginning of the long one. */
  short: z.record(z.string(), z.string()),
});

/** Classes of words by name: `closed-classes.json`, `offices.json`, `things.json`, `deeds.json`. */
export const classesSchema = z.catchall(z.object({ source: z.string() }), phrases);

export const synonymsSchema = z.object({
  source: z.string(),
  offices: z.record(z.string(), phrases),
  /** By the commonest word for each kind of document. */
  documents: z.record(z.string(), phrases),
  spellings: z.record(z.string(), z.string()),
  parties: z.record(z.string(), z.string()),
});
