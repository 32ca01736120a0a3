import { browser } from 'wxt/browser';
import { PAGE_SHEET } from '../../page-sheet';
import { CONTENT_SCRIPT } from './injection';
import { grantedOrigins } from './sites';

const IDS = ['allowed-sites', 'allowed-sites-sheet'] as const;

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
  const present = await browser.scripting.getRegisteredContentScripts({ ids: [...IDS] });
  if (matches.length === 0) {
    if (present.length > 0) await browser.scripting.unregisterContentScripts({ ids: present.map(({ id }) => id) });
    return;
  }
  const [session, sheet] = IDS;
  const scripts = [
    { id: session, matches, ...CONTENT_SCRIPT, runAt: 'document_idle' as const },
    // In frames too: the session paints in those of the page's own site.
    { id: sheet, matches, css: [PAGE_SHEET], allFrames: true, runAt: 'document_start' as const },
  ];
  const isPresent = ({ id }: { id: string }) => present.some((script) => script.id === id);
  const [known, missing] = [scripts.filter(isPresent), scripts.filter((script) => !isPresent(script))];
  if (known.length > 0) await browser.scripting.updateContentScripts(known);
  if (missing.length > 0) await browser.scripting.registerContentScripts(missing);
}
