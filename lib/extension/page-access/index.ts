/**
 * How the extension gets to a page: only when the reader asks (a click or a shortcut gives leave for that tab), or on the
 * sites they have allowed for good.
 */
export { openPage, type OpenedPage, type PageConnection, type PageListeners } from './connection';
export type { TabPage } from './injection';
export { keepRegistered } from './registration';
export { allowEverywhere, allowSite, disallowEverywhere, disallowSite, siteAccess, type SiteAccess } from './sites';
