// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readArticle, plainRendering, type Article } from '../../lib/article';
import { asParagraphs, documentOf, pageOf, PARAGRAPHS } from './fixtures';

function articleIn(html: string): Article {
  const result = readArticle(documentOf(html), plainRendering);
  if (!result.found) throw new Error(`no article: ${result.failure}`);
  return result.article;
}

const bodyOf = ({ text, blocks }: Article) =>
  blocks.filter(({ kind }) => kind === 'paragraph').map(({ start, end }) => text.slice(start, end));

describe('readArticle', { timeout: 60_000 }, () => {
  it('gives the headline and the paragraphs, joined by blank lines, and nothing of the page around them', () => {
    const article = articleIn(pageOf(asParagraphs(PARAGRAPHS)));
    expect(article.text).toBe(['Second dyke breaks on the Velm', ...PARAGRAPHS].join('\n\n'));
    expect(article.blocks[0]!.kind).toBe('headline');
    expect(article.language).toBe('en');
  });

  it('reads paragraphs that are set apart by line breaks alone', () => {
    expect(bodyOf(articleIn(pageOf(`<div class="story">${PARAGRAPHS.join('<br><br>\n')}</div>`)))).toEqual(PARAGRAPHS);
    expect(bodyOf(articleIn(pageOf(`<div class="story">${PARAGRAPHS.join('<br>')}</div>`)))).toEqual(PARAGRAPHS);
  });

  it('reads plain text: an empty line ends a paragraph, and a line end does where lines are not broken to a width', () => {
    const [first, ...rest] = PARAGRAPHS;
    const wrapped = PARAGRAPHS.map((paragraph) => paragraph.replaceAll(/(.{50}\S*) /g, '$1\n'));
    expect(bodyOf(articleIn(`<body><pre>${wrapped.join('\n \n')}</pre></body>`))).toEqual(PARAGRAPHS);
    expect(bodyOf(articleIn(`<body><pre>${PARAGRAPHS.join('\n')}</pre></body>`))).toEqual(PARAGRAPHS);
    const styled = `<div style="white-space: pre-wrap">${first}\n\n<b>${rest[0]}</b>\n\n${rest.slice(1).join('\n\n')}</div>`;
    expect(bodyOf(articleIn(pageOf(styled)))).toEqual(PARAGRAPHS);
    expect(bodyOf(articleIn(pageOf(`<p>${first!.replaceAll(' ', '\n\n')}</p>${asParagraphs(rest)}`)))).toEqual(
      PARAGRAPHS,
    );
  });

  it('reads a word that is split over elements, soft hyphens and widthless characters as one word', () => {
    const [first, ...rest] = PARAGRAPHS;
    const split = `<p><span class="dropcap">F</span>${first!.slice(1).replace('Tuesday', 'Tues&shy;day').replace('homes', 'ho&#8203;mes')}</p>`;
    expect(bodyOf(articleIn(pageOf(split + asParagraphs(rest))))).toEqual(PARAGRAPHS);
  });

  it('reads non-breaking spaces as spaces', () => {
    const paragraphs = PARAGRAPHS.map((paragraph) => paragraph.replace(/ /g, ' '));
    expect(bodyOf(articleIn(pageOf(asParagraphs(paragraphs))))).toEqual(PARAGRAPHS);
  });

  it('leaves out share bars, captions, related links, newsletter boxes and comments', () => {
    const [first, second, ...rest] = PARAGRAPHS;
    const body = `<div class="article-body"><div class="share-bar"><p>Share this story with your friends, and with all others.</p></div>
      <p>${first}</p><figure><img alt=""><figcaption>A dyke near Ostrava Minor, seen from above, on Tuesday.</figcaption></figure>
      <p>${second}</p><div class="related-stories"><p>Earlier floods in the valley, and what was learned from them, in pictures.</p></div>
      <p>Read more: <a href="/1">The dykes of the Velm</a></p>
      ${asParagraphs(rest)}<div class="newsletter-signup"><p>Get the best of the Courier, every morning, in your inbox.</p></div></div>
      <section id="comments"><p>I live there, and I can say that nobody told us anything, not on Monday, not on Tuesday.</p></section>`;
    expect(bodyOf(articleIn(pageOf(body)))).toEqual(PARAGRAPHS);
  });

  it('says that an empty page is empty and that a list of links is no article', () => {
    expect(readArticle(documentOf('<body></body>'), plainRendering)).toEqual({ found: false, failure: 'empty-page' });
    const links = Array.from(
      { length: 40 },
      (_, i) => `<li><a href="/${i}">Story number ${i} of the day</a></li>`,
    ).join('');
    expect(readArticle(documentOf(`<body><ul>${links}</ul></body>`), plainRendering)).toEqual({
      found: false,
      failure: 'not-an-article',
    });
  });

  it('leaves the page as it was', () => {
    const document = documentOf(pageOf(asParagraphs(PARAGRAPHS)));
    const before = document.documentElement.outerHTML;
    readArticle(document, plainRendering);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
