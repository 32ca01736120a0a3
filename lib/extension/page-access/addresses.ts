import type { Failure } from '../messages';

/** The extension shops, where browsers let no extension in. */
const SHOPS = new Set(['chromewebstore.google.com', 'chrome.google.com', 'addons.mozilla.org']);

const PAGE_PROTOCOLS = new Set(['http:', 'https:', 'file:', 'data:', 'blob:']);

/**
 * Why a page at this address can't be read, as far as its address tells; undefined where there is no reason against
 * trying. Without leave for the page the browser gives no address. `asked`: see `TabPage`.
 */
export function failureOfAddress(address: string | undefined, asked: boolean): Failure | undefined {
  if (address === undefined) return asked ? undefined : 'no-access';
  if (!URL.canParse(address)) return 'restricted-page';
  const { protocol, hostname } = new URL(address);
  if (address.startsWith('about:reader?')) return 'reader-view';
  // What a page has made itself (`blob:`, `data:`, a blank page it wrote into) is open in one browser and closed in the other.
  if (address !== 'about:blank' && !PAGE_PROTOCOLS.has(protocol)) return 'restricted-page';
  return SHOPS.has(hostname) ? 'restricted-page' : undefined;
}

/**
 * Why the browser would not let a script into the page: its reason in words, and whether it gives leave for files at all
 * (Firefox does so with every click, and says no nevertheless).
 */
export function failureOfRefusal(address: string | undefined, reason: string, fileAccess: boolean): Failure {
  if (address !== undefined && isPdf(address)) return 'pdf';
  if (address?.startsWith('file:')) return 'file-access';
  // Chromium hides the address of a file without leave for it, and has no word of its own for that; nor has it for the source
  // of a page or for `data:` and `blob:`, so that the sentence for the reader speaks of a file with an "if".
  if (address === undefined && !fileAccess && reason.includes('respective host')) return 'file-access';
  return 'restricted-page';
}

/** Whether the address names a PDF file: browsers show those in a page of their own, which no script may enter. */
const isPdf = (address: string) => URL.canParse(address) && /\.pdf$/i.test(new URL(address).pathname);
