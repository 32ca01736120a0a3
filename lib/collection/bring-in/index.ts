/**
 * Brings files into a collection, one after the other: each is read, analysed and kept before the next is touched, so that a
 * cancel or a closed page loses none that is done. Nothing of theirs is run or fetched.
 */
import type { Analysis } from '../../analysis/contract';
import { recordsOf } from '../keep/record';
import { CollectionError, putArticles, type CollectionFailure } from '../store';
import { readFile } from './read-file';
import type { ArticleInFile, FileFailure, GivenFile, Parse } from './given';

export { type ArticleInFile, type FileFailure, type GivenFile, type Parse, type ReadFile } from './given';

/** How one file went. */
export interface Outcome {
  readonly file: string;
  /** Articles brought in from it. */
  readonly articles: number;
  readonly failure: FileFailure | null;
  /** Why the store did not take it; nothing more is tried then. */
  readonly storing: CollectionFailure | null;
  /** Numbers of a list's lines that were left out. */
  readonly skipped: readonly number[];
}

/** How the surroundings read and analyse: the same code over different documents and engines. */
export interface Means {
  readonly parse: Parse;
  /** The analysis of a text; null where it could not be made, `language` where there is no engine for its language. */
  readonly analyse: (article: ArticleInFile, signal: AbortSignal) => Promise<Analysis | 'language' | null>;
  /** Gives the page time to draw between two articles. */
  readonly pause: () => Promise<void>;
}

/** Yields the outcome of each file, in order; ends early where the signal fires or the store is full. */
export async function* bringIn(
  collection: string,
  files: readonly GivenFile[],
  { parse, analyse, pause }: Means,
  whole: boolean,
  signal: AbortSignal,
): AsyncGenerator<Outcome> {
  for (const file of files) {
    if (signal.aborted) return;
    const outcome = { file: file.name, articles: 0, failure: null, storing: null, skipped: [] };
    const read = await readFile(file, parse);
    await pause();
    if (!read.ok) {
      yield { ...outcome, failure: read.failure };
      continue;
    }
    let articles = 0;
    let failure: FileFailure | null = read.skipped.length > 0 ? 'lines' : null;
    for (const article of read.articles) {
      const analysis = article.analysis ?? (await analyse(article, signal));
      if (signal.aborted) return;
      if (analysis === null || analysis === 'language') {
        failure = analysis ?? 'not-analysed';
        continue;
      }
      const from = { ...article, analysis, file: file.name, read: new Date().toISOString(), dismissed: [], corrections: [], byReader: [], links: [] }; // prettier-ignore
      try {
        await putArticles(collection, [await recordsOf(collection, from, whole)]);
      } catch (error) {
        if (!(error instanceof CollectionError)) throw error;
        yield { ...outcome, articles, failure: 'not-kept', storing: error.failure };
        return;
      }
      articles++;
      await pause();
    }
    yield { ...outcome, articles, failure, skipped: read.skipped };
  }
}
