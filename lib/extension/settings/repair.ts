import * as z from 'zod/mini';
import { SOURCE_TYPES, type SourceType } from '../../analysis/source-types';
import { DEFAULT_LOOKS } from './defaults';
import {
  LIMITS,
  lookSettingsSchema,
  SETTINGS_VERSION,
  siteSettingsSchema,
  typeSettingsSchema,
  type LocalSettings,
  type LookSettings,
  type SiteSettings,
  type TypeSettings,
} from './schema';
import { isHost } from './hosts';
import { readersRuleSchema } from '../messages';

/** Called with the path of each field that did not make sense. */
export type ReportBroken = (field: string) => void;

/** The looks in `stored`, field by field: what does not parse is reported and takes its default. */
export function repairLooks(stored: Readonly<Record<string, unknown>>, broken: ReportBroken): LookSettings {
  const { palette, beliefs, threshold, badge, overview } = lookSettingsSchema.shape;
  const field = <T>(name: keyof LookSettings, schema: z.ZodMiniType<T>) =>
    fieldOr(schema, stored[name], DEFAULT_LOOKS[name] as T, name, broken);
  return {
    version: SETTINGS_VERSION,
    types: repairTypes(stored['types'], broken),
    palette: field('palette', palette),
    beliefs: field('beliefs', beliefs),
    threshold: field('threshold', threshold),
    badge: field('badge', badge),
    overview: field('overview', overview),
  };
}

/** The sites and rules in `stored`, entry by entry: an entry that does not parse is reported and left out. */
export function repairLocal(stored: Readonly<Record<string, unknown>>, broken: ReportBroken): LocalSettings {
  const sites: Record<string, SiteSettings> = {};
  for (const [host, value] of entriesOf(stored['sites'], 'sites', broken).slice(0, LIMITS.sites)) {
    const site = z.safeParse(siteSettingsSchema, value);
    if (isHost(host) && site.success) sites[host] = site.data;
    else broken(`sites.${host.slice(0, 80)}`);
  }
  const rules = Array.isArray(stored['rules']) ? stored['rules'].slice(0, LIMITS.rules) : [];
  if (stored['rules'] !== undefined && !Array.isArray(stored['rules'])) broken('rules');
  return {
    version: SETTINGS_VERSION,
    sites,
    rules: rules.flatMap((value: unknown, i) => {
      const rule = z.safeParse(readersRuleSchema, value);
      if (rule.success) return [rule.data];
      broken(`rules.${i}`);
      return [];
    }),
  };
}

function repairTypes(value: unknown, broken: ReportBroken): LookSettings['types'] {
  const stored = new Map(entriesOf(value, 'types', broken));
  return Object.fromEntries(
    SOURCE_TYPES.map((type) => [type, repairType(type, stored.get(type), broken)]),
  ) as LookSettings['types'];
}

function repairType(type: SourceType, value: unknown, broken: ReportBroken): TypeSettings {
  const stored = new Map(entriesOf(value, `types.${type}`, broken));
  const { shown, colour, line } = typeSettingsSchema.shape;
  const field = <T>(name: keyof TypeSettings, schema: z.ZodMiniType<T>, fallback: T) =>
    fieldOr(schema, stored.get(name), fallback, `types.${type}.${name}`, broken);
  const ownColour = field('colour', colour, undefined);
  const ownLine = field('line', line, undefined);
  return {
    shown: field('shown', shown, DEFAULT_LOOKS.types[type].shown),
    ...(ownColour !== undefined && { colour: ownColour }),
    ...(ownLine !== undefined && { line: ownLine }),
  };
}

function fieldOr<T>(schema: z.ZodMiniType<T>, value: unknown, fallback: T, path: string, broken: ReportBroken): T {
  if (value === undefined) return fallback;
  const parsed = z.safeParse(schema, value);
  if (parsed.success) return parsed.data;
  broken(path);
  return fallback;
}

function entriesOf(value: unknown, path: string, broken: ReportBroken): [string, unknown][] {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return Object.entries(value);
  if (value !== undefined) broken(path);
  return [];
}
