import type { Draft } from '../draft';
import type { ReportingVerb } from '../grammar/reporting-verb';
import type { View } from '../view';

/** A sentence of ours with what is found in it. */
export interface Example {
  readonly text: string;
  /** The statements in text order, each as "source | content"; parts of a content are joined by " … ", no source is "nobody". */
  readonly found: readonly string[];
}

/** What becomes of a draft: itself where nothing is to mend, another one, several, or null where it is left out. */
export type Mended = Draft | readonly Draft[] | null;

/**
 * Mends drafts: made once for the drafts of a paragraph as they are before this step, then asked for each of them in text
 * order. It never changes a draft.
 */
export type Mend = (view: View, drafts: readonly Draft[]) => (draft: Draft) => Mended;

/** A named linguistic construction: how a language puts it that somebody said something, or what only looks like it. */
export interface Construction {
  /** In the trace and in the drafts it touches. */
  readonly id: string;
  /** What it is, in a line. */
  readonly about: string;
  readonly example: Example;
  /** What looks alike and is none. */
  readonly lookalike: Example;
  /** Reads an attribution around the word at token `at`. */
  readonly findAt?: (view: View, at: number) => Draft | null;
  /** Reads one around a reporting verb. */
  readonly findAtVerb?: (verb: ReportingVerb) => Draft | null;
  /** Reads attributions that only the text as a whole shows. */
  readonly findInText?: (views: readonly View[]) => readonly Draft[];
  readonly mend?: Mend;
}

/** A mend that looks at each draft by itself. */
export function each(mend: (view: View, draft: Draft) => Mended): Mend {
  return (view) => (draft) => mend(view, draft);
}

/** A mend that leaves out the drafts for which `isNone` holds. */
export function leavesOut(isNone: (view: View, draft: Draft) => boolean): Mend {
  return (view) => (draft) => (isNone(view, draft) ? null : draft);
}
