/** What a reader says an analysis has got wrong, in the article's own words, so that it can be found again. */
import * as z from 'zod/mini';
import { SOURCE_TYPES } from '../analysis/source-types';

/** Longest quotation and name that are taken, in UTF-16 units. */
const MOST_WORDS = 20_000;
const MOST_NAME = 200;
/** How much of what stands around a quotation is kept, in UTF-16 units. */
export const CONTEXT = 32;

const words = z.string().check(z.maxLength(MOST_WORDS));
const around = z.string().check(z.maxLength(CONTEXT));
const name = z.string().check(z.trim(), z.minLength(1), z.maxLength(MOST_NAME));

/** Words of the article's text with what stands right before and after them (as a Web Annotation TextQuoteSelector). */
export const quotationSchema = z.object({
  exact: words.check(z.minLength(1)),
  prefix: around,
  suffix: around,
});
export type Quotation = z.infer<typeof quotationSchema>;

/** The content of a claim, one quotation for each of its spans. */
const claim = z.array(quotationSchema).check(z.minLength(1), z.maxLength(50));
const type = z.enum(SOURCE_TYPES);
/** What a reader asks to correct. */
const wanted = [
  z.object({ kind: z.literal('not-a-claim'), claim }),
  /** A speaker of this page is of another kind. */
  z.object({ kind: z.literal('type'), speaker: name, type }),
  /** Somebody else says this: a speaker of the article, or a new one of this kind. */
  z.object({ kind: z.literal('speaker'), claim, name, type }),
  z.object({ kind: z.literal('rename'), speaker: name, name }),
  /** Two speakers are one; `into` is the name that stays. */
  z.object({ kind: z.literal('merge'), speaker: name, into: name }),
  /** These words are a claim of this speaker's. */
  z.object({ kind: z.literal('claim'), content: claim, name, type }),
  /** Only these words of the claim are claimed. */
  z.object({ kind: z.literal('trim'), claim, content: claim }),
] as const;
export const wantedSchema = z.discriminatedUnion('kind', wanted);
export type Wanted = z.infer<typeof wantedSchema>;
export type CorrectionKind = Wanted['kind'];

/** The same as it is kept: it can be undone by its id. */
export const correctionSchema = z.intersection(
  wantedSchema,
  z.object({
    id: z.string().check(z.minLength(1), z.maxLength(40)),
    /** ISO 8601, in UTC. */
    made: z.string().check(z.maxLength(40)),
  }),
);
export type Correction = z.infer<typeof correctionSchema>;

/** More than anybody makes by hand on one page. */
export const MOST_CORRECTIONS = 1_000;
