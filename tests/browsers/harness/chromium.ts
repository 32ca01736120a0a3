import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launch, type Browser, type KeyInput, type Page } from 'puppeteer-core';
import { builtExtension, extensionIn, shortcutOf, unpackedId } from './build';
import type { BrowserOptions, ExtensionBrowser, Popup } from './extension-browser';
import type { PageServer } from './page-server';
import { PATIENCE, patientPage } from './patience';

/** No questions and nothing done unasked. */
const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-features=OptimizationHints,MediaRouter,Translate',
];

/** Every request goes to the page server, this machine's addresses included. */
const proxied = (server: PageServer) => [`--proxy-server=${server.origin}`, '--proxy-bypass-list=<-loopback>'];

/** Chromium refuses to run as root with its sandbox. */
const NO_SANDBOX = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** Starts Chromium over a pipe, which needs no port and lets the DevTools protocol load and operate the extension. */
export async function startChromium(program: string, server: PageServer, options: BrowserOptions) {
  const built = options.extension === false ? undefined : builtExtension('chrome');
  const extension = built && options.language ? extensionIn(options.language, built) : built;
  const profile = mkdtempSync(path.join(tmpdir(), 'sourcelight-chromium-'));
  if (extension !== undefined && options.grantRequests) writeGrant(profile, unpackedId(extension));
  const { width, height } = options.viewport ?? { width: 1280, height: 800 };
  const browser = await launch({
    timeout: PATIENCE,
    executablePath: program,
    headless: !options.headed,
    pipe: true,
    ignoreDefaultArgs: ['--hide-scrollbars'],
    enableExtensions: extension === undefined ? false : [extension],
    userDataDir: profile,
    defaultViewport: options.headed ? null : { width, height, deviceScaleFactor: options.scale ?? 1 },
    args: [
      ...QUIET,
      ...NO_SANDBOX,
      ...(options.online ? [] : proxied(server)),
      `--window-size=${width},${height}`,
      ...(options.colourScheme === 'dark' ? ['--force-dark-mode'] : []),
    ],
  });
  if (extension !== undefined) await closeWelcome(browser);
  return {
    browser: driver(browser, server, extension === undefined ? '' : unpackedId(extension)),
    closed: new Promise<void>((closed) => void browser.once('disconnected', () => closed())),
    async stop() {
      await browser.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
      if (extension !== undefined && extension !== built) rmSync(extension, { recursive: true, force: true });
    },
  };
}

/** The welcome page that every new install opens would come between a test and its page. */
async function closeWelcome(browser: Browser): Promise<void> {
  const welcome = await browser.waitForTarget((target) => target.url().endsWith('/welcome.html'), {
    timeout: PATIENCE,
  });
  await (await welcome.page())?.close();
}

