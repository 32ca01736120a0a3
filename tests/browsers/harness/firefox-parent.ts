import type { Browser } from 'puppeteer-core';

/** Runs scripts in Firefox's own window in front, where the toolbar is: needs `--remote-allow-system-access`. */
export interface FirefoxParent {
  /** Runs the body of an async function there; what it returns must be a string, a number or nothing. */
  run(body: string): Promise<string>;
}

interface RemoteValue {
  readonly value?: string;
}

/** Puppeteer has no public way to send these commands, so this holds for the pinned version only. */
interface Connection {
  send(method: string, parameters: object): Promise<{ result: unknown }>;
}

/** Names of the window in front, over those of the one that the script runs in. */
const IN_FRONT = `const window = Services.wm.getMostRecentWindow('navigator:browser');
  const { document, gBrowser, SidebarController } = window;`;

/** Finds a browser window and gives the way to run scripts in it. */
export async function firefoxParent(browser: Browser): Promise<FirefoxParent> {
  const { connection } = browser as unknown as { connection: Connection };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const window = (tree.result as { contexts: { context: string }[] }).contexts[0]?.context;
  return {
    async run(body) {
      const { result } = await connection.send('script.evaluate', {
        expression: `(async () => { ${IN_FRONT} ${body} })()`,
        target: { context: window },
        awaitPromise: true,
        userActivation: true,
      });
      const answer = result as { type: string; result?: RemoteValue; exceptionDetails?: { text: string } };
      if (answer.type !== 'success') throw new Error(answer.exceptionDetails?.text ?? 'The script failed.');
      return answer.result?.value ?? '';
    },
  };
}
