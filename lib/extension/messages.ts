/**
 * Every message between the parts of the extension, per direction, parsed with these schemas on arrival: a message that
 * does not fit is dropped. All but the page's notice go over ports.
 */
import * as z from 'zod/mini';
import { analysisSchema, spanSchema } from '../analysis/contract';
import { SOURCE_TYPES } from '../analysis/source-types';
import { correctionSchema, wantedSchema } from '../corrections/schema';
import { readingModeSchema } from './reading-modes';

export type { ReadingMode } from './reading-modes';

const index = z.int().check(z.nonnegative());
const share = z.number().check(z.minimum(0), z.maximum(1));

/** Why a page has no analysis. The interface has a sentence for each. */
export const FAILURES = [
  'restricted-page',
  /** Not opened by the reader on this page: a click on the toolbar button or an allowed site is needed. */
  'no-access',
  'pdf',
  'file-access',
  'reader-view',
  'empty-page',
  'not-an-article',
  /** Data, a feed, a drawing or the source of a page: text that nobody wrote to be read. */
  'not-a-page',
  /** What fills the window stands in a frame of another site. */
  'closed-frame',
  'other-language',
  'too-long',
  'engine-failed',
  'extension-updated',
] as const;
export type Failure = (typeof FAILURES)[number];

/** Name of the port from a page's session to the background's engine. */
export const ENGINE_PORT = 'engine';
/** Name of the port from a popup or panel to a page's session. */
export const PANEL_PORT = 'panel';

export const readersRuleSchema = z.object({
  pattern: z.string().check(z.minLength(1), z.maxLength(200)),
  isPattern: z.boolean(),
  type: z.enum(SOURCE_TYPES),
});

/** Tags of paragraphs already worked, by a key of their text and context; opaque to everyone but the tagger. */
export const tagMemorySchema = z.record(z.string(), z.string());
export type TagMemory = z.infer<typeof tagMemorySchema>;

/** Page session → engine. */
export const engineRequestSchema = z.discriminatedUnion('kind', [
  /** Analyse this text. A newer request on the same port cancels the one before. */
  z.object({
    kind: z.literal('analyze'),
    id: index,
    text: z.string(),
    language: z.string(),
    rules: z.array(readersRuleSchema),
    memory: tagMemorySchema,
  }),
  z.object({ kind: z.literal('cancel'), id: index }),
  /** The page still waits. Asks for nothing, but Firefox stops a background that has heard nothing for 30 seconds. */
  z.object({ kind: z.literal('waiting'), id: index }),
]);
export type EngineRequest = z.infer<typeof engineRequestSchema>;

/** Engine → page session. */
export const engineReplySchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('progress'), id: index, done: share }),
  z.object({ kind: z.literal('analysis'), id: index, analysis: analysisSchema, memory: tagMemorySchema }),
  z.object({ kind: z.literal('failed'), id: index, failure: z.enum(FAILURES) }),
]);
export type EngineReply = z.infer<typeof engineReplySchema>;

/** An update of a live blog, or one of several articles of a page, as a stretch of the text. */
export const pageUpdateSchema = z.object({
  start: index,
  end: index,
  title: z.nullable(z.string()),
  /** Its time as the page writes it: "14:32 GMT". */
  time: z.nullable(z.string()),
  /** Whether it has come since the reader last left the tab. */
  isNew: z.boolean(),
});
export type PageUpdate = z.infer<typeof pageUpdateSchema>;

/** How the text is laid out in the page. */
export const outlineSchema = z.object({
  /** Headline, standfirst and subheadings. */
  headings: z.array(spanSchema),
  /** In text order; none in a page of one article. */
  updates: z.array(pageUpdateSchema),
});
export type Outline = z.infer<typeof outlineSchema>;

/** What is known of the page an analysis was made of, for exports. */
export const pageFactsSchema = z.object({
  /** The publication's name, null where the page does not tell. */
  site: z.nullable(z.string()),
  authors: z.array(z.string()),
  /** ISO 8601 date or date and time, null where the page does not tell. */
  published: z.nullable(z.string()),
  /** When the text was read from the page: ISO 8601, in UTC. */
  read: z.string(),
});
export type PageFacts = z.infer<typeof pageFactsSchema>;

