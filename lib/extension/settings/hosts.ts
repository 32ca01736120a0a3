import type { LocalSettings } from './schema';

/** Whether this is a host name as `URL.hostname` gives it (lower case, punycode, or an address), and no object key of JavaScript's own. */
export function isHost(host: string): boolean {
  return host.length <= 253 && /^(?:[a-z0-9_-]+(?:\.[a-z0-9_-]+)*|\[[0-9a-f:.]+\])$/.test(host) && host !== '__proto__';
}

/** The host that settings go by for an address: lower case, without "www."; null for pages that have none. */
export function hostOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  if (protocol !== 'http:' && protocol !== 'https:') return null;
  const host = hostname.replace(/^www\.(?=.*\.)/, '').replace(/\.$/, '');
  return isHost(host) ? host : null;
}

/** Whether the reader keeps a site out though all others are read. `host` as `hostOf` gives it; a page of no site is never kept out. */
export const isKeptOut = ({ sites }: LocalSettings, host: string | null): boolean =>
  host !== null && Object.hasOwn(sites, host) && sites[host]?.on === false;
