// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readArticle, plainRendering } from '../../lib/article';
import { asParagraphs, documentOf, pageOf, PARAGRAPHS } from './fixtures';

const read = (html: string) => readArticle(documentOf(html), plainRendering);

function blocksIn(document: Document, kinds: readonly string[] = ['paragraph', 'item']): string[] {
  const result = readArticle(document, plainRendering);
  if (!result.found) throw new Error(`no article: ${result.failure}`);
  const { blocks, text } = result.article;
  return blocks.filter(({ kind }) => kinds.includes(kind)).map(({ start, end }) => text.slice(start, end));
}

const TEASER =
  'Ferry owners on the lower Velm said on Monday that they would not sail at night, and asked for more lights.';

describe('kinds of pages', { timeout: 60_000 }, () => {
  it('a live blog: all posts, one after the other', () => {
    const posts = PARAGRAPHS.map(
      (paragraph, i) =>
        `<article class="post" id="post-${i}"><time>1${i}:05</time><h3>Post number ${i}</h3><p>${paragraph}</p></article>`,
    );
    expect(blocksIn(documentOf(pageOf(`<div class="live-posts">${posts.join('\n')}</div>`)))).toEqual(PARAGRAPHS);
  });

  it('an AMP page', () => {
    const body = PARAGRAPHS.map(
      (paragraph) => `<p>${paragraph}</p><amp-ad width="300"><div fallback>Offer of the day, only here</div></amp-ad>`,
    );
    const html = pageOf(`<article><amp-img src="x.jpg"></amp-img>${body.join('')}</article>`).replace(
      '<html',
      '<html amp',
    );
    expect(blocksIn(documentOf(html))).toEqual(PARAGRAPHS);
  });

  it('a story cut off by a wall: what is there of it', () => {
    const wall =
      '<div class="paywall"><p>Subscribe now, and read all of the Courier’s stories for three months at half the price.</p></div>';
    const stub = PARAGRAPHS.slice(0, 2);
    expect(blocksIn(documentOf(pageOf(`<article>${asParagraphs(stub)}${wall}</article>`)))).toEqual(stub);
  });

  it('a story among teasers of others', () => {
    const teasers = Array.from(
      { length: 6 },
      (_, i) => `<li><a href="/${i}"><h3>Ferries stay in port</h3></a><p>${TEASER}</p></li>`,
    );
    const around = `<section class="more-stories"><h2>More from the Courier</h2><ul>${teasers.join('')}</ul></section>`;
    expect(blocksIn(documentOf(pageOf(`<article>${asParagraphs(PARAGRAPHS)}</article>`, { around })))).toEqual(
      PARAGRAPHS,
    );
  });

  it('a story in pieces between pictures and advertisements', () => {
    const pieces = PARAGRAPHS.map(
      (paragraph) =>
        `<div class="piece"><div class="text-part"><p>${paragraph}</p></div></div><div class="ad-slot"><p>Boats for rent, at low prices, all summer long.</p></div>`,
    );
    expect(blocksIn(documentOf(pageOf(`<article>${pieces.join('')}</article>`)))).toEqual(PARAGRAPHS);
  });

  it('a front page, of linked headings with a sentence each, is no article; unless it says so itself', () => {
    const teasers = PARAGRAPHS.concat(PARAGRAPHS).map(
      (paragraph, i) =>
        `<div class="story"><h2><a href="/${i}">Story number ${i} of today</a></h2><p>${paragraph}</p></div>`,
    );
    expect(read(pageOf(teasers.join('')))).toEqual({ found: false, failure: 'not-an-article' });
    const head = '<meta property="og:type" content="article">';
    expect(read(pageOf(teasers.join(''), { head })).found).toBe(true);
  });

  it('a notice of a few words is no article', () => {
    expect(read('<body><p>This page has moved. Please change your bookmarks.</p></body>').found).toBe(false);
  });

  it('a standfirst is a block of its own kind', () => {
    const standfirst = 'More than four thousand people spent the night in schools and sports halls.';
    const document = documentOf(
      pageOf(`<p class="standfirst">${standfirst}</p><article>${asParagraphs(PARAGRAPHS)}</article>`),
    );
    expect(blocksIn(document, ['standfirst'])).toEqual([standfirst]);
    expect(blocksIn(document)).toEqual(PARAGRAPHS);
  });

  it('a story in an open shadow root, and words put into its slots', () => {
    const document = documentOf(pageOf('<news-story><p slot="lead"></p></news-story>'));
    const host = document.querySelector('news-story')!;
    host.querySelector('p')!.textContent = PARAGRAPHS[0]!;
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = `<div class="story"><slot name="lead"></slot>${asParagraphs(PARAGRAPHS.slice(1))}</div>`;
    expect(blocksIn(document)).toEqual(PARAGRAPHS);
  });

  it('a quotation cut by links is one stretch of text in one range', () => {
    const linked = PARAGRAPHS[3]!.replace('the kitchen', '<a href="/k">the kitchen</a>');
    const document = documentOf(pageOf(asParagraphs([...PARAGRAPHS.slice(0, 3), linked, PARAGRAPHS[4]!])));
    const result = readArticle(document, plainRendering);
    if (!result.found) throw new Error(result.failure);
    const { article } = result;
    const { text } = article;
    const start = text.indexOf('“We heard');
    const end = text.indexOf(',” said Tomas');
    expect(article.rangesOf({ start, end }).map(String)).toEqual([PARAGRAPHS[3]!.slice(0, end - start)]);
  });

  it('an advertisement within a paragraph is no part of the text, nor of its ranges', () => {
    const cut = PARAGRAPHS[0]!.replace('near ', 'near <span hidden>Buy boats now!</span>');
    const document = documentOf(pageOf(asParagraphs([cut, ...PARAGRAPHS.slice(1)])));
    const result = readArticle(document, plainRendering);
    if (!result.found) throw new Error(result.failure);
    const { article } = result;
    const { text } = article;
    const start = text.indexOf(PARAGRAPHS[0]!);
    expect(start).toBeGreaterThan(0);
    const ranges = article.rangesOf({ start, end: start + PARAGRAPHS[0]!.length }).map(String);
    expect(ranges).toHaveLength(2);
    expect(ranges.join('')).toBe(PARAGRAPHS[0]);
  });
});

