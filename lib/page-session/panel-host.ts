import * as z from 'zod/mini';
import { browser } from 'wxt/browser';
import { PANEL_PORT, panelMessageSchema, type PanelMessage, type SessionMessage } from '../extension/messages';
import { isFromExtension } from '../extension/senders';

type Port = Parameters<Parameters<typeof browser.runtime.onConnect.addListener>[0]>[0];

/** Answers the popup and panels: each gets the state on connection and whatever is told later, until the signal fires. */
export class PanelHost {
  private readonly ports = new Set<Port>();

  constructor(
    private readonly greeting: () => SessionMessage,
    private readonly receive: (message: PanelMessage) => void,
    private readonly signal: AbortSignal,
  ) {
    const accept = (port: Port) => this.accept(port);
    browser.runtime.onConnect.addListener(accept);
    signal.addEventListener(
      'abort',
      () => {
        browser.runtime.onConnect.removeListener(accept);
        for (const port of this.ports) port.disconnect();
        this.ports.clear();
      },
      { once: true },
    );
  }

  tell(message: SessionMessage): void {
    for (const port of this.ports) port.postMessage(message);
  }

  private accept(port: Port): void {
    if (port.name !== PANEL_PORT || !isFromExtension(port.sender) || this.signal.aborted) return;
    this.ports.add(port);
    port.onDisconnect.addListener(() => this.ports.delete(port));
    port.onMessage.addListener((message: unknown) => {
      const parsed = z.safeParse(panelMessageSchema, message);
      if (parsed.success) this.receive(parsed.data);
    });
    port.postMessage(this.greeting());
  }
}
