import { browser, type Browser } from 'wxt/browser';
import { text } from '../../interface-text';
import { runCommand } from './commands';

/** Entries of the toolbar button's context menu, in their order. */
const ENTRIES = ['toggle-highlights', 'open-panel'] as const;

/** Makes the toolbar button's context menu and listens to it. To be called whenever the background starts. */
export function keepMenu(): void {
  browser.runtime.onInstalled.addListener(() => void makeMenu());
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    // First thing in the handler: browsers open a panel only there.
    if (menuItemId === 'open-panel') void openPanel(tab);
    if (menuItemId === 'toggle-highlights') void runCommand(menuItemId, tab);
  });
}

async function makeMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const id of ENTRIES) {
    if (id === 'open-panel' && !hasPanel()) continue;
    browser.contextMenus.create({ id, title: text(TITLES[id]), contexts: ['action'] });
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