describe('hostile and broken pages', { timeout: 60_000 }, () => {
  it('deep nesting, unclosed elements and broken structured data are read all the same', () => {
    const head = '<script type="application/ld+json">{"@type": "NewsArticle", "articleBody": [</script>';
    const deep = '<div>'.repeat(700);
    const result = read(pageOf(`${deep}<p>${PARAGRAPHS.join('<p>')}`, { head }));
    expect(result.found && result.article.text).toContain(PARAGRAPHS[4]);
  });

  it('three thousand elements in one paragraph are read in one pass', () => {
    const result = read(pageOf(`<article>${asParagraphs(PARAGRAPHS)}${'<i>x</i>'.repeat(3_000)}</article>`));
    expect(result.found).toBe(true);
  });

  it('a story of more than a million characters is refused before it is worked on, in many paragraphs or in one', () => {
    const long = `<p>${PARAGRAPHS.join(' ').repeat(2_500)}</p>`;
    const many = asParagraphs(PARAGRAPHS.map((paragraph) => `${paragraph} `.repeat(50))).repeat(50);
    for (const body of [long, many])
      expect(read(pageOf(`<article>${body}</article>`))).toEqual({ found: false, failure: 'too-long' });
  });

  it('structured data that points elsewhere does not hide the story', () => {
    const head = `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 5, articleBody: 'Something else entirely. '.repeat(60) })}</script>`;
    expect(blocksIn(documentOf(pageOf(`<article>${asParagraphs(PARAGRAPHS)}</article>`, { head })))).toEqual(
      PARAGRAPHS,
    );
  });
});

