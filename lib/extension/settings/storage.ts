/** The browser's two stores as the settings use them. */
import { browser } from 'wxt/browser';
import { forgetAll } from '../../corrections/store';
import { migrate } from './migrations';
import type { ChangeFailure, SettingsArea, SettingsProblem } from './problems';
import { repairLocal, repairLooks } from './repair';
import type { LocalSettings, LookSettings, Settings } from './schema';

const LOOKS_KEY = 'looks';
const LOCAL_KEY = 'local';
/** In `storage.local`: looks that the browser's sync refused, until it takes them. */
const UNSYNCED_KEY = 'unsynced-looks';

/** Whether a change in the stores touches the settings. */
export const touchesSettings = (changes: Readonly<Record<string, unknown>>) =>
  [LOOKS_KEY, LOCAL_KEY, UNSYNCED_KEY].some((key) => key in changes);

/** Both areas, repaired; what was wrong is added to `problems`. */
export async function readStores(problems: SettingsProblem[]): Promise<Settings> {
  const unreadable = (area: SettingsArea) => (): Record<string, unknown> => {
    problems.push({ kind: 'unreadable', area });
    return {};
  };
  const [synced, local] = await Promise.all([
    browser.storage.sync.get(LOOKS_KEY).catch(unreadable('looks')),
    browser.storage.local.get([LOCAL_KEY, UNSYNCED_KEY]).catch(unreadable('local')),
  ]);
  const unsynced = local[UNSYNCED_KEY] ?? null;
  if (unsynced !== null) problems.push({ kind: 'not-synced' });
  return {
    looks: understood('looks', unsynced ?? synced[LOOKS_KEY], repairLooks, problems),
    local: understood('local', local[LOCAL_KEY], repairLocal, problems),
  };
}

export async function writeLooks(looks: LookSettings): Promise<ChangeFailure | undefined> {
  try {
    await browser.storage.sync.set({ [LOOKS_KEY]: looks });
  } catch {
    // Sync is full, refuses so many changes a minute, or is off by policy: the change is kept on this machine.
    return write({ [UNSYNCED_KEY]: looks });
  }
  await browser.storage.local.remove(UNSYNCED_KEY).catch(() => undefined);
  return undefined;
}

export const writeLocal = (local: LocalSettings): Promise<ChangeFailure | undefined> => write({ [LOCAL_KEY]: local });

export async function clearStores(): Promise<ChangeFailure | undefined> {
  try {
    await browser.storage.sync.remove(LOOKS_KEY);
    await browser.storage.local.remove([LOCAL_KEY, UNSYNCED_KEY]);
    await forgetAll();
    return undefined;
  } catch {
    return 'unwritable';
  }
}

async function write(items: Record<string, unknown>): Promise<ChangeFailure | undefined> {
  try {
    await browser.storage.local.set(items);
    return undefined;
  } catch (error) {
    return /quota/i.test(String(error)) ? 'storage-full' : 'unwritable';
  }
}

/** Brought up to this version and repaired. What a newer version wrote is read as far as possible, without complaint. */
function understood<T>(
  area: SettingsArea,
  value: unknown,
  repair: (stored: Readonly<Record<string, unknown>>, broken: (field: string) => void) => T,
  problems: SettingsProblem[],
): T {
  const { stored, newer } = migrate(value);
  if (newer) problems.push({ kind: 'newer-version', area });
  return repair(stored, (field) => {
    if (!newer) problems.push({ kind: 'broken-field', area, field });
  });
}
