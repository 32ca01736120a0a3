import { describe, expect, it } from 'vitest';
import { readFacts } from '../../lib/article/facts';
import { readStructuredData } from '../../lib/article/root/structured-data';
import { documentOf } from './fixtures';

function factsOf(head: string, body = '') {
  const document = documentOf(`<!doctype html><head>${head}</head><body>${body}</body>`);
  return readFacts(document, readStructuredData(document));
}
const ld = (value: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...value })}</script>`;

describe('what a page says of its publication', () => {
  it('comes from JSON-LD first', () => {
    const author = [{ '@type': 'Person', name: 'Ines Corvald' }, { name: 'Jan\n Mehl' }, 'By Ada Quist'];
    expect(
      factsOf(
        ld({ datePublished: '2026-03-14T06:30:00Z', author, publisher: { name: 'The Northern Dispatch' } }) +
          '<meta property="og:site_name" content="Elsewhere"><meta name="author" content="Someone Else">',
      ),
    ).toEqual({
      site: 'The Northern Dispatch',
      authors: ['Ines Corvald', 'Jan Mehl', 'Ada Quist'],
      published: '2026-03-14T06:30:00Z',
    });
  });

  it('comes from meta elements and the page itself where there is none', () => {
    expect(
      factsOf(
        '<meta property="og:site_name" content="Velm Courier"><meta property="article:author" content="https://social.example/ada">',
        '<article><a rel="author" href="/ada">Ada Quist</a> <time datetime="2026-03-14">14 March</time></article>',
      ),
    ).toEqual({ site: 'Velm Courier', authors: ['Ada Quist'], published: '2026-03-14' });
  });

  it('takes a date in words as its day', () => {
    expect(factsOf('<meta name="pubdate" content="March 14, 2026 9:15 PM">').published).toBe('2026-03-14');
  });

  it('is nothing where the page says nothing, or nonsense', () => {
    expect(
      factsOf(
        ld({ datePublished: 'soon', author: { name: '  ' }, publisher: { logo: 7 } }) +
          '<meta name="date" content="7">',
      ),
    ).toEqual({ site: null, authors: [], published: null });
  });
});
