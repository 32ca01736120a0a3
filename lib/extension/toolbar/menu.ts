import { browser, type Browser } from 'wxt/browser';
import { text } from '../../interface-text';
import { runCommand } from './commands';

/** Entries of the toolbar button's context menu, in their order. */
const ENTRIES = ['toggle-highlights', 'open-panel'] as const;

/**
 * Makes the toolbar button's context menu and listens to it. To be called whenever the background starts: Chromium forgets
 * the entries when the reader switches the extension off and on again, and tells of that by no event.
 */
export function keepMenu(): void {
  void makeMenu();
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    // First thing in the handler: browsers open a panel only there.
    if (menuItemId === 'open-panel') void openPanel(tab);
    if (menuItemId === 'toggle-highlights') void runCommand(menuItemId, tab);
  });
}

async function makeMenu(): Promise<void> {
  for (const id of ENTRIES) {
    if (id === 'open-panel' && !hasPanel()) continue;
    const title = text(TITLES[id]);
    try {
      // An update may have brought other words.
      await browser.contextMenus.update(id, { title });
    } catch {
      // There is no such entry. Made by two starts at once, the second is told so, which need not be heard.
      browser.contextMenus.create({ id, title, contexts: ['action'] }, () => void browser.runtime.lastError);
    }
  }
}

const TITLES = { 'toggle-highlights': 'commandToggle', 'open-panel': 'openSidePanel' } as const;

type Manifest = Browser.runtime.Manifest & { readonly sidebar_action?: unknown };

function hasPanel(): boolean {
  const manifest: Manifest = browser.runtime.getManifest();
  return manifest.side_panel !== undefined || manifest.sidebar_action !== undefined;
}

/** Chromium calls it side panel, Firefox sidebar. */
async function openPanel(tab: Browser.tabs.Tab | undefined): Promise<void> {
  if (browser.sidePanel !== undefined) {
    if (tab) await browser.sidePanel.open({ windowId: tab.windowId });
    return;
  }
  const { sidebarAction } = browser as unknown as { sidebarAction?: { open(): Promise<void> } };
  await sidebarAction?.open();
}
