import { browser } from 'wxt/browser';

/** Firefox's sidebar, which the types of Chromium's API lack. */
interface Sidebar {
  open(): Promise<void>;
}

/** Opens the side panel or sidebar of this window. Only inside a click: browsers refuse it elsewhere. */
export async function openSide(): Promise<void> {
  const { sidebarAction } = browser as unknown as { sidebarAction?: Sidebar };
  if (sidebarAction) await sidebarAction.open();
  // -2: the window this page is in, known without waiting, which would lose the click.
  else await browser.sidePanel.open({ windowId: browser.windows.WINDOW_ID_CURRENT });
  close();
}
