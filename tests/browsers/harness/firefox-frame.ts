import type { FirefoxParent } from './firefox-parent';

/**
 * Runs the body of an async function beside the document of one of the window's browsers, in its process; gives what it
 * returns, by JSON. `find` is the script that calls the browser `frame`.
 */
export async function inFrame(parent: FirefoxParent, find: string, body: string): Promise<unknown> {
  const answer = await parent.run(`${find}
    if (!frame) throw new Error('The panel is closed.');
    const manager = frame.messageManager;
    return await new Promise((resolve) => {
      const watch = setInterval(() => frame.isConnected || listen({ data: '{ "error": "The panel was closed." }' }), 100);
      function listen({ data }) {
        clearInterval(watch);
        manager.removeMessageListener('${CHANNEL}', listen);
        resolve(data);
      }
      manager.addMessageListener('${CHANNEL}', listen);
      manager.loadFrameScript('data:,' + encodeURIComponent(${JSON.stringify(frameScript(body))}), false);
    });`);
  const { error, value } = JSON.parse(answer) as { error?: string; value?: unknown };
  if (error !== undefined) throw new Error(error);
  return value;
}

/** Name of the message a frame script answers with. */
const CHANNEL = 'sourcelight:answer';

const frameScript = (body: string) => `(async () => {
  const work = (async () => { ${body} })();
  const answer = await work.then((value) => ({ value }), (error) => ({ error: String(error) }));
  sendAsyncMessage('${CHANNEL}', JSON.stringify(answer));
})()`;
