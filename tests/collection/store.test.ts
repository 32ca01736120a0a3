import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { recordsOf } from '../../lib/collection/keep/record';
import {
  allArticles,
  changeArticle,
  changeMark,
  collections,
  createCollection,
  deleteArticles,
  deleteCollection,
  deleteEverything,
  extractsOf,
  hearChanges,
  keptArticle,
  latestArticles,
  marksOf,
  noMark,
  putArticles,
  renameCollection,
  decide,
  decisionsOf,
  type Kept,
} from '../../lib/collection/store';
import { DATABASE, writing } from '../../lib/collection/store/database';
import { MIGRATIONS } from '../../lib/collection/store/migrations';
import { fromPage, kelmin } from './kelmin';

let bridge: string;
beforeEach(async () => {
  await deleteEverything();
  bridge = (await createCollection('Kelmin bridge')).id;
});
afterEach(() => vi.restoreAllMocks());

const all = async (collection: string) => {
  const found = [];
  const ids = (await allArticles(collection)).map(({ id }) => id);
  for await (const batch of extractsOf(ids, 2)) found.push(...batch);
  return found;
};

describe('a collection', () => {
  test('gives back what was put into it, the latest days first', async () => {
    const kept = await kelmin(bridge);
    expect(await putArticles(bridge, kept)).toEqual(['new', 'new', 'new']);
    expect((await latestArticles(bridge, 2)).map(({ day }) => day)).toEqual(['2026-11-04', '2026-11-03']);
    expect((await allArticles(bridge)).map(({ title }) => title)).toEqual(['Kelmin, day 1', 'Kelmin, day 2', 'Kelmin, day 3']); // prettier-ignore
    expect(await keptArticle(kept[1]!.article.id)).toEqual(kept[1]);
    expect((await all(bridge)).map(({ id }) => id).sort()).toEqual(kept.map(({ article }) => article.id).sort());
    expect(await collections()).toMatchObject([{ name: 'Kelmin bridge', articles: 3 }]);
  });

  test('has a text kept twice once, and a changed page in both its versions; the reader’s day stays', async () => {
    const [first] = await kelmin(bridge);
    await putArticles(bridge, [first!]);
    await changeArticle(first!.article.id, { day: '2026-10-31' });
    expect(await putArticles(bridge, [first!])).toEqual(['again']);
    expect(await allArticles(bridge)).toMatchObject([{ day: '2026-10-31' }]);
    const changed = await recordsOf(bridge, fromPage(1, { address: first!.article.address }), false);
    expect(await putArticles(bridge, [changed])).toEqual(['changed']);
    expect(await allArticles(bridge)).toHaveLength(2);
  });

  test('takes all of what is put at once or nothing of it', async () => {
    const [first, second] = await kelmin(bridge);
    const broken = { ...second!, reading: { ...second!.reading, id: undefined } } as unknown as Kept;
    await expect(putArticles(bridge, [first!, broken])).rejects.toMatchObject({ failure: 'full' });
    expect(await allArticles(bridge)).toEqual([]);
    expect(await all(bridge)).toEqual([]);
  });

  test('that was deleted in another window takes nothing', async () => {
    const kept = await kelmin(bridge);
    await deleteCollection(bridge);
    await expect(putArticles(bridge, kept)).rejects.toMatchObject({ failure: 'gone' });
    await expect(renameCollection(bridge, 'Bridge')).rejects.toMatchObject({ failure: 'gone' });
  });

  test('goes with everything in it, and leaves the others alone', async () => {
    const other = (await createCollection('Dresk')).id;
    await putArticles(bridge, await kelmin(bridge));
    await putArticles(other, await kelmin(other));
    const [article] = await allArticles(bridge);
    await changeMark(noMark(bridge, article!.id, 5), { star: true });
    await decide(bridge, [['a', 'b']], true);
    await deleteCollection(bridge);
    expect(await marksOf(bridge)).toEqual([]);
    expect(await decisionsOf(bridge)).toEqual([]);
    expect(await all(bridge)).toEqual([]);
    expect(await all(other)).toHaveLength(3);
  });

  test('loses single articles with their marks', async () => {
    await putArticles(bridge, await kelmin(bridge));
    const [first, second] = await allArticles(bridge);
    for (const { id } of [first!, second!]) await changeMark(noMark(bridge, id, 5), { note: 'see Monday' });
    await deleteArticles(bridge, [first!.id]);
    expect((await marksOf(bridge)).map(({ article }) => article)).toEqual([second!.id]);
    expect(await keptArticle(first!.id)).toBeUndefined();
  });

  test('deleted with all others leaves no database behind', async () => {
    await deleteEverything();
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(DATABASE);
  });
});

