import type { StructuredData } from './root/structured-data';

/** The language a page says it is in, as a BCP 47 tag, or empty: `lang`, then JSON-LD, then meta elements. */
export function languageOf(document: Document, data: StructuredData): string {
  const header = document.querySelector('meta[http-equiv="content-language" i]')?.getAttribute('content');
  const candidates = [document.documentElement.lang, document.body?.lang, data.language, header];
  return (
    candidates
      .map((tag) => tag?.trim() ?? '')
      .find((tag) => /^[a-z]{2,3}(?:[-_][\w-]{1,30})?$/i.test(tag))
      ?.replace('_', '-') ?? ''
  );
}
