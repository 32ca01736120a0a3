import type { SiteAccess } from '../../lib/extension/page-access';
import { isKeptOut } from '../../lib/extension/settings/hosts';
import type { LocalSettings } from '../../lib/extension/settings/schema';

/** When a site is read: on a click only, always, always as any site, or on a click only although all others are read. */
export type SiteMode = 'ask' | 'site' | 'all' | 'all-but';

/** The mode of a site, from what the browser allows and what the reader has set. */
export function siteMode(host: string, access: SiteAccess, settings: LocalSettings): SiteMode {
  const off = isKeptOut(settings, host);
  if (access.everywhere) return off ? 'all-but' : 'all';
  return access.sites.includes(host) && !off ? 'site' : 'ask';
}

/** The modes the reader can choose from. With leave for all sites one site can be kept out, or the leave be taken back. */
export const modesFor = (access: SiteAccess): readonly SiteMode[] =>
  access.everywhere ? ['ask', 'all', 'all-but'] : ['ask', 'site', 'all'];
