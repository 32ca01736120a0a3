import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Collection } from '../../lib/collection/schema/records';
import { CollectionError, collections, hearChanges, type CollectionFailure } from '../../lib/collection/store';

export type ListedCollection = Collection & { readonly articles: number };

export interface CollectionsHandle {
  /** Undefined until they are read. */
  readonly list: readonly ListedCollection[] | undefined;
  readonly failure: CollectionFailure | undefined;
  /** Does something with the store; what goes wrong shows in `failure`. Resolves with undefined then. */
  readonly attempt: <T>(doing: () => Promise<T>) => Promise<T | undefined>;
}

/** The reader's collections, kept up to date with what other windows do. */
export function useCollections(): CollectionsHandle {
  const [list, setList] = useState<readonly ListedCollection[]>();
  const [failure, setFailure] = useState<CollectionFailure>();

  const attempt = useCallback(async <T>(doing: () => Promise<T>) => {
    try {
      const done = await doing();
      setFailure(undefined);
      return done;
    } catch (error) {
      if (!(error instanceof CollectionError)) throw error;
      setFailure(error.failure);
      return undefined;
    }
  }, []);

  useEffect(() => {
    const ending = new AbortController();
    const read = async () => {
      const found = await attempt(collections);
      if (!ending.signal.aborted) setList(found ?? []);
    };
    void read();
    hearChanges(() => void read(), ending.signal);
    return () => ending.abort();
  }, [attempt]);

  return { list, failure, attempt };
}
