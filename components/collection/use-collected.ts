import { useEffect, useRef, useState } from 'preact/hooks';
import type { Extract, KeptArticle, Mark } from '../../lib/collection/schema/records';
import { allArticles, decisionsOf, extractsOf, hearChanges, latestArticles, marksOf } from '../../lib/collection/store';
import type { Collected } from '../../lib/collection/view/build';
import type { CollectionsHandle } from './use-collections';

export interface CollectedHandle {
  /** The latest articles, there at once; undefined until they are read. */
  readonly latest: readonly KeptArticle[] | undefined;
  /** Everything, a moment later. */
  readonly collected: Collected | undefined;
  readonly marks: ReadonlyMap<string, Mark>;
}

/** As many articles as are drawn first. */
const FIRST = 40;
/** Changes of this many milliseconds are taken in together: files that are brought in come fast. */
const TOGETHER = 400;

const NOTHING: CollectedHandle = { latest: undefined, collected: undefined, marks: new Map() };

/** What is in a collection: first the list's first screen, then all of it, anew whenever something changes. */
export function useCollected(collection: string | undefined, attempt: CollectionsHandle['attempt']): CollectedHandle {
  const [state, setState] = useState<CollectedHandle>(NOTHING);
  const cache = useRef(new Map<string, Extract>());

  useEffect(() => {
    setState(NOTHING);
    cache.current.clear();
    if (collection === undefined) return undefined;
    const ending = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let running = false;
    let again = false;

    const read = async () => {
      again = running;
      if (running) return;
      running = true;
      await attempt(async () => {
        const latest = await latestArticles(collection, FIRST);
        if (ending.signal.aborted) return;
        setState((before) => ({ ...before, latest }));
        // The list is drawn before the rest is begun.
        await new Promise((resume) => setTimeout(resume));
        const all = await readAll(collection, cache.current);
        if (!ending.signal.aborted) setState({ latest, ...all });
      });
      running = false;
      if (again && !ending.signal.aborted) void read();
    };
    void read();
    hearChanges((changed) => {
      if (changed !== collection && changed !== '') return;
      clearTimeout(timer);
      timer = setTimeout(() => void read(), TOGETHER);
    }, ending.signal);
    return () => {
      ending.abort();
      clearTimeout(timer);
    };
  }, [collection, attempt]);

  return state;
}

/** Everything in a collection as it is now. */
export const collectedNow = async (collection: string): Promise<Collected | undefined> =>
  (await readAll(collection, new Map())).collected;

/** @param cache rows read before, by article and the moment it was kept */
async function readAll(collection: string, cache: Map<string, Extract>): Promise<Omit<CollectedHandle, 'latest'>> {
  // What joins know of names is large, and not needed for the first screen.
  const [articles, decisions, marks, { collect }] = await Promise.all([
    allArticles(collection),
    decisionsOf(collection),
    marksOf(collection),
    import('../../lib/collection/view/build'),
  ]);
  const keyOf = ({ id, kept }: KeptArticle) => `${id} ${kept}`;
  const keptAt = new Map(articles.map((article) => [article.id, keyOf(article)]));
  const missing = articles.filter((article) => !cache.has(keyOf(article))).map(({ id }) => id);
  for await (const batch of extractsOf(missing))
    for (const extract of batch) cache.set(keptAt.get(extract.id)!, extract);
  const extracts = articles.flatMap((article) => cache.get(keyOf(article)) ?? []);
  return { collected: collect(articles, extracts, decisions), marks: new Map(marks.map((mark) => [mark.id, mark])) };
}
