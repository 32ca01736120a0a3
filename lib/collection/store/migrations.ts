import type { IDBPDatabase, IDBPTransaction } from 'idb';
import { extractOf } from '../extract';
import { readingSchema } from '../schema/records';
import { upgradeAnalysis } from '../schema/upgrade-analysis';

/** A step of the database from one version to the next, all in the one transaction of the upgrade. */
type Migration = (
  database: IDBPDatabase,
  transaction: IDBPTransaction<unknown, string[], 'versionchange'>,
) => Promise<void> | void;

/**
 * The steps in order; their number is the database's version. A step that has been released is never changed: what follows
 * builds on what it leaves behind.
 */
export const MIGRATIONS: readonly Migration[] = [
  /** 1: collections with their articles, newest day first, and the analyses behind them. */
  (database) => {
    database.createObjectStore('collections', { keyPath: 'id' });
    const articles = database.createObjectStore('articles', { keyPath: 'id' });
    articles.createIndex('day', ['collection', 'day']);
    articles.createIndex('address', ['collection', 'address']);
    database.createObjectStore('readings', { keyPath: 'id' });
  },

  /** 2: what the reader puts to claims and speakers, and the rows by which claims are looked through. */
  async (database, transaction) => {
    database.createObjectStore('extracts', { keyPath: 'id' }).createIndex('collection', 'collection');
    const marks = database.createObjectStore('marks', { keyPath: 'id' });
    marks.createIndex('collection', 'collection');
    marks.createIndex('article', 'article');
    database.createObjectStore('decisions', { keyPath: 'id' }).createIndex('collection', 'collection');

    const extracts = transaction.objectStore('extracts');
    const readings = transaction.objectStore('readings');
    let article = await transaction.objectStore('articles').openCursor();
    while (article) {
      const { id, collection } = article.value as { id: string; collection: string };
      const stored = (await readings.get(id)) as { analysis?: unknown } | undefined;
      const reading = readingSchema.safeParse({ ...stored, analysis: upgradeAnalysis(stored?.analysis) });
      if (reading.success) {
        await readings.put?.(reading.data);
        await extracts.put?.(extractOf(reading.data, collection));
      }
      article = await article.continue();
    }
  },
];