/** Where a claim stands in the page's document. */
export const claimPlaceSchema = z.object({
  /** A link that leads there; the plain address where there can be none. */
  link: z.string(),
  /**
   * Where each stretch of its content begins and ends in the text content of the page's body, in Unicode code points as the
   * Web Annotation model counts; null where it stands in a shadow root or frame.
   */
  positions: z.array(z.nullable(z.object({ start: index, end: index }))),
});
export type ClaimPlace = z.infer<typeof claimPlaceSchema>;

/** What a page's session shows of itself. */
export const pageStateSchema = z.discriminatedUnion('status', [
  z.object({ status: z.literal('off') }),
  z.object({ status: z.literal('working'), done: share }),
  z.object({ status: z.literal('failed'), failure: z.enum(FAILURES) }),
  z.object({
    status: z.literal('ready'),
    title: z.string(),
    /** The page's address without its fragment. */
    address: z.string(),
    facts: pageFactsSchema,
    analysis: analysisSchema,
    /** Claims the reader has put aside as no claims, by index into the attributions. */
    dismissed: z.array(index),
    outline: outlineSchema,
    mode: readingModeSchema,
    /** The reader's corrections of this page in the order they were made; the analysis has them in it. */
    corrections: z.array(
      z.object({
        correction: correctionSchema,
        /** Whether the page still has the words it is about; else it does nothing. */
        stands: z.boolean(),
      }),
    ),
    /** Whether they are kept on this machine, for the next visit. */
    keepsCorrections: z.boolean(),
    /** Attributions that the reader has made or changed, by index. */
    byReader: z.array(index),
  }),
]);
export type PageState = z.infer<typeof pageStateSchema>;

/** A place in the analysis that the page can show. */
export const targetSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('claim'), index }),
  z.object({ kind: z.literal('figure'), index }),
  z.object({ kind: z.literal('caveat'), index }),
]);
export type Target = z.infer<typeof targetSchema>;

/** Page session → popup or panel. */
export const sessionMessageSchema = z.discriminatedUnion('kind', [
  /** Sent on connection and whenever it changes. */
  z.object({ kind: z.literal('state'), state: pageStateSchema }),
  /** What the pointer or the keyboard is on in the page. */
  z.object({ kind: z.literal('pointed'), target: z.nullable(targetSchema) }),
  /** The answer to `link`. */
  z.object({ kind: z.literal('link'), claim: index, address: z.string() }),
  /** The answer to `places`: one for each attribution. */
  z.object({ kind: z.literal('places'), places: z.array(claimPlaceSchema) }),
]);
export type SessionMessage = z.infer<typeof sessionMessageSchema>;

/** Popup or panel → page session. */
export const panelMessageSchema = z.discriminatedUnion('kind', [
  /** Scroll there and flash. */
  z.object({ kind: z.literal('go-to'), target: targetSchema }),
  /** Emphasise in the page while hovered in the list. */
  z.object({ kind: z.literal('point'), target: z.nullable(targetSchema) }),
  /** Switch this page on or off. */
  z.object({ kind: z.literal('switch'), on: z.boolean() }),
  z.object({ kind: z.literal('retry') }),
  /** Scroll to the next or previous claim from where the reader is, and flash: the keyboard shortcuts. */
  z.object({ kind: z.literal('step'), to: z.enum(['next', 'previous']) }),
  /** "Not a claim", and its undoing. */
  z.object({ kind: z.literal('dismiss'), claim: index, dismissed: z.boolean() }),
  /** Asks for a link to a claim in the page. */
  z.object({ kind: z.literal('link'), claim: index }),
  /** Paints in another reading mode. */
  z.object({ kind: z.literal('mode'), mode: readingModeSchema }),
  /** The reader corrects something. */
  z.object({ kind: z.literal('correct'), wanted: wantedSchema }),
  /** Takes a correction back, by its id. */
  z.object({ kind: z.literal('undo'), correction: z.string() }),
  /** Whether the corrections of this page are kept on this machine. */
  z.object({ kind: z.literal('keep-corrections'), keep: z.boolean() }),
  /** Asks where every claim stands in the page, for exports. */
  z.object({ kind: z.literal('places') }),
  /** Goes on to the next of the ways to mark the page. */
  z.object({ kind: z.literal('next-mode') }),
]);
export type PanelMessage = z.infer<typeof panelMessageSchema>;

/**
 * Page session → background, by `runtime.sendMessage`: how many speakers are shown on the page now, null when it is
 * switched off or has no analysis. For the toolbar badge.
 */
export const pageNoticeSchema = z.object({ kind: z.literal('shown'), speakers: z.nullable(index) });
export type PageNotice = z.infer<typeof pageNoticeSchema>;
