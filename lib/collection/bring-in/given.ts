import type { Analysis } from '../../analysis/contract';

/** Why a file, or a line of one, can't be brought in. The interface has a sentence for each. */
export const FILE_FAILURES = [
  'unknown-kind',
  'empty',
  'no-article',
  'too-long',
  'language',
  'damaged',
  'not-analysed',
  /** Some of a list's lines are no analyses; the others are brought in. */
  'lines',
  /** The store did not take it; what was brought in before stays. */
  'not-kept',
] as const;
export type FileFailure = (typeof FILE_FAILURES)[number];

/** A file as the reader hands it over. */
export interface GivenFile {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  read(): Promise<Uint8Array>;
}

/** An article in a file, before it is analysed. */
export interface ArticleInFile {
  readonly title: string;
  readonly address: string;
  readonly site: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
  /** BCP 47 as the file gives it, or empty. */
  readonly language: string;
  readonly text: string;
  /** Made already, by the command line; null where it is still to be done. */
  readonly analysis: Analysis | null;
}

export type ReadFile =
  | { readonly ok: true; readonly articles: readonly ArticleInFile[]; /** Numbers of lines left out, from 1. */ readonly skipped: readonly number[] } // prettier-ignore
  | { readonly ok: false; readonly failure: FileFailure };

/** Turns HTML into an inert document: nothing of it is run, nothing it names is fetched. */
export type Parse = (html: string) => Document;
