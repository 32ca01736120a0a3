/** Tells the extension's other pages that a collection has changed, and hears it from them. */
const CHANNEL = 'sourcelight-collections';

/** To be called after every change that is written. */
export function tellChange(collection: string): void {
  const channel = new BroadcastChannel(CHANNEL);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has none, a window does
  channel.postMessage(collection);
  channel.close();
}

/** Calls `changed` with a collection's id whenever another page, or the background, has changed it. */
export function hearChanges(changed: (collection: string) => void, signal: AbortSignal): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', ({ data }) => typeof data === 'string' && changed(data));
  signal.addEventListener('abort', () => channel.close(), { once: true });
}