/** Writes the profile as if the reader had said yes to all sites once, so that a request asks no question. */
function writeGrant(profile: string, id: string): void {
  const granted = { api: [], explicit_host: ['*://*/*'], manifest_permissions: [], scriptable_host: [] };
  const preferences = { extensions: { settings: { [id]: { runtime_granted_permissions: granted } } } };
  mkdirSync(path.join(profile, 'Default'));
  writeFileSync(path.join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
}

/** Waits for a popup, page or worker at an address. */
const targetAt = (browser: Browser, address: string) =>
  browser.waitForTarget((target) => target.url() === address, { timeout: PATIENCE });

function driver(browser: Browser, server: PageServer, id: string): ExtensionBrowser {
  let last: Popup | undefined;
  return {
    name: 'chromium',
    requests: server.requests,
    origin: server.origin,
    serve: server.serve,
    async open(address) {
      const page = await patientPage(browser);
      await page.goto(address);
      return page;
    },
    async popup(page) {
      await last?.close();
      await triggerAction(browser, page, id);
      const opened = await targetAt(browser, `chrome-extension://${id}/popup.html`);
      last = popupOf(await opened.asPage());
      return last;
    },
    async sidePanel() {
      const opened = await targetAt(browser, `chrome-extension://${id}/sidepanel.html`);
      return popupOf(await opened.asPage());
    },
    command: (page, name) => pressShortcut(page, name),
    async stopBackground() {
      const target = browser.targets().find((target) => target.url() === `chrome-extension://${id}/background.js`);
      await (await target?.worker())?.close();
    },
    forbidFiles: () => forbidFiles(browser, id),
    async extensionPage(file, selector) {
      const page = await patientPage(browser);
      await page.goto(`chrome-extension://${id}/${file}`);
      await page.waitForSelector(selector);
      return page;
    },
  };
}

/** Does what a click on the toolbar button does. The protocol wants the tab, which it tells by its address. */
async function triggerAction(browser: Browser, page: Page, id: string): Promise<void> {
  await page.bringToFront();
  const session = await browser.target().createCDPSession();
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = targetInfos.findLast(({ url }) => url === page.url());
  if (tab === undefined) throw new Error(`There is no tab with ${page.url()}.`);
  await session.send('Extensions.triggerAction', { id, targetId: tab.targetId });
  await session.detach();
}

/** Presses the manifest's suggested keys, all of the form Alt+Shift+LETTER. Puppeteer's own keys reach the page only. */
async function pressShortcut(page: Page, name: string): Promise<void> {
  const letter = shortcutOf(name).replace('Alt+Shift+', '');
  const code = letter.codePointAt(0)!;
  await page.bringToFront();
  const session = await page.createCDPSession();
  await session.send('Input.dispatchKeyEvent', {
    type: 'rawKeyDown',
    modifiers: ALT | SHIFT,
    windowsVirtualKeyCode: code,
    nativeVirtualKeyCode: code,
    key: letter,
    code: `Key${letter}`,
  });
  await session.detach();
}

/** Bits of the modifier keys in the DevTools protocol. */
const ALT = 1;
const SHIFT = 8;

interface DeveloperPrivate {
  updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
  updateExtensionConfiguration(change: { extensionId: string; fileAccess: boolean }): Promise<void>;
  getExtensionInfo(id: string): Promise<{ state: string; fileAccess: { isActive: boolean } }>;
}

/** By the browser's own list of extensions, which starts the extension anew. */
async function forbidFiles(browser: Browser, id: string): Promise<void> {
  const page = await patientPage(browser);
  await page.goto('chrome://extensions');
  await page.evaluate(async (extensionId) => {
    const { developerPrivate } = (globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } }).chrome;
    // Else it would not be started again.
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await developerPrivate.updateExtensionConfiguration({ extensionId, fileAccess: false });
    const isDone = async () => {
      const { state, fileAccess } = await developerPrivate.getExtensionInfo(extensionId);
      return state === 'ENABLED' && !fileAccess.isActive;
    };
    while (!(await isDone())) await new Promise((resume) => void setTimeout(resume, 100));
  }, id);
  await targetAt(browser, `chrome-extension://${id}/background.js`);
  await page.close();
}

/** Puppeteer's types unwrap handles among the arguments; plain values need none of it. */
type AnyFunction = (...values: unknown[]) => unknown;

function popupOf(page: Page): Popup {
  page.setDefaultTimeout(PATIENCE);
  return {
    evaluate: (run, ...values) => page.evaluate(run as AnyFunction, ...values) as never,
    async click(selector) {
      await page.waitForSelector(selector);
      await page.click(selector);
    },
    press: (key) => page.keyboard.press(key as KeyInput),
    async waitFor(run, ...values) {
      const handle = await page.waitForFunction(run as AnyFunction, {}, ...values);
      return (await handle.jsonValue()) as never;
    },
    screenshot: async () => Buffer.from(await page.screenshot()),
    // Another tab in front has closed it already.
    close: () => page.close().catch(() => undefined),
  };
}
