import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launch, type Browser } from 'puppeteer-core';
import { builtExtension, unpackedId, variantOf } from './build';
import { cardIn } from './chromium-card';
import { openPrivately, restartExtension, setEnabled, setLeave } from './chromium-extensions';
import { pressShortcut } from './chromium-keys';
import { chooseFromMenu, hasMenuEntry } from './chromium-menu';
import { popupOf, triggerAction } from './chromium-popup';
import { colourSchemeOf, targetAt } from './chromium-targets';
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
  const extension = built && variantOf(built, options);
  const profile = options.profile ?? mkdtempSync(path.join(tmpdir(), 'sourcelight-chromium-'));
  // A profile that was used before has its own.
  if (!existsSync(path.join(profile, 'Default')))
    writePreferences(profile, options, extension && unpackedId(extension));
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
      ...(options.forcedColours ? ['--force-high-contrast', '--force-prefers-reduced-motion'] : []),
    ],
  });
  if (extension !== undefined) await closeWelcome(browser);
  return {
    browser: driver(browser, server, extension === undefined ? '' : unpackedId(extension), options.zoom ?? 1),
    kill: () => void browser.process()?.kill('SIGKILL'),
    closed: new Promise<void>((closed) => void browser.once('disconnected', () => closed())),
    async stop() {
      await browser.close();
      if (options.profile === undefined) rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
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

/** Writes the profile as a reader has made it before. */
function writePreferences(profile: string, options: BrowserOptions, id: string | undefined): void {
  // Has said yes to all sites once, so that a request asks no question.
  const granted = { api: [], explicit_host: ['*://*/*'], manifest_permissions: [], scriptable_host: [] };
  const settings = options.grantRequests && id !== undefined ? { [id]: { runtime_granted_permissions: granted } } : {};
  const preferences = {
    extensions: { settings },
    // By the browser's scale: each step is a fifth more.
    partition: { default_zoom_level: { x: Math.log(options.zoom ?? 1) / Math.log(1.2) } },
    ...(options.downloads !== undefined && { download: { default_directory: options.downloads } }),
  };
  mkdirSync(path.join(profile, 'Default'), { recursive: true });
  writeFileSync(path.join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
}

function driver(browser: Browser, server: PageServer, id: string, zoom: number): ExtensionBrowser {
  let last: Popup | undefined;
  const extensionPage = async (file: string, selector: string) => {
    const page = await patientPage(browser);
    await page.goto(`chrome-extension://${id}/${file}`);
    await page.waitForSelector(selector);
    return page;
  };
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
    async popup(page, by) {
      await last?.close();
      await (by === 'shortcut' ? pressShortcut(page, '_execute_action') : triggerAction(browser, page, id));
      const opened = await targetAt(browser, `chrome-extension://${id}/popup.html`);
      last = popupOf(await opened.asPage(), zoom);
      return last;
    },
    async sidePanel() {
      const opened = await targetAt(browser, `chrome-extension://${id}/sidepanel.html`);
      return popupOf(await opened.asPage(), zoom);
    },
    command: (page, name) => pressShortcut(page, name),
    async stopBackground() {
      const target = browser.targets().find((target) => target.url() === `chrome-extension://${id}/background.js`);
      const worker = await target?.worker();
      try {
        await worker?.close();
      } catch (error) {
        // It may be gone before the driver has let go of it.
        if (!/No session with given id/.test(String(error))) throw error;
      }
    },
    forbidFiles: () => setLeave(browser, id, 'fileAccess', false),
    async privateWindow(address) {
      await setLeave(browser, id, 'incognitoAccess', true);
      return openPrivately(browser, await extensionPage('options.html', 'main'), address);
    },
    setEnabled: (isEnabled) => setEnabled(browser, id, isEnabled),
    hasMenuEntry: (_, entry) => hasMenuEntry(browser, id, entry),
    restartExtension: () => restartExtension(browser, id),
    menu: (page, entry) => chooseFromMenu(browser, id, page, entry),
    card: (page) => cardIn(page),
    setColourScheme: colourSchemeOf(browser),
    extensionPage,
  };
}
