import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction, type StoreNames } from 'idb';
import type { Collection, Decision, Extract, KeptArticle, Mark, Reading } from '../schema/records';
import { CollectionError, failureOf } from './failures';
import { MIGRATIONS } from './migrations';

export const DATABASE = 'sourcelight-collections';

/** The stores of the newest version. */
export interface Stores extends DBSchema {
  collections: { key: string; value: Collection };
  articles: { key: string; value: KeptArticle; indexes: { day: [string, string]; address: [string, string] } };
  readings: { key: string; value: Reading };
  extracts: { key: string; value: Extract; indexes: { collection: string } };
  marks: { key: string; value: Mark; indexes: { collection: string; article: string } };
  decisions: { key: string; value: Decision; indexes: { collection: string } };
}
export type Store = StoreNames<Stores>;
export type Database = IDBPDatabase<Stores>;
export type Writing = IDBPTransaction<Stores, Store[], 'readwrite'>;
export type ReadingAccess = IDBPTransaction<Stores, Store[]>;

/**
 * Opens the database, brings it up to this version, lets `use` work on it and closes it: an idle connection would hold up
 * another page's upgrade. Throws a `CollectionError`.
 */
async function withDatabase<T>(use: (database: Database) => Promise<T>): Promise<T> {
  let database: Database;
  try {
    database = await opened();
  } catch (error) {
    throw new CollectionError(failureOf(error, 'open'), { cause: error });
  }
  try {
    return await use(database);
  } catch (error) {
    throw new CollectionError(failureOf(error, 'use'), { cause: error });
  } finally {
    database.close();
  }
}

/** The database; fails where another connection to an older version does not let go, instead of waiting for it for good. */
function opened(): Promise<Database> {
  return new Promise((resolve, reject) => {
    const opening = openDB<Stores>(DATABASE, MIGRATIONS.length, {
      async upgrade(database, from, _to, transaction) {
        for (const migrate of MIGRATIONS.slice(from)) await migrate(database as never, transaction as never);
      },
      blocking: (_current, _wanted, event) => (event.target as IDBDatabase).close(),
      blocked() {
        reject(new CollectionError('blocked'));
        // It opens all the same when the other has gone, and nobody waits for it any more.
        void opening.then((database) => database.close()).catch(() => undefined);
      },
    });
    opening.then(resolve, reject);
  });
}

/** Several operations of one transaction. Where one can't even be started, none of the others fails unheard. */
export const together = (operations: readonly (() => Promise<unknown>)[]): Promise<unknown[]> =>
  Promise.all(operations.map(async (operate) => operate()));

/** Reads in one transaction: what another window changes meanwhile is seen wholly or not at all. */
export const reading = <T>(stores: Store[], read: (transaction: ReadingAccess) => Promise<T>): Promise<T> =>
  withDatabase((database) => read(database.transaction(stores, 'readonly')));

/**
 * Writes in one transaction, wholly or not at all; resolved when it is on its way to the disk whatever happens to this page.
 * `write` must await nothing but the transaction. After a full disk Firefox refuses the next transaction once more
 * (`InvalidStateError`): it is tried again then.
 */
export async function writing<T>(stores: Store[], write: (transaction: Writing) => Promise<T>): Promise<T> {
  const attempt = () =>
    withDatabase(async (database) => {
      const transaction = database.transaction(stores, 'readwrite');
      // Heard of at the end; until then it is not unhandled.
      transaction.done.catch(() => undefined);
      let result: T;
      try {
        result = await write(transaction);
      } catch (error) {
        // The transaction knows better than a request why it has ended.
        const reason = await endOf(transaction);
        throw reason ?? error;
      }
      await transaction.done;
      return result;
    });
  try {
    return await attempt();
  } catch (error) {
    const cause = error instanceof CollectionError ? error.cause : undefined;
    if (!(cause instanceof DOMException) || cause.name !== 'InvalidStateError') throw error;
    return attempt();
  }
}

/** Aborts a transaction; why it had ended by itself, if it had. */
async function endOf(transaction: Writing): Promise<unknown> {
  try {
    transaction.abort();
  } catch {
    // It has ended already.
  }
  return transaction.done.then(
    () => undefined,
    (reason: unknown) => (reason instanceof DOMException && reason.name !== 'AbortError' ? reason : undefined),
  );
}
