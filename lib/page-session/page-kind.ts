import type { Failure } from '../extension/messages';

/** What browsers show in a document of its own, by its media type. */
const WEB_PAGE = /^(?:text\/html|application\/xhtml\+xml)$/;
const XML = /^(?:text|application)\/xml$|\+xml$/;
const PROSE = /^text\/(?:plain|(?:x-)?markdown)$/;

/** As much of a text as its first lines, in UTF-16 units. */
const START_LENGTH = 2_000;

/** How the source of another format begins, where a browser shows it as plain text. */
const SOURCES = [
  /^\s*<(?:\?xml|!doctype|!--|html|rss|feed|rdf)/i,
  // JSON: an object or list with its first key or value.
  /^\s*[{[]\s*(?:"(?:[^"\\]|\\.)*"\s*[:,\]]|[{[\]}])/,
  // A page saved as MIME parts (.mhtml), as Firefox shows it.
  /^(?:[\w-]+:[^\n]*\n|[ \t]+[^\n]*\n)*?(?:mime-version:|content-type:\s*multipart\/)/i,
];

/** Chromium's own view of an XML file is a web page around it, with this element in it. */
const XML_VIEWER = 'webkit-xml-viewer-source-xml';

/**
 * Why a document is no page to read, by what it is: data, a feed, a drawing or some page's source. Undefined where it may be
 * read: a web page, XHTML under whatever name, a feed that its style makes a page of, plain text.
 */
export function failureOfKind(document: Document): Failure | undefined {
  const { body, documentElement, contentType } = document;
  if (!body) return documentElement?.textContent.trim() ? 'not-a-page' : undefined;
  if (WEB_PAGE.test(contentType)) return undefined;
  if (PROSE.test(contentType)) return SOURCES.some((source) => source.test(startOf(body))) ? 'not-a-page' : undefined;
  const isPage = XML.test(contentType) && !isShownAsText(body) && !document.getElementById(XML_VIEWER);
  return isPage ? undefined : 'not-a-page';
}

const isShownAsText = ({ childElementCount, firstElementChild }: HTMLElement) =>
  childElementCount === 1 && firstElementChild?.localName === 'pre';

/** The first text of a document of plain text. */
function startOf(body: HTMLElement): string {
  const first = body.querySelector('pre')?.firstChild ?? body.firstChild;
  return (first?.nodeValue ?? '').slice(0, START_LENGTH);
}
