import type { SourceType } from '../analysis/source-types';
import type { Settings } from '../extension/settings/schema';

/** Longest name a rule can be for, in UTF-16 units. */
const MOST_CHARACTERS = 200;

/** Settings in which the reader's own rule says of which type a source is; it takes the place of an earlier one. */
export function withRule(settings: Settings, name: string, type: SourceType): Settings {
  const pattern = name.trim().slice(0, MOST_CHARACTERS);
  if (pattern === '') return settings;
  const others = settings.local.rules.filter((rule) => rule.isPattern || rule.pattern !== pattern);
  return { ...settings, local: { ...settings.local, rules: [{ pattern, isPattern: false, type }, ...others] } };
}
