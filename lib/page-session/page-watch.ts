import type { Article } from '../article';
import type { Scheme } from '../looks';
import { ChangeWatch } from './changes';
import { watchNavigation } from './navigation';
import { SchemeWatch } from './scheme-watch';

/** What is heard of a page. */
interface PageNews {
  /** Its text may be another. */
  changed(): void;
  /** Its address is another without it having been loaded. */
  moved(): void;
  /** What the article stands on has turned light or dark. */
  turned(): void;
}

/** Watches a page for as long as it is switched on. */
export class PageWatch {
  private readonly changes: ChangeWatch;
  private readonly schemes: SchemeWatch;

  /** `own` is the element that we have put into the page, whose changes are none of the page's. */
  constructor(view: Window & typeof globalThis, own: () => Element | undefined, news: PageNews, signal: AbortSignal) {
    this.changes = new ChangeWatch(view.document, own, () => news.changed(), signal);
    this.schemes = new SchemeWatch(view, () => news.turned(), signal);
    watchNavigation(view, () => news.moved(), signal);
    // Back out of the browser's cache.
    view.addEventListener('pageshow', (event) => event.persisted && news.changed(), { signal });
  }

  /** Watches where this article stands; without one, wherever one may come. */
  followText({ roots, blocks }: Pick<Article, 'roots' | 'blocks'> = { roots: [], blocks: [] }): void {
    this.changes.follow(
      roots,
      blocks.map(({ element }) => element),
    );
  }

  /** Watches the ground that the article stands on, for which it has been painted. */
  followGround(element: Element, shown: Scheme): void {
    this.schemes.follow(element, shown);
  }
}
