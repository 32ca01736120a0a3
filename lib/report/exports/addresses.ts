/** An address of the web as it may stand in an export; null for any other, "javascript:" above all. */
export function webAddress(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, href } = new URL(address);
  return /^https?:$/.test(protocol) ? href : null;
}

/** A claim's link where it is one of the web, else the page's address. */
export const linkOrAddress = (link: string, address: string): string => webAddress(link) ?? webAddress(address) ?? '';
