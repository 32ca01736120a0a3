import type { Failure } from '../messages';

/** The extension shops, where browsers let no extension in. */
const SHOPS = new Set(['chromewebstore.google.com', 'chrome.google.com', 'addons.mozilla.org']);

/**
 * Why a page at this address can't be read, as far as its address tells; undefined where there is no reason against
 * trying. Without leave for the page the browser gives no address.
 */
export function failureOfAddress(address: string | undefined, fileAccess: boolean): Failure | undefined {
  if (address === undefined) return 'no-access';
  if (!URL.canParse(address)) return 'restricted-page';
  const { protocol, hostname } = new URL(address);
  if (protocol === 'file:') return fileAccess ? undefined : 'file-access';
  if (protocol !== 'http:' && protocol !== 'https:') return 'restricted-page';
  return SHOPS.has(hostname) ? 'restricted-page' : undefined;
}

/** Whether the address names a PDF file: browsers show those in a page of their own, which no script may enter. */
export function namesPdf(address: string | undefined): boolean {
  return address !== undefined && URL.canParse(address) && /\.pdf$/i.test(new URL(address).pathname);
}
