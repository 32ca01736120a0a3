/** Settings as a file: written out, read back with suspicion, and shown before anything changes. */
import { migrate } from './migrations';
import { repairLocal, repairLooks } from './repair';
import { LIMITS, SETTINGS_VERSION, type LocalSettings, type LookSettings, type Settings } from './schema';

/** What the file says of itself. */
const FORMAT = 'sourcelight-settings';

/** Characters; the largest settings there can be take less. */
export const MAX_IMPORT_LENGTH = 1_000_000;

/** What a file holds: any of the three, repaired. */
export interface Imported {
  readonly looks?: LookSettings;
  readonly sites?: LocalSettings['sites'];
  readonly rules?: LocalSettings['rules'];
  /** Entries that made no sense and are left out. */
  readonly skipped: number;
}

export type ImportFailure = 'too-big' | 'not-json' | 'not-ours' | 'newer-version';
export type ReadImport =
  { readonly ok: true; readonly imported: Imported } | { readonly ok: false; readonly failure: ImportFailure };

/** The settings, or the own sources alone, as the text of a file. */
export function exportSettings({ looks, local }: Settings, what: 'all' | 'rules'): string {
  const { sites, rules } = local;
  const content = what === 'all' ? { looks, sites, rules } : { rules };
  return `${JSON.stringify({ format: FORMAT, version: SETTINGS_VERSION, ...content }, null, 2)}\n`;
}

/** Reads a file's text. Never throws; nothing of it is trusted. */
export function readImport(text: string): ReadImport {
  if (text.length > MAX_IMPORT_LENGTH) return { ok: false, failure: 'too-big' };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, failure: 'not-json' };
  }
  const { stored, newer } = migrate(value);
  if (stored['format'] !== FORMAT) return { ok: false, failure: 'not-ours' };
  if (newer) return { ok: false, failure: 'newer-version' };
  let skipped = 0;
  const skip = () => void skipped++;
  const local = repairLocal(stored, skip);
  const looks = asObject(stored['looks']);
  return {
    ok: true,
    imported: {
      ...(looks && { looks: repairLooks(looks, skip) }),
      ...(stored['sites'] !== undefined && { sites: local.sites }),
      ...(stored['rules'] !== undefined && { rules: local.rules }),
      skipped,
    },
  };
}

/** What an import would change. */
export interface ImportPreview {
  readonly looks: number;
  readonly newRules: LocalSettings['rules'];
  readonly changedRules: LocalSettings['rules'];
  /** Hosts with something new or different. */
  readonly sites: readonly string[];
}

/** Compares before anything is done. Looks are replaced; sources and sites are added to those there are. */
export function previewImport({ looks, local }: Settings, imported: Imported): ImportPreview {
  const known = new Map(local.rules.map((rule) => [ruleKey(rule), rule]));
  const rules = imported.rules ?? [];
  return {
    looks: imported.looks ? differences(looks, imported.looks) : 0,
    newRules: rules.filter((rule) => !known.has(ruleKey(rule))),
    changedRules: rules.filter((rule) => known.has(ruleKey(rule)) && known.get(ruleKey(rule))!.type !== rule.type),
    sites: Object.entries(imported.sites ?? {})
      .filter(([host, site]) => !same(own(local.sites, host), site))
      .map(([host]) => host),
  };
}

/** The settings with an import in them. Within the limits on sources and sites: what is there already comes first. */
export function withImport({ looks, local }: Settings, imported: Imported): Settings {
  const rules = new Map([...local.rules, ...(imported.rules ?? [])].map((rule) => [ruleKey(rule), rule]));
  const sites = Object.entries({ ...local.sites, ...imported.sites }).slice(0, LIMITS.sites);
  return {
    looks: imported.looks ?? looks,
    local: { ...local, rules: [...rules.values()].slice(0, LIMITS.rules), sites: Object.fromEntries(sites) },
  };
}

type Rule = LocalSettings['rules'][number];

/** Two rules with the same key are about the same sources. */
export const ruleKey = ({ pattern, isPattern }: Rule): string => `${isPattern}:${pattern.trim().toLowerCase()}`;

/** Number of single settings that differ. */
function differences(before: LookSettings, after: LookSettings): number {
  const types = Object.keys(before.types) as (keyof LookSettings['types'])[];
  const others = ['palette', 'beliefs', 'threshold', 'badge', 'overview'] as const;
  return (
    types.filter((type) => !same(before.types[type], after.types[type])).length +
    others.filter((name) => before[name] !== after[name]).length
  );
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

const own = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

function asObject(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : undefined;
}
