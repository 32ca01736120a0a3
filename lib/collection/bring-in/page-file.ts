import { readHtml } from '../../article';
import type { Parse, ReadFile } from './given';

/** The comment SingleFile begins its pages with, as far in as it may stand. */
const SINGLE_FILE = /<!--\s*Page saved with SingleFile\s+url:\s*(\S+)/i;
const SINGLE_FILE_WITHIN = 4_000;

/**
 * The article in a saved page. Only text and attributes are read out of the document: none of its nodes is taken over, which
 * would load what they name, and no address is resolved, which would follow its `<base>`.
 * @param saved the address a container gives, as .mhtml does; empty where there is none
 */
export function readPageFile(html: string, parse: Parse, saved = ''): ReadFile {
  let document: Document | undefined;
  const result = readHtml(html, (html) => (document = parse(html)));
  if (!result.found) return { ok: false, failure: result.failure === 'too-long' ? 'too-long' : 'no-article' };
  const { title, language, text, facts } = result.article;
  const address = saved || SINGLE_FILE.exec(html.slice(0, SINGLE_FILE_WITHIN))?.[1] || addressIn(document!);
  return { ok: true, articles: [{ title, address, language, text, ...facts, analysis: null }], skipped: [] };
}

/** The address a page gives for itself, where it is a whole one. */
function addressIn(document: Document): string {
  const canonical = document.querySelector('link[rel~="canonical" i]')?.getAttribute('href');
  const graph = document.querySelector('meta[property="og:url" i]')?.getAttribute('content');
  return [canonical, graph].find((address) => address && /^https?:\/\//i.test(address.trim()))?.trim() ?? '';
}
