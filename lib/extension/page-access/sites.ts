import { browser } from 'wxt/browser';

/** Match pattern of every web page. */
const EVERYWHERE = '*://*/*';
/** Patterns that stand for every web page: the one we ask for, and the one readers can grant in the browser's own list. */
const ALL = [EVERYWHERE, '<all_urls>'];

/** What the reader has allowed to be read without being asked each time. */
export interface SiteAccess {
  readonly everywhere: boolean;
  /** Hosts, sorted, as `hostOf` gives them. */
  readonly sites: readonly string[];
}

/** Match patterns of a site, by its host as `hostOf` gives it: with and without "www.". */
const patternsOf = (host: string) => [`*://${host}/*`, `*://www.${host}/*`];

/** Which sites are allowed now. */
export async function siteAccess(): Promise<SiteAccess> {
  const origins = await grantedOrigins();
  const hosts = origins.map((origin) => /^[^:]+:\/\/(?:www\.)?([^/*]+)\//.exec(origin)?.[1]);
  return {
    everywhere: origins.some((origin) => ALL.includes(origin)),
    sites: [...new Set(hosts.filter((host) => host !== undefined))].sort(),
  };
}

/** The match patterns of everything allowed. */
export async function grantedOrigins(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins;
}

/** Asks the reader to allow a site. Call it first thing in the handler of a click: browsers refuse it anywhere else. */
export const allowSite = (host: string): Promise<boolean> => browser.permissions.request({ origins: patternsOf(host) });

/** Asks the reader to allow all sites; call it as `allowSite`. */
export const allowEverywhere = (): Promise<boolean> => browser.permissions.request({ origins: [EVERYWHERE] });

/** Gives the leave for a site back. */
export const disallowSite = (host: string): Promise<boolean> =>
  browser.permissions.remove({ origins: patternsOf(host) });

/** Gives the leave for all sites back; single sites that were allowed stay so. */
export async function disallowEverywhere(): Promise<boolean> {
  const granted = await grantedOrigins();
  const origins = ALL.filter((origin) => granted.includes(origin));
  return origins.length === 0 || browser.permissions.remove({ origins });
}
