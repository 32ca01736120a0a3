import type { Popup } from './extension-browser';
import { inFrame } from './firefox-frame';
import type { FirefoxParent } from './firefox-parent';
import { PATIENCE } from './patience';

const POLL_MILLISECONDS = 50;

/**
 * The popup that the toolbar button has opened, or the sidebar. Firefox shows them to no driver, so they are reached
 * through their parent.
 */
export async function firefoxPopup(parent: FirefoxParent, place: Place, zoom: number): Promise<Popup> {
  const find = FIND[place];
  const popup: Popup = {
    evaluate: async (run, ...values) => (await inFrame(parent, find, evaluation(run, values))) as never,
    async click(selector) {
      await popup.waitFor((selector) => document.querySelector(selector) !== null, selector);
      await inFrame(parent, find, click(selector));
    },
    press: async (key) => void (await inFrame(parent, find, press(key))),
    async waitFor(run, ...values) {
      const end = Date.now() + PATIENCE;
      for (;;) {
        const result = await popup.evaluate(run, ...values);
        if (result) return result as never;
        if (Date.now() > end) throw new Error(`Waited too long in the popup for ${run.toString()}`);
        await new Promise((resume) => void setTimeout(resume, POLL_MILLISECONDS));
      }
    },
    async setWidth(width) {
      await parent.run(`document.getElementById('sidebar-box').style.width = '${width * zoom}px';`);
      await popup.waitFor((width) => Math.abs(innerWidth - width) < 2, width);
    },
    async screenshot() {
      // A panel that has drawn nothing yet has no height, and the browser refuses to draw a picture of it.
      await popup.waitFor(() => document.body.getBoundingClientRect().height > 0 && innerHeight > 0);
      return Buffer.from(await parent.run(find + SCREENSHOT), 'base64');
    },
    close: async () => void (await (place === 'popup' ? closePopup(parent) : parent.run('SidebarController.hide();'))),
  };
  await waitForDocument(parent, find);
  await popup.waitFor(() => document.readyState === 'complete');
  if (zoom !== 1) await parent.run(`${find} frame.fullZoom = ${zoom};`);
  return popup;
}

/** Where the browser's window shows the panel. */
type Place = 'popup' | 'sidebar';

/** The element in the browser's window that shows it. */
const FIND: Record<Place, string> = {
  popup: `const frame = document.querySelector('browser.webextension-popup-browser');`,
  sidebar: `const frame = SidebarController.browser?.contentDocument?.getElementById('webext-panels-browser');`,
};

/** Closes the popup if one is open, and waits until it is gone. */
export async function closePopup(parent: FirefoxParent): Promise<void> {
  await parent.run(`${FIND.popup}
    frame?.closest('panel')?.hidePopup();
    for (let tries = 0; tries < 200 && frame?.isConnected; tries += 1) {
      await new Promise((resume) => setTimeout(resume, ${POLL_MILLISECONDS}));
    }`);
}

const SCREENSHOT = `
  const scale = window.devicePixelRatio;
  const bitmap = await frame.browsingContext.currentWindowGlobal.drawSnapshot(null, scale, 'white');
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  canvas.getContext('2d').drawImage(bitmap, 0, 0);
  const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer());
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);`;

/** The panel opens a little after the click, with a document of its own only when that has loaded. */
async function waitForDocument(parent: FirefoxParent, find: string): Promise<void> {
  await parent.run(`for (let tries = 0; tries < ${PATIENCE / POLL_MILLISECONDS}; tries += 1) {
    ${find}
    const at = frame?.browsingContext?.currentWindowGlobal?.documentURI?.spec ?? '';
    if (at.startsWith('moz-extension:') && (frame.closest('panel')?.state ?? 'open') === 'open') return;
    await new Promise((resume) => setTimeout(resume, ${POLL_MILLISECONDS}));
  }
  throw new Error('The popup did not open.');`);
}

/**
 * Evaluates a function in the popup's own global, as a debugger does: its content security policy allows it in no other way,
 * and from a scope beside it each look at the document would go through a wrapper.
 */
function evaluation(run: (...values: never[]) => unknown, values: readonly unknown[]): string {
  const call = `(${run.toString()})(...${JSON.stringify(values)})`;
  const inside = `(async () => JSON.stringify({ value: await ${call} }))()`;
  return `const { addDebuggerToGlobal } = ChromeUtils.importESModule('resource://gre/modules/jsdebugger.sys.mjs');
    const system = Services.scriptSecurityManager.getSystemPrincipal();
    const scope = Cu.Sandbox(system, { freshCompartment: true });
    addDebuggerToGlobal(scope);
    const popup = new scope.Debugger().makeGlobalObjectReference(content);
    const { return: answer, throw: error } = popup.executeInGlobal(${JSON.stringify(inside)});
    if (error) throw error.unsafeDereference();
    return JSON.parse(await answer.unsafeDereference()).value;`;
}

/** Moves the mouse to the middle of an element, presses and releases it. */
function click(selector: string): string {
  return `const element = content.document.querySelector(${JSON.stringify(selector)});
    element.scrollIntoView({ block: 'nearest' });
    const box = element.getBoundingClientRect();
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    for (const type of ['mousemove', 'mousedown', 'mouseup']) {
      content.synthesizeMouseEvent(type, x, y, { button: 0, clickCount: 1 }, {});
    }`;
}

/** Presses and releases a key in what has the focus. */
function press(key: string): string {
  return `const keyboard = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
    content.focus();
    keyboard.beginInputTransactionForTests(content);
    const event = new content.KeyboardEvent('', { key: ${JSON.stringify(key)} });
    keyboard.keydown(event);
    keyboard.keyup(event);`;
}
