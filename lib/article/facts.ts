import type { StructuredData } from './root/structured-data';
import type { PageFacts } from './article';

/** Names of meta elements that pages give the date of publication and the authors in, most trusted first. */
const DATES = ['article:published_time', 'datePublished', 'parsely-pub-date', 'dc.date.issued', 'dc.date', 'pubdate', 'date']; // prettier-ignore
const AUTHORS = ['author', 'article:author', 'parsely-author', 'dc.creator', 'byl'];
const SITES = ['og:site_name', 'application-name'];

/** What is longer is no name. */
const MOST_NAME = 120;
const MOST_AUTHORS = 20;

/** What a page says of where and when its article was published, and by whom: for citing it. */
export function readFacts(document: Document, data: StructuredData): PageFacts {
  const [site] = names([data.publisher, ...SITES.map((key) => data.meta(key))]);
  const named = names(data.authors);
  return {
    site: site ?? null,
    authors: named.length > 0 ? named : authorsByMeta(document, data),
    published: firstDate(datesIn(document, data)),
  };
}

/** Most trusted first; the page is searched only where it has not said it in its head. */
function* datesIn(document: Document, data: StructuredData): Generator<string> {
  yield data.published;
  for (const key of DATES) yield data.meta(key);
  yield document.querySelector('[itemprop="datePublished"]')?.getAttribute('content') ?? '';
  yield document.querySelector('article time[datetime], main time[datetime]')?.getAttribute('datetime') ?? '';
}

function authorsByMeta(document: Document, data: StructuredData): string[] {
  for (const key of AUTHORS) {
    const found = names([data.meta(key)]);
    if (found.length > 0) return found;
  }
  return names([...document.querySelectorAll('article a[rel~="author"]')].map(({ textContent }) => textContent ?? ''));
}

/** Names on one line, without "By", each once; addresses are no names. */
function names(raw: readonly string[]): string[] {
  const clean = raw
    .map((name) => name.replace(/\s+/g, ' ').trim().replace(/^by /i, ''))
    .filter((name) => name !== '' && name.length <= MOST_NAME && !/^(?:https?:|www\.|@)/i.test(name));
  return [...new Set(clean)].slice(0, MOST_AUTHORS);
}

const ISO_DATE = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s?(?:Z|[+-]\d{2}:?\d{2})?)?$/;

/** The first that is a date: ISO 8601 as it stands, another wording as its day. */
function firstDate(raw: Iterable<string>): string | null {
  for (const each of raw) {
    const value = each.trim();
    if (ISO_DATE.test(value) && !Number.isNaN(Date.parse(value.slice(0, 10)))) return value.replace(' ', 'T');
    const date = new Date(value);
    if (!/\d{4}/.test(value) || value.length > 60 || Number.isNaN(date.getTime())) continue;
    const day = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
    return day.map((part, i) => String(part).padStart(i === 0 ? 4 : 2, '0')).join('-');
  }
  return null;
}
