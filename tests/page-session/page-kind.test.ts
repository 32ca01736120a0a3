// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { failureOfKind } from '../../lib/page-session/page-kind';

/** A document as the browser shows one of this media type: markup of its own, or text within `<pre>`. */
function shown(contentType: string, markup: string): Document {
  const document = new DOMParser().parseFromString(markup, 'text/html');
  Object.defineProperty(document, 'contentType', { value: contentType });
  return document;
}

function asText(contentType: string, text: string): Document {
  const document = shown(contentType, '<pre></pre>');
  document.querySelector('pre')!.append(text);
  return document;
}

const xml = (contentType: 'text/xml' | 'application/xhtml+xml' | 'image/svg+xml', markup: string) =>
  new DOMParser().parseFromString(markup, contentType);

const XHTML =
  '<html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body><p>Rain.</p></body></html>';
const PROSE = 'Rain floods the lower town\n\nThe mayor said on Friday that the pumps had failed.';

describe('what may be read', () => {
  test.each([
    ['a web page', shown('text/html', '<p>Rain.</p>')],
    ['XHTML', xml('application/xhtml+xml', XHTML)],
    ['XHTML served as XML', xml('text/xml', XHTML)],
    ['plain text', asText('text/plain', PROSE)],
    ['Markdown', asText('text/markdown', `# Rain\n\n${PROSE}`)],
    ['a letter with its head', asText('text/plain', `From: Town hall\nTo: All\nSubject: Rain\n\n${PROSE}`)],
    ['a text that begins in brackets', asText('text/plain', `[Corrected on Friday] ${PROSE}`)],
    ['an empty page', shown('text/html', '')],
  ])('%s', (_, document) => {
    expect(failureOfKind(document)).toBeUndefined();
  });
});

describe('what is no page', () => {
  test.each([
    ['JSON', asText('application/json', '{"headline": "Rain"}')],
    ['JSON of a kind', asText('application/ld+json', '{"headline": "Rain"}')],
    ['JSON as plain text', asText('text/plain', '[\n {"headline": "Rain"}]')],
    ['a feed', xml('text/xml', '<rss><channel><title>Rain</title></channel></rss>')],
    ['a feed shown as text', asText('application/rss+xml', '<rss><channel/></rss>')],
    ['a feed as plain text', asText('text/plain', '<?xml version="1.0"?><feed/>')],
    ['a feed in Chromium’s XML view', shown('text/xml', '<p>x</p><div id="webkit-xml-viewer-source-xml"></div>')],
    ['a drawing', xml('image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"><text>Rain</text></svg>')],
    ['a page’s source', asText('text/plain', '<!DOCTYPE html>\n<p>Rain.</p>')],
    [
      'a saved page in MIME parts',
      asText(
        'text/plain',
        `From: <Saved by a browser>\nMIME-Version: 1.0\nContent-Type: multipart/related;\n\ttype="x"\n\n${PROSE}`,
      ),
    ],
    ['a table', asText('text/csv', 'place,rain\nTown,3')],
    ['a script', asText('text/javascript', 'let rain = 3;')],
  ])('%s', (_, document) => {
    expect(failureOfKind(document)).toBe('not-a-page');
  });

  test('an XML document with nothing in it is left to be called empty', () => {
    expect(failureOfKind(xml('text/xml', '<rss/>'))).toBeUndefined();
  });
});