describe('two windows', () => {
  test('that change one mark at once both keep what they said', async () => {
    const blank = noMark(bridge, 'article', 7);
    await Promise.all([
      changeMark(blank, { star: true }),
      changeMark(blank, { note: 'from the army’s page' }),
      changeMark(blank, { tags: ['toll'] }),
    ]);
    expect(await marksOf(bridge)).toEqual([{ ...blank, star: true, note: 'from the army’s page', tags: ['toll'] }]);
    await changeMark(blank, { star: false, note: '', tags: [] });
    expect(await marksOf(bridge)).toEqual([]);
  });

  test('hear of each other’s changes', async () => {
    const ending = new AbortController();
    const heard = new Promise((resolve) => hearChanges(resolve, ending.signal));
    await renameCollection(bridge, 'The bridge');
    expect(await heard).toBe(bridge);
    ending.abort();
  });
});

describe('the disk', () => {
  test('that is full leaves what was there, and says so', async () => {
    await putArticles(bridge, [(await kelmin(bridge))[0]!]);
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError');
    });
    await expect(putArticles(bridge, await kelmin(bridge))).rejects.toMatchObject({ failure: 'full' });
    vi.restoreAllMocks();
    expect(await allArticles(bridge)).toHaveLength(1);
  });

  test('that was full a moment ago is tried once more', async () => {
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
      throw new DOMException('', 'InvalidStateError');
    });
    await putArticles(bridge, [(await kelmin(bridge))[0]!]);
    expect(put).toHaveBeenCalledTimes(6);
    expect(await allArticles(bridge)).toHaveLength(1);
  });
});

const without = (object: object, key: string) => Object.fromEntries(Object.entries(object).filter(([each]) => each !== key)); // prettier-ignore

/** A database as an earlier version of the program leaves it. */
function databaseOf(version: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, version);
    request.addEventListener('upgradeneeded', () => {
      const database = request.result;
      database.createObjectStore('collections', { keyPath: 'id' });
      const articles = database.createObjectStore('articles', { keyPath: 'id' });
      articles.createIndex('day', ['collection', 'day']);
      articles.createIndex('address', ['collection', 'address']);
      database.createObjectStore('readings', { keyPath: 'id' });
    });
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error!));
  });
}

describe('a database', () => {
  test('of version 1, with analyses of the first contract, is brought up to date', async () => {
    await deleteEverything();
    const [kept] = await kelmin('bridge');
    const { version: _, caveats: __, ...rest } = kept!.reading.analysis;
    const analysis = {
      ...rest,
      attributions: rest.attributions.map(({ cue, ...each }) => ({ ...without(each, 'act'), cue: cue[0] ?? null })),
      speakers: rest.speakers.map((each) => without(each, 'confidence')),
    };
    const old = await databaseOf(1);
    const transaction = old.transaction(['collections', 'articles', 'readings'], 'readwrite');
    transaction.objectStore('collections').put({ id: 'bridge', name: 'Bridge', created: '2026-11-02T09:00:00.000Z' });
    transaction.objectStore('articles').put(kept!.article);
    transaction.objectStore('readings').put({ ...kept!.reading, analysis });
    await new Promise((done) => transaction.addEventListener('complete', done));
    old.close();

    const now = await keptArticle(kept!.article.id);
    expect(now?.extract).toEqual(kept!.extract);
    expect(now?.reading.analysis).toEqual({
      ...kept!.reading.analysis,
      speakers: kept!.reading.analysis.speakers.map((each) => ({ ...each, confidence: 0.5 })),
    });
    expect(MIGRATIONS).toHaveLength(2);
  });

  test('of a newer version is left alone, and said to be so', async () => {
    await deleteEverything();
    (await databaseOf(99)).close();
    await expect(collections()).rejects.toMatchObject({ failure: 'newer-version' });
    await expect(createCollection('Kelmin')).rejects.toMatchObject({ failure: 'newer-version' });
    const { version } = (await indexedDB.databases()).find(({ name }) => name === DATABASE)!;
    expect(version).toBe(99);
  });

  test('that the browser does not open, as in Firefox’s private windows, is said to be private', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('', 'InvalidStateError');
    });
    await expect(collections()).rejects.toMatchObject({ failure: 'private' });
  });

  test('waits for nobody: a transaction that fails ends and closes', async () => {
    await expect(writing(['collections'], () => Promise.reject(new Error('no')))).rejects.toMatchObject({ failure: 'broken' }); // prettier-ignore
    expect(await collections()).toHaveLength(1);
  });
});
