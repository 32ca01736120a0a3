import { readArticleInSlices, type Article } from '../article';
import type { Failure } from '../extension/messages';
import { inSlices } from './in-slices';
import { decideLanguage, detect, isEnglish } from './language';

export type Reading =
  | { readonly found: true; readonly article: Article; readonly language: string }
  | { readonly found: false; readonly failure: Failure };

/** Reads a page's article and finds out its language; null where the signal fires before. */
export async function readPage(document: Document, signal: AbortSignal): Promise<Reading | null> {
  const result = await inSlices(readArticleInSlices(document), signal);
  if (!result?.found) return result;
  const { article } = result;
  const language = decideLanguage(article.language, await detect(article.text));
  return isEnglish(language) ? { found: true, article, language } : { found: false, failure: 'not-english' };
}
