import * as z from 'zod/mini';
import { SOURCE_TYPES } from './source-types';

/**
 * The Analysis: what is found in one article text. Used for messages between the parts of the extension, for exports,
 * and for the command line, so it is plain JSON. Every offset is a UTF-16 offset into `text`; every span is half-open.
 */

const index = z.int().check(z.nonnegative());

/** The version of this contract: stored analyses of an earlier one are migrated or read anew. */
export const ANALYSIS_VERSION = 2;

export interface Span {
  start: number;
  end: number;
}

/** By hand rather than by parts: an analysis is mostly spans, and both the page and the popup wait for this check. */
export const spanSchema = z.custom<Span>((value: unknown) => {
  if (typeof value !== 'object' || value === null) return false;
  const { start, end } = value as Partial<Span>;
  return Number.isInteger(start) && Number.isInteger(end) && start! >= 0 && end! >= 0;
});

export const speakerSchema = z.object({
  id: z.string(),
  /** As fully as the article gives it. */
  name: z.string(),
  /** Office or function, kept apart from the name: "Russian defence ministry spokesman". */
  role: z.optional(z.string()),
  type: z.enum(SOURCE_TYPES),
  /** How sure the type is, 0 to 1. */
  confidence: z.number().check(z.minimum(0), z.maximum(1)),
  /** Why this type: the rule's name and the words it went by, strongest first. */
  evidence: z.array(z.object({ rule: z.string(), span: z.nullable(spanSchema) })),
  mentions: z.array(spanSchema),
});

/** What somebody does by saying it, by the reporting words with their negation; a plain report `says`. */
export const ACTS = ['says', 'denies', 'accuses', 'demands', 'promises', 'estimates'] as const;

export const attributionSchema = z.object({
  kind: z.enum(['statement', 'belief']),
  /** Index of the attribution whose content this one stands in. */
  parent: z.nullable(index),
  source: z.nullable(spanSchema),
  /** The reporting words: none, one run, or several ("hat … gefordert"), in text order. */
  cue: z.array(spanSchema),
  content: z.array(spanSchema).check(z.minLength(1)),
  quote: z.enum(['direct', 'mixed', 'indirect']),
  act: z.enum(ACTS),
  /** Ids of the speakers; more than one for a joint source, none where nobody is named. */
  speakers: z.array(z.string()),
  /** How sure we are that this is an attribution, 0 to 1. */
  confidence: z.number().check(z.minimum(0), z.maximum(1)),
});

export const figureSchema = z.object({
  /** Modifier, number and head noun: "at least 125 civilians". */
  span: spanSchema,
  value: z.number(),
  /** Upper end of a range, else null. */
  max: z.nullable(z.number()),
  bound: z.enum(['exact', 'about', 'at-least', 'at-most', 'range', 'vague']),
  /** "percent", "$", "km" … */
  unit: z.optional(z.string()),
  /** What is counted, in the article's words: "civilians". */
  of: z.optional(z.string()),
  /** The event it is counted in, a word of the event list: "killed". */
  event: z.optional(z.string()),
  period: z.optional(z.string()),
  place: z.optional(z.string()),
  /** Index of the innermost attribution whose content holds it, null where nobody is named. */
  attribution: z.nullable(index),
});

/** A place where the article says what it could not find out. Its sentence is no claim. */
export const caveatSchema = z.object({
  /** Could not be verified; somebody declined to comment or to be named; somebody did not answer. */
  kind: z.enum(['unverified', 'declined', 'unreached']),
  span: spanSchema,
  /** Id of the speaker who declined or was not reached, null where none of the speakers is. */
  speaker: z.nullable(z.string()),
  /** Indices of the attributions it speaks of. */
  attributions: z.array(index),
});

export const analysisSchema = z.object({
  version: z.literal(ANALYSIS_VERSION),
  language: z.string(),
  text: z.string(),
  speakers: z.array(speakerSchema),
  attributions: z.array(attributionSchema),
  figures: z.array(figureSchema),
  caveats: z.array(caveatSchema),
});

export type Speaker = z.infer<typeof speakerSchema>;
export type Attribution = z.infer<typeof attributionSchema>;
export type Figure = z.infer<typeof figureSchema>;
export type Analysis = z.infer<typeof analysisSchema>;
export type Bound = Figure['bound'];
export type QuoteKind = Attribution['quote'];
export type AttributionKind = Attribution['kind'];
export type Act = Attribution['act'];
export type Caveat = z.infer<typeof caveatSchema>;
export type CaveatKind = Caveat['kind'];
