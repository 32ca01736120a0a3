import { LIMITS } from '../schema/limits';
import type { Extract, KeptArticle, Reading } from '../schema/records';
import { tellChange } from './changes';
import { existing, ofCollection } from './collections';
import { reading, together, writing } from './database';
import { CollectionError } from './failures';

/** An article with all that is kept of it. */
export interface Kept {
  readonly article: KeptArticle;
  readonly reading: Reading;
  readonly extract: Extract;
}

/** What keeping an article came to: new, the same text once more, or another text than the page had when last kept. */
export type KeptAs = 'new' | 'again' | 'changed';

/**
 * Puts articles into a collection in one transaction, wholly or not at all. A text that is there already is brought up to
 * date: the day the reader gave it stays.
 */
export async function putArticles(collection: string, kept: readonly Kept[]): Promise<KeptAs[]> {
  const as = await writing(['collections', 'articles', 'readings', 'extracts'], async (transaction) => {
    await existing(transaction, collection);
    const articles = transaction.objectStore('articles');
    return Promise.all(
      kept.map(async ({ article, reading, extract }): Promise<KeptAs> => {
        const before = await articles.get(article.id);
        const others =
          article.address === '' ? 0 : await articles.index('address').count([collection, article.address]);
        const day = before?.day || article.day;
        await together([
          () => articles.put({ ...article, day }),
          () => transaction.objectStore('readings').put(reading),
          () => transaction.objectStore('extracts').put(extract),
        ]);
        return before ? 'again' : others > 0 ? 'changed' : 'new';
      }),
    );
  });
  tellChange(collection);
  return as;
}

/** The articles with the latest days, those without a day last. @param most how many */
export const latestArticles = (collection: string, most: number): Promise<KeptArticle[]> =>
  reading(['articles'], async (transaction) => {
    const found: KeptArticle[] = [];
    let cursor = await transaction.objectStore('articles').index('day').openCursor(ofCollection(collection), 'prev');
    while (cursor && found.length < most) {
      found.push(cursor.value);
      cursor = await cursor.continue();
    }
    return found;
  });

/** All articles of a collection, earliest day first. */
export const allArticles = (collection: string): Promise<KeptArticle[]> =>
  reading(['articles'], (transaction) =>
    transaction.objectStore('articles').index('day').getAll(ofCollection(collection)),
  );

/** What articles say, a batch at a time: a page stays fluid between batches. */
export async function* extractsOf(ids: readonly string[], batch = 200): AsyncGenerator<Extract[]> {
  for (let from = 0; from < ids.length; from += batch) {
    const found = await reading(['extracts'], (transaction) =>
      Promise.all(ids.slice(from, from + batch).map((id) => transaction.objectStore('extracts').get(id))),
    );
    // What was deleted meanwhile is left out.
    yield found.filter((extract) => extract !== undefined);
  }
}

/** All that is kept of one article; undefined where it is gone. */
export const keptArticle = (id: string): Promise<Kept | undefined> =>
  reading(['articles', 'readings', 'extracts'], async (transaction) => {
    const [article, kept, extract] = await Promise.all([
      transaction.objectStore('articles').get(id),
      transaction.objectStore('readings').get(id),
      transaction.objectStore('extracts').get(id),
    ]);
    return article && kept && extract && { article, reading: kept, extract };
  });

/** Sets day and outlet of an article by the reader's hand. */
export async function changeArticle(id: string, change: Partial<Pick<KeptArticle, 'day' | 'outlet'>>): Promise<void> {
  const collection = await writing(['articles'], async (transaction) => {
    const articles = transaction.objectStore('articles');
    const article = await articles.get(id);
    if (!article) throw new CollectionError('gone');
    const outlet = (change.outlet ?? article.outlet).slice(0, LIMITS.title);
    await articles.put({ ...article, day: change.day ?? article.day, outlet });
    return article.collection;
  });
  tellChange(collection);
}

/** Takes articles out of their collection, with their marks. */
export async function deleteArticles(collection: string, ids: readonly string[]): Promise<void> {
  await writing(['articles', 'readings', 'extracts', 'marks'], async (transaction) => {
    const marks = transaction.objectStore('marks');
    const marked = await Promise.all(ids.map((id) => marks.index('article').getAllKeys(id)));
    await Promise.all([
      ...marked.flat().map((key) => marks.delete(key)),
      ...ids.flatMap((id) => [
        transaction.objectStore('articles').delete(id),
        transaction.objectStore('readings').delete(id),
        transaction.objectStore('extracts').delete(id),
      ]),
    ]);
  });
  tellChange(collection);
}
