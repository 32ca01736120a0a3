import { SOURCE_TYPES, type SourceType } from '../../analysis/source-types';
import { SETTINGS_VERSION, type LocalSettings, type LookSettings, type Settings, type TypeSettings } from './schema';

/** Attributions below this confidence count as doubtful and are left out until the reader asks for them. */
export const DEFAULT_THRESHOLD = 0.5;

const everyTypeShown = Object.fromEntries(SOURCE_TYPES.map((type) => [type, { shown: true }])) as Record<
  SourceType,
  TypeSettings
>;

export const DEFAULT_LOOKS: LookSettings = {
  version: SETTINGS_VERSION,
  types: everyTypeShown,
  palette: 'standard',
  beliefs: false,
  threshold: DEFAULT_THRESHOLD,
  badge: true,
  overview: true,
};

export const DEFAULT_LOCAL: LocalSettings = { version: SETTINGS_VERSION, sites: {}, rules: [] };

/** What a reader who has changed nothing has. */
export const DEFAULT_SETTINGS: Settings = { looks: DEFAULT_LOOKS, local: DEFAULT_LOCAL };
