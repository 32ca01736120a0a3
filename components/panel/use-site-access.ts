import { useLayoutEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { siteAccess, type SiteAccess } from '../../lib/extension/page-access';

/** What the browser allows the extension to read, kept up to date; undefined until it is known. */
export function useSiteAccess(): SiteAccess | undefined {
  const [access, setAccess] = useState<SiteAccess>();
  // Before the first paint, so that the head does not grow under the reader's eyes.
  useLayoutEffect(() => {
    let ended = false;
    const update = () => {
      const read = async () => {
        const now = await siteAccess();
        if (!ended) setAccess(now);
      };
      void read();
    };
    update();
    browser.permissions.onAdded.addListener(update);
    browser.permissions.onRemoved.addListener(update);
    return () => {
      ended = true;
      browser.permissions.onAdded.removeListener(update);
      browser.permissions.onRemoved.removeListener(update);
    };
  }, []);
  return access;
}
