import { JSDOM } from 'jsdom';
import { describe, expect, it, vi } from 'vitest';
import { plainRendering, readArticle } from '../../lib/article';
import { Outliner } from '../../lib/page-session/outline';

const WORDS =
  'The harbour office said on Monday that the ferries would sail again once the storm had passed the islands.';
const update = (time: string, title: string) =>
  `<section><time datetime="2026-03-14T14:32Z">${time}</time><h2>${title}</h2><p>${WORDS}</p><p>${WORDS}</p></section>`;
const page = (body: string) =>
  `<!doctype html><html lang="en"><title>Storm</title><main><h1>Storm over the islands</h1>${body}</main>`;

function read(dom: JSDOM) {
  const result = readArticle(dom.window.document, plainRendering);
  if (!result.found) throw new Error(result.failure);
  return result.article;
}

describe('the outline of a page', () => {
  it('of one article has headings and no updates', () => {
    const dom = new JSDOM(
      page(`<article><time>14 March</time><p>${WORDS}</p><h2>Ferries</h2>${`<p>${WORDS}</p>`.repeat(4)}</article>`),
    );
    const article = read(dom);
    const { headings, updates } = new Outliner(dom.window.document, new dom.window.AbortController().signal).outlineOf(
      article,
    );
    expect(updates).toEqual([]);
    expect(headings.map(({ start, end }) => article.text.slice(start, end))).toContain('Ferries');
  });

  it('of a live blog has its updates with their times', () => {
    const dom = new JSDOM(page(update('14:32 GMT', 'Ferries stay in') + update('13:05 GMT', 'Wind rises')));
    const article = read(dom);
    const { updates } = new Outliner(dom.window.document, new dom.window.AbortController().signal).outlineOf(article);
    expect(updates.map(({ title, time, isNew }) => [title, time, isNew])).toEqual([
      ['Ferries stay in', '14:32 GMT', false],
      ['Wind rises', '13:05 GMT', false],
    ]);
    expect(article.text.slice(updates[1]!.start, updates[1]!.end)).toBe(`Wind rises\n\n${WORDS}\n\n${WORDS}`);
  });

  it('of several articles has each of them under its heading, timed or not', () => {
    const article = (title: string) =>
      `<article><h2>${title}</h2><p>${WORDS}</p><p>${WORDS}</p><p>${WORDS}</p></article>`;
    const html = `<!doctype html><html lang="en"><title>News</title><main>${['Ferries stay in', 'Wind rises', 'Power fails'].map(article).join('')}</main>`;
    const dom = new JSDOM(html);
    const outliner = new Outliner(dom.window.document, new dom.window.AbortController().signal);
    const { updates } = outliner.outlineOf(read(dom));
    expect(updates.map(({ title, time }) => [title, time])).toEqual([
      ['Ferries stay in', null],
      ['Wind rises', null],
      ['Power fails', null],
    ]);
  });

  it('marks as new what has come since the reader left the tab', () => {
    const dom = new JSDOM(page(update('13:05 GMT', 'Wind rises') + update('12:40 GMT', 'Clouds')), {
      pretendToBeVisual: true,
    });
    const { document } = dom.window;
    const outliner = new Outliner(document, new dom.window.AbortController().signal);
    const isNew = () => outliner.outlineOf(read(dom)).updates.map((each) => [each.title, each.isNew]);
    expect(isNew()).toEqual([
      ['Wind rises', false],
      ['Clouds', false],
    ]);
    document.querySelector('h1')!.insertAdjacentHTML('afterend', update('14:32 GMT', 'Ferries stay in'));
    const after = [
      ['Ferries stay in', true],
      ['Wind rises', false],
      ['Clouds', false],
    ];
    expect(isNew()).toEqual(after);
    expect(isNew()).toEqual(after);
    Object.defineProperty(document, 'visibilityState', { value: 'hidden' });
    document.dispatchEvent(new dom.window.Event('visibilitychange'));
    expect(isNew().map(([, isNew]) => isNew)).toEqual([false, false, false]);
  });
});

it('tells what the tab has shown before the page was loaded anew', async () => {
  const dom = new JSDOM(page(update('14:32 GMT', 'Ferries stay in') + update('13:05 GMT', 'Wind rises')));
  const told: (readonly string[])[] = [];
  const changed = vi.fn<() => void>();
  const tellVisit = (names: readonly string[]) => {
    told.push(names);
    return Promise.resolve(names.map((name) => name.startsWith('13:05')));
  };
  const outliner = new Outliner(dom.window.document, new dom.window.AbortController().signal, tellVisit, changed);
  const isNew = () => outliner.outlineOf(read(dom)).updates.map((each) => each.isNew);
  expect(isNew()).toEqual([false, false]);
  await vi.waitFor(() => expect(changed).toHaveBeenCalledOnce());
  expect(isNew()).toEqual([true, false]);
  expect(told).toHaveLength(1);
  // Another page in the same tab begins anew.
  outliner.forget();
  expect(isNew()).toEqual([false, false]);
});
