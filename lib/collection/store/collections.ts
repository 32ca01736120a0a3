import { LIMITS } from '../schema/limits';
import type { Collection } from '../schema/records';
import { tellChange } from './changes';
import { DATABASE, reading, writing, type Store, type Writing } from './database';
import { CollectionError } from './failures';
import { deleteDB } from 'idb';

const EVERYTHING: Store[] = ['collections', 'articles', 'readings', 'extracts', 'marks', 'decisions'];

/** A name as it is kept: on one line, not too long; undefined where nothing is left of it. */
export function collectionName(typed: string): string | undefined {
  return typed.replace(/\s+/g, ' ').trim().slice(0, LIMITS.name) || undefined;
}

/** All collections, oldest first, with how many articles each holds. */
export const collections = (): Promise<(Collection & { articles: number })[]> =>
  reading(['collections', 'articles'], async (transaction) => {
    const all = await transaction.objectStore('collections').getAll();
    const index = transaction.objectStore('articles').index('day');
    const counts = await Promise.all(all.map(({ id }) => index.count(ofCollection(id))));
    return all
      .map((collection, i) => ({ ...collection, articles: counts[i]! }))
      .sort((a, b) => a.created.localeCompare(b.created));
  });

/** Makes a collection. @param name as `collectionName` gives it */
export async function createCollection(name: string): Promise<Collection> {
  const collection: Collection = { id: crypto.randomUUID(), name, created: new Date().toISOString() };
  await writing(['collections'], (transaction) => transaction.objectStore('collections').add(collection));
  tellChange(collection.id);
  return collection;
}

/** Gives a collection another name. @param name as `collectionName` gives it */
export async function renameCollection(id: string, name: string): Promise<void> {
  await writing(['collections'], async (transaction) => {
    const collection = await existing(transaction, id);
    await transaction.objectStore('collections').put({ ...collection, name });
  });
  tellChange(id);
}

/** The collection inside a transaction over `collections`; throws where another window has deleted it. */
export async function existing(transaction: Writing, id: string): Promise<Collection> {
  const collection = await transaction.objectStore('collections').get(id);
  if (!collection) throw new CollectionError('gone');
  return collection;
}

/** Deletes a collection and everything in it. */
export async function deleteCollection(id: string): Promise<void> {
  await writing(EVERYTHING, async (transaction) => {
    const articles = await transaction.objectStore('articles').index('day').getAllKeys(ofCollection(id));
    const marks = await transaction.objectStore('marks').index('collection').getAllKeys(id);
    const decisions = await transaction.objectStore('decisions').index('collection').getAllKeys(id);
    await Promise.all([
      transaction.objectStore('collections').delete(id),
      ...articles.flatMap((key) => [
        transaction.objectStore('articles').delete(key),
        transaction.objectStore('readings').delete(key),
        transaction.objectStore('extracts').delete(key),
      ]),
      ...marks.map((key) => transaction.objectStore('marks').delete(key)),
      ...decisions.map((key) => transaction.objectStore('decisions').delete(key)),
    ]);
  });
  tellChange(id);
}

/** Deletes all collections: the whole database, whatever version it is of. Nothing of it is left behind. */
export async function deleteEverything(): Promise<void> {
  await deleteDB(DATABASE);
  tellChange('');
}

/** All articles of a collection in the index by day. */
export const ofCollection = (id: string): IDBKeyRange => IDBKeyRange.bound([id, ''], [id, '\uFFFF']);
