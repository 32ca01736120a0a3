import type { Act, AttributionKind, Bound, CaveatKind, QuoteKind, Span } from '../analysis/contract';
import type { SourceType } from '../analysis/source-types';

/**
 * The Report: an Analysis arranged for a reader. Plain JSON; the popup, the panel, the command line and the exports all
 * show this and nothing else. Indexes named `index` or `attribution` point into the analysis, so that a row can lead to
 * its place in the page. Shares are 0 to 1.
 */
export interface Report {
  readonly counts: ReportCounts;
  /** One row per source type that occurs, in the order types have everywhere. */
  readonly types: readonly TypeRow[];
  /** Words in the reporter's own voice: in no content of a shown attribution. */
  readonly ownVoice: WordShare;
  /** Who says what, in the order asked for; claims of nobody in particular last, as the entry with id null. */
  readonly speakers: readonly SpeakerEntry[];
  /** In text order; `arrangeNumbers` lines up those that can be compared. */
  readonly figures: readonly FigureEntry[];
  /** What the article says it could not find out, in text order. */
  readonly caveats: readonly CaveatEntry[];
}

/** A place where the article says what it could not check, or who did not answer. */
export interface CaveatEntry {
  /** Position among the analysis's caveats. */
  readonly index: number;
  readonly kind: CaveatKind;
  readonly span: Span;
  /** The article's words: "could not be independently verified". */
  readonly text: string;
  /** Who declined or did not answer, where it is one of the speakers. */
  readonly speaker: Voice | null;
  /** The attributions it speaks of. */
  readonly attributions: readonly number[];
}

export interface ReportCounts {
  /** Shown attributions: statements, and beliefs where they are asked for; what is said twice counts once. */
  readonly statements: number;
  /** Speakers with at least one shown attribution. */
  readonly speakers: number;
  readonly figures: number;
  /** Figures that stand in a shown attribution with somebody named for it. */
  readonly figuresWithSource: number;
  /** Words of the whole text. */
  readonly words: number;
}

export interface WordShare {
  readonly words: number;
  /** Of all words of the text. */
  readonly share: number;
}

/** What one type of source has in the article. Words count for the innermost attribution that holds them. */
export interface TypeRow extends WordShare {
  readonly type: SourceType;
  readonly statements: number;
  readonly speakers: number;
}

export interface SpeakerEntry {
  /** Null for the claims that no speaker is known for. */
  readonly id: string | null;
  /** Empty where the id is null. */
  readonly name: string;
  readonly role: string | null;
  readonly type: SourceType;
  /** Whether the type is sure enough to be said without "probably". */
  readonly isTypeSure: boolean;
  /** Why this type: the rule's name and the words of the article it went by, strongest first. */
  readonly evidence: readonly { readonly rule: string; readonly words: string | null; readonly span: Span | null }[];
  readonly claims: readonly Claim[];
}

/** An attribution as a row of the list. */
export interface Claim {
  readonly attribution: number;
  readonly kind: AttributionKind;
  readonly quote: QuoteKind;
  readonly act: Act;
  readonly confidence: number;
  /** The attribution whose content this one stands in. */
  readonly parent: number | null;
  /** The reporting words as they stand: "has denied". */
  readonly cue: string | null;
  /** The source's words as they stand: "he", "the group". */
  readonly source: string | null;
  /** What was said: one list of pieces per content span; the spans are apart in the text. */
  readonly content: readonly (readonly Piece[])[];
  /** Where all that stands in the text. */
  readonly spans: ClaimSpans;
  /** Whether the content says too little by itself: a few words, or a pronoun at its beginning. */
  readonly isFragment: boolean;
  /** Further places where the same speaker is reported to say the same. */
  readonly repeats: readonly Repeat[];
  /** What the article says it could not find out about this claim. */
  readonly caveats: readonly CaveatEntry[];
  /** The figures this claim itself makes (not those of a claim inside it). */
  readonly figures: readonly FigureEntry[];
}

export interface ClaimSpans {
  readonly source: Span | null;
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

/** Another mention of a claim. */
export interface Repeat {
  readonly attribution: number;
  /** Whether it stands in the headline, the standfirst or a subheading. */
  readonly isInHeading: boolean;
}

/** A run of content, either plain or a figure to be set off. */
export interface Piece {
  readonly text: string;
  /** Index of the figure, null in plain text. */
  readonly figure: number | null;
}

/** Somebody named for a figure. */
export interface Voice {
  readonly id: string;
  readonly name: string;
  readonly type: SourceType;
}

export interface FigureEntry {
  readonly index: number;
  readonly span: Span;
  /** The figure as it stands: "at least 125 civilians". */
  readonly text: string;
  readonly value: number;
  /** Upper end of a range, else null. */
  readonly max: number | null;
  readonly bound: Bound;
  readonly unit: string | null;
  readonly of: string | null;
  readonly event: string | null;
  readonly period: string | null;
  readonly place: string | null;
  /** The shown attribution it stands in. */
  readonly attribution: number | null;
  /** The reporting words of that attribution as they stand: "denied" tells another thing than "said". */
  readonly cue: string | null;
  /** What that attribution does: a number in what somebody denies is not their own. Null where nobody is named. */
  readonly act: Act | null;
  /** Who is named for it; none where nobody is. */
  readonly voices: readonly Voice[];
}

export interface Comparison {
  /** What the figures count: "civilians killed". */
  readonly subject: string;
  readonly of: string | null;
  readonly event: string | null;
  readonly unit: string | null;
  /** The lowest and the highest number named, ends of ranges included. */
  readonly low: number;
  readonly high: number;
  /** The one scale all entries are drawn on. */
  readonly scale: { readonly from: number; readonly to: number };
  /** By value, then by upper end, then in text order. */
  readonly entries: readonly ComparisonEntry[];
}

export interface ComparisonEntry extends FigureEntry {
  /** Where it lies on the scale, 0 to 1; both the same for a single number. */
  readonly start: number;
  readonly end: number;
  /** On which side the true number may lie further out: above for "at least", below for "at most". */
  readonly open: 'above' | 'below' | null;
}

/** The figures of a report as a reader goes through them: each stands once. */
export interface ArrangedNumbers {
  /** Figures that count the same thing in the same event, lined up across speakers. */
  readonly comparisons: readonly Comparison[];
  /** Figures that somebody is named for and that no comparison holds, in text order. */
  readonly sourced: readonly FigureEntry[];
  /** Figures that nobody is named for, in text order. */
  readonly unsourced: readonly FigureEntry[];
}

export interface ReportOptions {
  /** Count beliefs, hopes and plans too; otherwise what stands in one counts for the statement around it, if any. */
  readonly beliefs?: boolean;
  /** Attributions with less confidence than this are left out, 0 to 1. */
  readonly threshold?: number;
  /** Attributions the reader has put aside, by index. */
  readonly dismissed?: readonly number[];
  /** Headline, standfirst and subheadings: a claim there that the text has too is the same claim. */
  readonly headings?: readonly Span[];
  /** Speakers by their first claim (the default) or by their number of claims, most first. */
  readonly order?: 'first' | 'claims';
}
