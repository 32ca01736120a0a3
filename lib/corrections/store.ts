/** Corrections that readers have asked to keep, by page, in `storage.local`. */
import * as z from 'zod/mini';
import { browser } from 'wxt/browser';
import { correctionSchema, MOST_CORRECTIONS, type Correction } from './schema';

/** Each page has an item of its own, so that pages do not get in each other's way. */
const PREFIX = 'corrections:';
const keyOf = (address: string) => `${PREFIX}${address}`;
const VERSION = 1;

const storedSchema = z.object({ version: z.literal(VERSION), corrections: z.array(z.unknown()) });

/** What is kept of a page; null where nothing is. What is broken in it is left out. */
export async function readKept(address: string): Promise<Correction[] | null> {
  const key = keyOf(address);
  const items: Record<string, unknown> = await browser.storage.local.get(key).catch(() => ({}));
  return items[key] === undefined ? null : understood(items[key]);
}

/** Keeps these corrections of a page in place of what was kept; false where the browser would not. */
export async function keep(address: string, corrections: readonly Correction[]): Promise<boolean> {
  try {
    await browser.storage.local.set({ [keyOf(address)]: { version: VERSION, corrections } });
    return true;
  } catch {
    return false;
  }
}

export async function forget(address: string): Promise<void> {
  await browser.storage.local.remove(keyOf(address)).catch(() => undefined);
}

/** Forgets what is kept of every page. */
export async function forgetAll(): Promise<void> {
  const items = await browser.storage.local.get(null);
  await browser.storage.local.remove(Object.keys(items).filter((key) => key.startsWith(PREFIX)));
}

/** Calls back when what is kept of a page is changed, by another tab too; with null when it is forgotten. */
export function watchKept(
  address: () => string,
  changed: (corrections: Correction[] | null) => void,
  signal: AbortSignal,
): void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[keyOf(address())];
    if (change) changed(change.newValue === undefined ? null : understood(change.newValue));
  };
  browser.storage.local.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(listener), { once: true });
}

function understood(value: unknown): Correction[] {
  const stored = z.safeParse(storedSchema, value);
  if (!stored.success) return [];
  return stored.data.corrections.slice(0, MOST_CORRECTIONS).flatMap((each) => {
    const correction = z.safeParse(correctionSchema, each);
    return correction.success ? [correction.data] : [];
  });
}
