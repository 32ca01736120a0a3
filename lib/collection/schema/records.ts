import * as z from 'zod/mini';
import { catch as otherwise } from 'zod/mini';
import { ACTS, analysisSchema } from '../../analysis/contract';
import { SOURCE_TYPES } from '../../analysis/source-types';
import { correctionSchema } from '../../corrections/schema';
import { LIMITS } from './limits';

/**
 * What a collection holds, as it lies in the store and in a backup. Everything is plain JSON. Whatever comes from a page or a
 * file is text of somebody else's, and is bounded here.
 */

const index = z.int().check(z.nonnegative());
const id = z.string().check(z.regex(/^[\w-]{1,64}$/));
const words = (most: number) => z.string().check(z.maxLength(most));

/** An ISO 8601 day, or nothing where none is known. */
export const daySchema = z.string().check(z.regex(/^(?:\d{4}-\d{2}-\d{2})?$/));

export const collectionSchema = z.object({
  id,
  name: words(LIMITS.name).check(z.minLength(1)),
  /** ISO 8601, in UTC. */
  created: z.iso.datetime(),
});
export type Collection = z.infer<typeof collectionSchema>;

/** One version of one article: what the list shows of it. */
export const articleSchema = z.object({
  /** By collection, address or file, and text: the same text kept again is the same record. */
  id,
  collection: id,
  title: words(LIMITS.title),
  /** http or https, without a fragment; empty for a file that names none. */
  address: words(LIMITS.address),
  /** Name of the file it was brought in from; empty for a page. */
  file: words(LIMITS.title),
  /** Who published it, as the page says or by its host; empty where nothing is known. */
  outlet: words(LIMITS.title),
  authors: z.array(words(LIMITS.title)),
  /** As the page gives it: ISO 8601 day, or day and time. Null where it gives none. */
  published: z.nullable(words(40)),
  /** The day lists and pictures go by: that of publication, or the reader's own. */
  day: daySchema,
  /** When the text was read, and when it was kept: ISO 8601, in UTC. */
  read: z.iso.datetime(),
  kept: z.iso.datetime(),
  /** SHA-256 of the text as it was read, in hexadecimal: tells whether a page has changed. */
  digest: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  /** Whether the whole text is kept, or only the sentences that claims and numbers stand in. */
  whole: z.boolean(),
  claims: index,
  speakers: index,
  figures: index,
});
export type KeptArticle = z.infer<typeof articleSchema>;

/** The analysis behind an article. Its text may have blanks where nothing was kept: offsets hold all the same. */
export const readingSchema = z.object({
  /** The article's. */
  id,
  analysis: analysisSchema,
  /** Claims put aside as none, by index. */
  dismissed: z.array(index),
  /** The reader's corrections in the order they were made; the analysis has them in it. */
  corrections: z.array(correctionSchema),
  /** Attributions the reader has made or changed, by index. */
  byReader: otherwise(z.array(index), []),
  /** A link to each claim in its page, by index; what is missing or empty has the plain address. */
  links: z.array(words(LIMITS.address)),
});
export type Reading = z.infer<typeof readingSchema>;

/** A claim in one row, so that thousands can be looked through without their articles. */
export const claimRowSchema = z.object({
  index,
  kind: z.enum(['statement', 'belief']),
  act: z.enum(ACTS),
  quote: z.enum(['direct', 'mixed', 'indirect']),
  confidence: z.number(),
  /** Ids of speakers of this article. */
  speakers: z.array(z.string()),
  cue: z.nullable(z.string()),
  words: z.string(),
  /** UTF-16 offset at which its content begins. */
  start: index,
  /** Leads to its place in the page; empty where no such link is known. */
  link: words(LIMITS.address),
});
export type ClaimRow = z.infer<typeof claimRowSchema>;

export const figureRowSchema = z.object({
  index,
  text: z.string(),
  value: z.number(),
  max: z.nullable(z.number()),
  bound: z.enum(['exact', 'about', 'at-least', 'at-most', 'range', 'vague']),
  unit: z.nullable(z.string()),
  of: z.nullable(z.string()),
  event: z.nullable(z.string()),
  period: z.nullable(z.string()),
  place: z.nullable(z.string()),
  /** Index of the claim that makes it, null where it stands in none. */
  claim: z.nullable(index),
  start: index,
});
export type FigureRow = z.infer<typeof figureRowSchema>;

export const speakerRowSchema = z.object({
  id: z.string(),
  name: z.string(),
  role: z.nullable(z.string()),
  type: z.enum(SOURCE_TYPES),
});
export type SpeakerRow = z.infer<typeof speakerRowSchema>;

/** What an article says, drawn out of its analysis when it is kept. */
export const extractSchema = z.object({
  /** The article's. */
  id,
  collection: id,
  speakers: z.array(speakerRowSchema),
  claims: z.array(claimRowSchema),
  figures: z.array(figureRowSchema),
});
export type Extract = z.infer<typeof extractSchema>;

/** What the reader has put to a claim. */
export const markSchema = z.object({
  /** The article's id and the offset of the claim's content, which outlive a new analysis of the same text. */
  id: z.string().check(z.regex(/^[\w-]{1,64}@\d+$/)),
  article: id,
  collection: id,
  star: z.boolean(),
  note: words(LIMITS.note),
  tags: z.array(words(LIMITS.tag)).check(z.maxLength(LIMITS.tags)),
});
export type Mark = z.infer<typeof markSchema>;

/** The reader's word on whether two speakers of two articles are one. The last word on a pair holds. */
export const decisionSchema = z.object({
  id: z.string(),
  collection: id,
  same: z.boolean(),
  /** Two speakers, as `speakerKey` names them, in the order of their keys. */
  one: z.string(),
  other: z.string(),
});
export type Decision = z.infer<typeof decisionSchema>;
