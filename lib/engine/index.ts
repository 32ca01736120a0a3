/** The background's engine: the one analyzer, and the ports by which page sessions ask it for analyses. */
import { browser } from 'wxt/browser';
import { ENGINE_PORT } from '../extension/messages';
import { isFromPage } from '../extension/senders';
import { browserClock } from './clock';
import { createEngineHost } from './host';
import { loadedAnalyzer } from './loaded-analyzer';

/** Serves the engine to page sessions. To be called by the background whenever it starts. */
export function serveEngine(): void {
  const accept = createEngineHost(loadedAnalyzer, browserClock());
  browser.runtime.onConnect.addListener((port) => {
    if (port.name === ENGINE_PORT && isFromPage(port.sender)) accept(port);
  });
}
