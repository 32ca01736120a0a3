import { SOURCE_TYPES } from '../../lib/analysis/source-types';
import { shownTypes, withSite } from '../../lib/extension/settings';
import type { Settings } from '../../lib/extension/settings/schema';

/** The site if it has its own choice of types, else null: switches then go for everywhere. */
export const siteWithOwnTypes = ({ local }: Settings, host: string | null) =>
  host !== null && Object.hasOwn(local.sites, host) && local.sites[host]?.types ? host : null;

/** The settings with a choice of types of its own for a site, or without it. */
export function withOwnTypes(before: Settings, host: string, own: boolean): Settings {
  if (own) {
    const shown = shownTypes(before, null);
    return withSite(before, host, { types: SOURCE_TYPES.filter((type) => shown.has(type)) });
  }
  const { types: _, ...site } = before.local.sites[host] ?? { on: true };
  return { ...before, local: { ...before.local, sites: { ...before.local.sites, [host]: site } } };
}
