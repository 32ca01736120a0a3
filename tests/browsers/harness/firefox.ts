import { rmSync } from 'node:fs';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { builtExtension, geckoId, shortcutOf, variantOf } from './build';
import type { BrowserOptions, ColourScheme, ExtensionBrowser } from './extension-browser';
import { cardIn } from './firefox-card';
import {
  actionOf,
  allowPrivately,
  answerRequest,
  extensionOf,
  pressKey,
  restart,
  setEnabled,
} from './firefox-extensions';
import { chooseFromMenu, lookIntoMenu } from './firefox-menu';
import { firefoxParent, type FirefoxParent } from './firefox-parent';
import { closePopup, firefoxPopup } from './firefox-popup';
import type { PageServer } from './page-server';
import { PATIENCE, patientPage } from './patience';

/** The host in the addresses of the extension's own pages, else different in every profile. */
const PAGES_HOST = '5aa3b5f1-7a63-4c57-9d8b-3d3c3f8e0a11';

/** Every request goes to the page server, this machine's addresses included. */
const proxied = (port: number) => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
  'network.proxy.allow_hijacking_localhost': true,
});

const schemePreferences = (scheme: ColourScheme) => ({
  'layout.css.prefers-color-scheme.content-override': scheme === 'dark' ? 0 : 1,
  // The same for what belongs to the browser's window, as the popup does.
  'ui.systemUsesDarkTheme': scheme === 'dark' ? 1 : 0,
});

/** No questions and nothing done unasked. */
const preferences = (port: number, options: BrowserOptions, id: string | undefined) => ({
  ...(options.online ? {} : proxied(port)),
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'browser.region.update.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.startup.page': 0,
  // Its questions take an answer at once.
  'security.notification_enable_delay': 0,
  ...(id !== undefined && { 'extensions.webextensions.uuids': JSON.stringify({ [id]: PAGES_HOST }) }),
  ...(options.grantRequests && { 'extensions.webextOptionalPermissionPrompts': false }),
  ...(options.colourScheme && schemePreferences(options.colourScheme)),
  ...(options.fineClock && { 'privacy.reduceTimerPrecision': false }),
  ...(options.forcedColours && { 'browser.display.document_color_use': 2, 'ui.prefersReducedMotion': 1 }),
  ...(options.downloads !== undefined && {
    'browser.download.dir': options.downloads,
    'browser.download.folderList': 2,
    'browser.download.useDownloadDir': true,
    'browser.download.alwaysOpenPanel': false,
  }),
  ...(options.scale && { 'layout.css.devPixelsPerPx': String(options.scale) }),
});

/** Starts Firefox over WebDriver BiDi, with leave to run scripts in its own window for the toolbar's sake. */
export async function startFirefox(program: string, server: PageServer, options: BrowserOptions) {
  const built = options.extension === false ? undefined : builtExtension('firefox');
  const extension = built && variantOf(built, options);
  const id = extension === undefined ? undefined : geckoId(extension);
  const { width, height } = options.viewport ?? { width: 1280, height: 800 };
  const browser = await launch({
    timeout: PATIENCE,
    browser: 'firefox',
    executablePath: program,
    headless: !options.headed,
    defaultViewport: options.headed ? null : { width, height },
    args: [`--width=${width}`, `--height=${height + 100}`, '--remote-allow-system-access'],
    ...(options.profile !== undefined && { userDataDir: options.profile }),
    extraPrefsFirefox: preferences(server.port, options, id),
    // Without it the dummy settings server is not accepted.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
  });
  const parent = await firefoxParent(browser);
  if (extension !== undefined) {
    await browser.installExtension(extension);
    await parent.run(CLOSE_WELCOME);
  }
  return {
    browser: driver(browser, server, parent, id ?? '', options.zoom ?? 1),
    kill: () => void browser.process()?.kill('SIGKILL'),
    closed: new Promise<void>((closed) => void browser.once('disconnected', () => closed())),
    async stop() {
      await browser.close();
      if (extension !== undefined && extension !== built) rmSync(extension, { recursive: true, force: true });
    },
  };
}

/** The welcome page that every new install opens would come between a test and its page. */
const CLOSE_WELCOME = `for (let tries = 0; tries < 1_800; tries += 1) {
  const welcome = gBrowser.tabs.find((tab) => tab.linkedBrowser.currentURI.spec.endsWith('/welcome.html'));
  if (welcome) return gBrowser.removeTab(welcome);
  await new Promise((resume) => setTimeout(resume, 50));
}
throw new Error('The welcome page did not open.');`;

function driver(
  browser: Browser,
  server: PageServer,
  parent: FirefoxParent,
  id: string,
  zoom: number,
): ExtensionBrowser {
  return {
    name: 'firefox',
    requests: server.requests,
    origin: server.origin,
    serve: server.serve,
    async open(address) {
      const page = await patientPage(browser);
      if (/^(?:https?|file):/.test(address)) await page.goto(address);
      else await goUnseen(page, address);
      return page;
    },
    async popup(page, by) {
      await page.bringToFront();
      await closePopup(parent);
      if (by === 'shortcut') await parent.run(pressKey(shortcutOf('_execute_action')));
      else await parent.run(`${actionOf(id)} await action.triggerAction(window);`);
      return firefoxPopup(parent, 'popup', zoom);
    },
    sidePanel: () => firefoxPopup(parent, 'sidebar', zoom),
    async command(page, name) {
      await page.bringToFront();
      await parent.run(`${extensionOf(id)} extension.shortcuts.onCommand(${JSON.stringify(name)});`);
    },
    stopBackground: async () => void (await parent.run(`${extensionOf(id)} await extension.terminateBackground();`)),
    // Only a setting of the browser gives it.
    forbidFiles: () => Promise.resolve(),
    async menu(page, entry) {
      await page.bringToFront();
      await parent.run(actionOf(id) + chooseFromMenu(entry));
    },
    answerRequest: async (isAllowed) => void (await parent.run(answerRequest(isAllowed))),
    async privateWindow(address) {
      await parent.run(allowPrivately(id));
      await parent.run(`window.openTrustedLinkIn(${JSON.stringify(address)}, 'window', { private: true });`);
      const opened = await browser.waitForTarget((target) => target.url() === address, { timeout: PATIENCE });
      const page = (await opened.page())!;
      page.setDefaultTimeout(PATIENCE);
      return page;
    },
    setEnabled: async (isEnabled) => void (await parent.run(setEnabled(id, isEnabled))),
    async hasMenuEntry(page, entry) {
      await page.bringToFront();
      return (await parent.run(actionOf(id) + lookIntoMenu(entry))) === 'true';
    },
    restartExtension: async () => void (await parent.run(restart(id))),
    card: (page) => cardIn(page, parent),
    async setColourScheme(scheme) {
      for (const [name, value] of Object.entries(schemePreferences(scheme)))
        await parent.run(`Services.prefs.setIntPref('${name}', ${value});`);
    },
    async extensionPage(file, selector) {
      const page = await patientPage(browser);
      await goUnseen(page, `moz-extension://${PAGES_HOST}/${file}`);
      await page.waitForSelector(selector);
      if (zoom !== 1) await parent.run(`gBrowser.selectedBrowser.fullZoom = ${zoom};`);
      return page;
    },
  };
}

/** Puppeteer's own `goto` never sees a page of browser or extension load, since it changes the process: no waiting here. */
async function goUnseen(page: Page, address: string): Promise<void> {
  const frame = page.mainFrame() as unknown as {
    browsingContext: { navigate(address: string, wait: 'none'): Promise<void> };
  };
  await frame.browsingContext.navigate(address, 'none');
}
