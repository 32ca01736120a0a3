/**
 * A backup: everything that is kept, in one file of JSON lines. The first line says how many bytes follow, and their SHA-256;
 * the same records make the same bytes. A file that is cut, or changed by a single bit, restores nothing.
 */
import * as z from 'zod/mini';
import {
  articleSchema,
  collectionSchema,
  decisionSchema,
  extractSchema,
  markSchema,
  readingSchema,
} from '../schema/records';
import { upgradeAnalysis } from '../schema/upgrade-analysis';
import { reading, together, writing, type Store } from '../store/database';
import { tellChange } from '../store/changes';

const FORMAT = 'sourcelight-collections';
/** Version of the file's shape; analyses in it bring their own. */
export const BACKUP_VERSION = 1;

/** In the order in which they are written. */
const SCHEMAS = {
  collections: collectionSchema,
  articles: articleSchema,
  readings: readingSchema,
  extracts: extractSchema,
  marks: markSchema,
  decisions: decisionSchema,
} as const satisfies Record<Store, z.ZodMiniType>;
const STORES = Object.keys(SCHEMAS) as Store[];

const headSchema = z.object({
  format: z.literal(FORMAT),
  version: z.number(),
  records: z.number(),
  bytes: z.number(),
  sha256: z.string(),
});

/** Why a backup can't be restored. Nothing is changed then. */
export type BackupFailure = 'no-backup' | 'newer-version' | 'damaged';

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))].map((byte) => byte.toString(16).padStart(2, '0')).join(''); // prettier-ignore
}

/** A record with its parts in the order of its schema: the same record makes the same bytes, however it came into the store. */
function lineOf(store: Store, value: unknown): string {
  const record = SCHEMAS[store].safeParse(value);
  return JSON.stringify({ store, value: record.success ? record.data : value });
}

/** Everything that is kept, as one consistent picture. */
export async function makeBackup(): Promise<Blob> {
  const lines: string[] = [];
  await reading(STORES, async (transaction) => {
    for (const store of STORES)
      for (const value of await transaction.objectStore(store).getAll()) lines.push(lineOf(store, value));
  });
  const body = new TextEncoder().encode(lines.map((line) => `${line}\n`).join(''));
  const head = { format: FORMAT, version: BACKUP_VERSION, records: lines.length, bytes: body.length, sha256: await sha256(body) }; // prettier-ignore
  return new Blob([`${JSON.stringify(head)}\n`, body], { type: 'application/jsonl' });
}

/**
 * Puts a backup's records into the store, in one transaction; what is there already stays, and gives way where it is the same
 * record. Resolves with the number of articles, or why it was not done. Throws a `CollectionError` where the store can't take it.
 */
export async function restoreBackup(
  bytes: Uint8Array<ArrayBuffer>,
): Promise<{ ok: true; articles: number } | { ok: false; failure: BackupFailure }> {
  const end = bytes.indexOf(0x0a);
  const head = headSchema.safeParse(
    parsed(new TextDecoder().decode(bytes.subarray(0, end < 0 ? 0 : Math.min(end, 1000)))),
  );
  if (!head.success) return { ok: false, failure: 'no-backup' };
  if (head.data.version > BACKUP_VERSION) return { ok: false, failure: 'newer-version' };
  const body = bytes.slice(end + 1);
  if (body.length !== head.data.bytes || (await sha256(body)) !== head.data.sha256)
    return { ok: false, failure: 'damaged' };
  const records = recordsIn(new TextDecoder().decode(body));
  if (records?.length !== head.data.records) return { ok: false, failure: 'damaged' };
  await writing(STORES, (transaction) =>
    together(
      records.map(
        ({ store, value }) =>
          () =>
            transaction.objectStore(store).put(value as never),
      ),
    ),
  );
  tellChange('');
  return { ok: true, articles: records.filter(({ store }) => store === 'articles').length };
}

/** The records of a backup's lines; undefined where one is none. */
function recordsIn(text: string): { store: Store; value: unknown }[] | undefined {
  const records: { store: Store; value: unknown }[] = [];
  for (const line of text.split('\n')) {
    if (line === '') continue;
    const { store, value } = (parsed(line) ?? {}) as { store?: Store; value?: { analysis?: unknown } };
    if (store === undefined || !STORES.includes(store)) return undefined;
    const upgraded = store === 'readings' ? { ...value, analysis: upgradeAnalysis(value?.analysis) } : value;
    const record = SCHEMAS[store].safeParse(upgraded);
    if (!record.success) return undefined;
    records.push({ store, value: record.data });
  }
  return records;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