describe('what belongs to a story', { timeout: 60_000 }, () => {
  const [first, second, third, ...others] = PARAGRAPHS as [string, string, string, ...string[]];
  const story = (middle: string) =>
    documentOf(
      pageOf(`<article>${asParagraphs([first, second])}${middle}${asParagraphs([third, ...others])}</article>`),
    );

  it('a paragraph that is one link, among paragraphs; not a linked headline or a "read more"', () => {
    const linked = 'The dyke had been mended twice since spring, the Velm Institute said.';
    const page = story(
      `<p><a href="/a">${linked}</a></p><p><a href="/b">Ferries stay in port</a></p><p><a href="/c">Read more: the night the dyke broke.</a></p>`,
    );
    expect(blocksIn(page)).toEqual([first, second, linked, third, ...others]);
  });

  it.each([
    ['cite', (who: string) => `<blockquote><p>“The water took the oven.”</p><cite>${who}</cite></blockquote>`],
    ['footer', (who: string) => `<blockquote><p>“The water took the oven.”</p><footer>— ${who}</footer></blockquote>`],
    [
      'figure',
      (who: string) =>
        `<figure><blockquote>“The water took the oven.”</blockquote><figcaption>${who}</figcaption></figure>`,
    ],
  ])('a block quotation with whose it is behind a dash: %s', (_, quotation) => {
    const result = readArticle(story(quotation('Tomas Brell, baker')), plainRendering);
    expect(result.found && result.article.text).toContain('\n\n“The water took the oven.” — Tomas Brell, baker\n\n');
  });

  it('a table set as a figure', () => {
    const page = story('<figure><table><tr><td>Bridges closed on Tuesday: 19</td></tr></table></figure>');
    expect(blocksIn(page)).toContain('Bridges closed on Tuesday: 19');
  });

  it('a caption that says something, once, as a caption; not a credit or a few words', () => {
    const caption = 'The second dyke broke at noon, the governor’s office said.';
    const figure = (words: string) => `<figure><img src="x.jpg"><figcaption>${words}</figcaption></figure>`;
    const page = story([caption, caption, 'The River Velm', 'Photo: Ilan Moro'].map(figure).join(''));
    expect(blocksIn(page, ['caption'])).toEqual([caption]);
    expect(blocksIn(page)).toEqual(PARAGRAPHS);
  });

  it('a list of key points between headline and body', () => {
    const points = ['A second dyke broke at noon on Tuesday', 'The governor closes 19 of the 34 bridges'];
    const list = `<ul>${points.map((point) => `<li>${point}</li>`).join('')}</ul>`;
    const page = documentOf(pageOf(`${list}<article>${asParagraphs(PARAGRAPHS)}</article>`));
    expect(blocksIn(page)).toEqual([...points, ...PARAGRAPHS]);
    expect(blocksIn(page, ['item'])).toEqual(points);
  });

  it('a story in a shadow root that is declared in HTML, with its slots and without what no slot shows', () => {
    const page = documentOf(
      pageOf(
        `<news-story><template shadowrootmode="open"><slot name="lead"></slot>${asParagraphs(PARAGRAPHS.slice(1))}</template>` +
          `<p slot="lead">${first}</p><p>Nobody sees this line, for no slot of the story shows it at all.</p></news-story>`,
      ),
    );
    expect(blocksIn(page)).toEqual(PARAGRAPHS);
  });

  it('a story in two article elements, in sections of their own; not another story with a title', () => {
    const parts = (other: string) =>
      documentOf(
        `<!doctype html><html lang="en"><head><title>Second dyke breaks on the Velm</title></head><body><div>` +
          `<section><article><h1>Second dyke breaks on the Velm</h1>${asParagraphs([first, second])}</article></section>` +
          `<section><article>${other}${asParagraphs([third, ...others])}</article></section></div></body></html>`,
      );
    expect(blocksIn(parts(''))).toEqual(PARAGRAPHS);
    expect(blocksIn(parts('<h2>Ferries stay in port</h2>'))).not.toEqual(PARAGRAPHS);
  });

  it('what is hidden until somebody searches for it', () => {
    expect(blocksIn(story(`<div hidden="until-found"><p>${third} And it went on.</p></div>`))).toContain(
      `${third} And it went on.`,
    );
  });
});
