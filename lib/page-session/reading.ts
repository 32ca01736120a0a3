import { readArticleInSlices, type Article } from '../article';
import type { Failure } from '../extension/messages';
import { hasClosedFrame } from './closed-frame';
import { inSlices } from './in-slices';
import { readLanguageOf } from '../analysis/languages/tags';
import { decideLanguage, detect } from './language';
import { failureOfKind } from './page-kind';

export type Reading =
  | { readonly found: true; readonly article: Article; readonly language: string }
  | { readonly found: false; readonly failure: Failure };

/** Reads a page's article and finds out its language; null where the signal fires before. */
export async function readPage(document: Document, signal: AbortSignal): Promise<Reading | null> {
  const failure = failureOfKind(document);
  if (failure) return { found: false, failure };
  const result = await inSlices(readArticleInSlices(document), signal);
  if (result === null) return null;
  if (!result.found) {
    const isElsewhere = result.failure !== 'too-long' && hasClosedFrame(document);
    return { found: false, failure: isElsewhere ? 'closed-frame' : result.failure };
  }
  const { article } = result;
  const language = decideLanguage(article.language, await detect(article.text), article.text);
  return readLanguageOf(language) ? { found: true, article, language } : { found: false, failure: 'other-language' };
}
