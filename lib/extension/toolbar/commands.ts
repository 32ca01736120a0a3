import { browser, type Browser } from 'wxt/browser';
import type { PanelMessage, SessionMessage } from '../messages';
import { openPage } from '../page-access';
import { showFailure } from './badge';

/** The keyboard shortcuts, by their names in the manifest. `_execute_action`, which opens the popup, is the browser's own. */
export const COMMANDS = ['toggle-highlights', 'next-claim', 'previous-claim', 'reading-mode'] as const;
export type Command = (typeof COMMANDS)[number];

/** Listens to the keyboard shortcuts. To be called whenever the background starts. */
export function keepCommands(): void {
  browser.commands.onCommand.addListener((name, tab) => {
    const command = COMMANDS.find((command) => command === name);
    if (command !== undefined) void runCommand(command, tab);
  });
}

/**
 * Runs a command on a tab's page. A page that was not open yet is opened first: that alone switches it on, but for sites the
 * reader keeps out, which the toggle switches on for this once.
 */
export async function runCommand(command: Command, tab: Browser.tabs.Tab | undefined): Promise<void> {
  if (tab?.id === undefined) return;
  let isOff = false;
  const message = ({ kind, ...rest }: SessionMessage) => {
    if (kind === 'state' && 'state' in rest) isOff = rest.state.status === 'off';
  };
  const opened = await openPage({ tabId: tab.id, address: tab.url, asked: true }, { message, closed: () => undefined });
  if (!opened.ok) return showFailure(tab.id);
  if (command !== 'toggle-highlights') opened.connection.post(MESSAGES[command]);
  else opened.connection.post({ kind: 'switch', on: opened.started || isOff });
  opened.connection.close();
}

const MESSAGES: Record<Exclude<Command, 'toggle-highlights'>, PanelMessage> = {
  'next-claim': { kind: 'step', to: 'next' },
  'previous-claim': { kind: 'step', to: 'previous' },
  'reading-mode': { kind: 'next-mode' },
};
