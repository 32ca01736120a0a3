import { browser } from 'wxt/browser';
import { CONTENT_SCRIPT } from './injection';
import { grantedOrigins } from './sites';

const ID = 'allowed-sites';

/**
 * Keeps the page's session registered for exactly the sites that are allowed, so that it starts there by itself. To be
 * called by the background whenever it starts: listeners have to be there before the first event.
 */
export function keepRegistered(): void {
  // One after the other: two changes at once would both find no registration and both make one.
  let last = Promise.resolve();
  const update = () => void (last = last.then(register, register));
  browser.permissions.onAdded.addListener(update);
  browser.permissions.onRemoved.addListener(update);
  // An update of the extension forgets registrations, and leave can change while it does not run.
  browser.runtime.onInstalled.addListener(update);
  browser.runtime.onStartup.addListener(update);
}

async function register(): Promise<void> {
  const matches = await grantedOrigins();
  const [present] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (matches.length === 0) {
    if (present) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const script = { id: ID, matches, ...CONTENT_SCRIPT, runAt: 'document_idle' as const };
  if (present) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}
