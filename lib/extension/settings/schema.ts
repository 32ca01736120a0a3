import * as z from 'zod/mini';
import { SOURCE_TYPES } from '../../analysis/source-types';
import { readersRuleSchema } from '../messages';

/** Version of the stored shape; `migrations.ts` brings older ones up. */
export const SETTINGS_VERSION = 1;

export const PALETTES = ['standard', 'deuteranopia', 'protanopia', 'tritanopia'] as const;
export type Palette = (typeof PALETTES)[number];

export const LINE_STYLES = ['solid', 'dotted', 'dashed', 'wavy', 'double'] as const;
export type LineStyle = (typeof LINE_STYLES)[number];

export const typeSettingsSchema = z.object({
  shown: z.boolean(),
  /** A reader's own colour, `#rrggbb`; else the palette's. */
  colour: z.optional(z.string().check(z.regex(/^#[0-9a-f]{6}$/))),
  /** A reader's own line style; else the look table's. */
  line: z.optional(z.enum(LINE_STYLES)),
});
export type TypeSettings = z.infer<typeof typeSettingsSchema>;

/** Follows the reader through the browser's own sync, if that is on: `storage.sync`. */
export const lookSettingsSchema = z.object({
  version: z.literal(SETTINGS_VERSION),
  types: z.record(z.enum(SOURCE_TYPES), typeSettingsSchema),
  palette: z.enum(PALETTES),
  /** Show beliefs, hopes and plans as well. */
  beliefs: z.boolean(),
  /** Attributions with less confidence than this are left out, 0 to 1. */
  threshold: z.number().check(z.minimum(0), z.maximum(1)),
  badge: z.boolean(),
  overview: z.boolean(),
});
export type LookSettings = z.infer<typeof lookSettingsSchema>;

/** What is kept of one site. */
export const siteSettingsSchema = z.object({
  /** False: not read there without being asked, even where the browser's permission would allow it. */
  on: z.boolean(),
  /** The types shown there; absent: those shown everywhere. */
  types: z.optional(z.array(z.enum(SOURCE_TYPES))),
});
export type SiteSettings = z.infer<typeof siteSettingsSchema>;

/** More than any reader needs; keeps a hostile import from filling the store. */
export const LIMITS = { sites: 5000, rules: 1000 } as const;

/** Stays on this machine, since it tells which sites are read: `storage.local`. */
export const localSettingsSchema = z.object({
  version: z.literal(SETTINGS_VERSION),
  /** By host name, over the default. */
  sites: z.record(z.string(), siteSettingsSchema),
  /** The reader's own sources. */
  rules: z.array(readersRuleSchema),
});
export type LocalSettings = z.infer<typeof localSettingsSchema>;

export interface Settings {
  readonly looks: LookSettings;
  readonly local: LocalSettings;
}
