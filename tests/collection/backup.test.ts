import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { allArticles, changeMark, collections, createCollection, decide, deleteEverything, keptArticle, marksOf, noMark, putArticles } from '../../lib/collection/store'; // prettier-ignore
import { makeBackup, restoreBackup } from '../../lib/collection/take-out/backup';
import { kelmin } from './kelmin';

const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());
let collection: string;

beforeEach(async () => {
  await deleteEverything();
  collection = (await createCollection('Kelmin bridge')).id;
  await putArticles(collection, await kelmin(collection, true));
  const [article] = await allArticles(collection);
  await changeMark(noMark(collection, article!.id, 24), { note: '“see” Monday\n', tags: ['toll'], star: true });
  await decide(collection, [['a|b', 'c|d']], true);
});

describe('a backup', () => {
  test('restores everything on another machine, and makes the same bytes there', async () => {
    const backup = await bytesOf(await makeBackup());
    const before = [await collections(), await allArticles(collection), await marksOf(collection)];
    const id = (await allArticles(collection))[0]!.id;
    const kept = await keptArticle(id);
    await deleteEverything();
    expect(await restoreBackup(backup)).toEqual({ ok: true, articles: 3 });
    expect([await collections(), await allArticles(collection), await marksOf(collection)]).toEqual(before);
    expect(await keptArticle(id)).toEqual(kept);
    expect(await bytesOf(await makeBackup())).toEqual(backup);
  });

  test('that is cut or changed anywhere in its records restores nothing', async () => {
    const backup = await bytesOf(await makeBackup());
    const from = backup.indexOf(0x0a) + 1;
    await deleteEverything();
    const place = fc.integer({ min: from, max: backup.length - 1 });
    await fc.assert(
      fc.asyncProperty(place, fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const changed = backup.map((byte, i) => (i === at ? byte ^ change : byte));
        expect(await restoreBackup(changed)).toEqual({ ok: false, failure: 'damaged' });
        expect(await restoreBackup(backup.slice(0, at))).toEqual({ ok: false, failure: 'damaged' });
      }),
      { numRuns: 40 },
    );
    expect(await collections()).toEqual([]);
  });

  test('that is another file, or of a newer version, is said to be so', async () => {
    const file = (text: string) => restoreBackup(new TextEncoder().encode(text));
    expect(await file('')).toEqual({ ok: false, failure: 'no-backup' });
    expect(await file('{"a":1}\n')).toEqual({ ok: false, failure: 'no-backup' });
    const head = { format: 'sourcelight-collections', version: 99, records: 0, bytes: 0, sha256: '' };
    expect(await file(`${JSON.stringify(head)}\n`)).toEqual({ ok: false, failure: 'newer-version' });
    expect(await collections()).toHaveLength(1);
  });
});
