import { SETTINGS_VERSION } from './schema';

type Stored = Readonly<Record<string, unknown>>;

/** Brings a stored object one version up. */
export type Migration = (stored: Stored) => Stored;

/** `MIGRATIONS[n]` brings version n to version n + 1. Version 0 is anything stored without a version. */
export const MIGRATIONS: readonly Migration[] = [(stored) => ({ ...stored, version: 1 })];

export interface Migrated {
  readonly stored: Stored;
  /** Written by a newer version of the extension than this one. */
  readonly newer: boolean;
}

/** Brings whatever was stored up to this version. Total: anything that is no object counts as empty. */
export function migrate(value: unknown): Migrated {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { stored: {}, newer: false };
  let stored = value as Stored;
  const version = Number.isInteger(stored['version']) ? Math.max(0, stored['version'] as number) : 0;
  if (version > SETTINGS_VERSION) return { stored, newer: true };
  for (const step of MIGRATIONS.slice(version)) stored = step(stored);
  return { stored, newer: false };
}
