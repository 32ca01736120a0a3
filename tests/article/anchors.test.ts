// @vitest-environment jsdom
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticle, plainRendering } from '../../lib/article';
import { asParagraphs, documentOf, pageOf, PARAGRAPHS } from './fixtures';

function read(body: string) {
  const result = readArticle(documentOf(pageOf(body)), plainRendering);
  if (!result.found) throw new Error(result.failure);
  return result.article;
}

const withoutSpace = (text: string) => text.replace(/[\s\u00ad\u200b]+/g, '');
const textOf = (ranges: readonly Range[]) => ranges.map(String).join('');

/** Paragraphs cut up in the ways pages cut them. */
const messy = PARAGRAPHS.map((paragraph) =>
  paragraph
    .replace(/, /g, ',\n      <a href="#">')
    .replace(/ and /g, '</a> <i>and</i>&nbsp;')
    .replace(/water/g, 'wa&shy;ter')
    .replace(/river/g, 'ri<!-- -->ver<span hidden>(a river)</span>'),
);

describe('anchors', { timeout: 60_000 }, () => {
  it('give ranges whose text is the text of the span, for any span', () => {
    const article = read(asParagraphs(messy));
    const offset = fc.nat({ max: article.text.length });
    fc.assert(
      fc.property(offset, offset, (a, b) => {
        const span = { start: Math.min(a, b), end: Math.max(a, b) };
        expect(withoutSpace(textOf(article.rangesOf(span)))).toBe(
          withoutSpace(article.text.slice(span.start, span.end)),
        );
      }),
    );
  });

  it('find the offset of a range’s start again', () => {
    const article = read(asParagraphs(messy));
    fc.assert(
      fc.property(fc.nat({ max: article.text.length - 1 }), (start) => {
        const [range] = article.rangesOf({ start, end: start + 1 });
        if (!range) return;
        expect(article.offsetAt(range.startContainer, range.startOffset)).toBe(start);
      }),
    );
  });

  it('give one range for each block that a span runs over', () => {
    const article = read(asParagraphs(PARAGRAPHS));
    const [, first, second] = article.blocks;
    expect(article.rangesOf({ start: first!.start, end: second!.end })).toHaveLength(2);
  });

  it('give no range for words that the page has shortened since, and those of the others', () => {
    const article = read(asParagraphs(PARAGRAPHS));
    const [, first, second] = article.blocks;
    const [range] = article.rangesOf(first!);
    (range!.startContainer as Text).data = 'Cut.';
    expect(article.rangesOf(first!)).toEqual([]);
    expect(article.rangesOf(second!).map(String)).toEqual([article.text.slice(second!.start, second!.end)]);
  });

  it('know that a place outside the article has no offset', () => {
    const document = documentOf(pageOf(asParagraphs(PARAGRAPHS)));
    const result = readArticle(document, plainRendering);
    expect(result.found && result.article.offsetAt(document.querySelector('footer p')!.firstChild!, 3)).toBeNull();
  });
});
