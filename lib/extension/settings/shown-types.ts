import { SOURCE_TYPES, type SourceType } from '../../analysis/source-types';
import type { Settings } from './schema';

/** The types shown on a site: the site's own list if it has one, else those shown everywhere. `host` as `hostOf` gives it. */
export function shownTypes({ looks, local }: Settings, host: string | null): ReadonlySet<SourceType> {
  const ofSite = host !== null && Object.hasOwn(local.sites, host) ? local.sites[host]?.types : undefined;
  return new Set(ofSite ?? SOURCE_TYPES.filter((type) => looks.types[type].shown));
}

/** Settings in which a type is shown or not: for one site if that has (or is given) its own list, else everywhere. */
export function withTypeShown(settings: Settings, type: SourceType, shown: boolean, site: string | null): Settings {
  if (site === null) {
    const types = { ...settings.looks.types, [type]: { ...settings.looks.types[type], shown } };
    return { ...settings, looks: { ...settings.looks, types } };
  }
  const wanted = new Set(shownTypes(settings, site));
  if (shown) wanted.add(type);
  else wanted.delete(type);
  return withSite(settings, site, { types: SOURCE_TYPES.filter((each) => wanted.has(each)) });
}

/** Settings in which a site has these values beside those it had. */
export function withSite(
  settings: Settings,
  host: string,
  change: Partial<Settings['local']['sites'][string]>,
): Settings {
  const before = Object.hasOwn(settings.local.sites, host) ? settings.local.sites[host] : undefined;
  // `on` alone gives no leave: that is the browser's permission.
  const site = { on: true, ...before, ...change };
  return { ...settings, local: { ...settings.local, sites: { ...settings.local.sites, [host]: site } } };
}
