import type { Popup } from './extension-browser';

/** Waits until the popup has read the page, or says why it can't. */
export async function waitUntilRead(popup: Popup): Promise<void> {
  await popup.waitFor(() => document.querySelector('.summary, .state:not(:has(progress))') !== null);
}
