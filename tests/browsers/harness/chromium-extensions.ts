import type { Browser, Page, WebWorker } from 'puppeteer-core';
import { targetAt } from './chromium-targets';
import { PATIENCE, patientPage } from './patience';

/** What an extension may be given by the reader, in the browser's own list of extensions. */
type Leave = 'fileAccess' | 'incognitoAccess';

interface DeveloperPrivate {
  updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
  updateExtensionConfiguration(change: { extensionId: string } & Partial<Record<Leave, boolean>>): Promise<void>;
  getExtensionInfo(id: string): Promise<{ state: string } & Record<Leave, { isActive: boolean }>>;
  reload(id: string, options: { failQuietly: boolean }): Promise<void>;
}

type World = {
  chrome: {
    developerPrivate: DeveloperPrivate;
    management: { setEnabled(id: string, enabled: boolean): Promise<void> };
  };
};

/** The extension's background, once it runs. */
export async function workerOf(browser: Browser, id: string): Promise<WebWorker> {
  const target = await targetAt(browser, `chrome-extension://${id}/background.js`);
  return (await target.worker())!;
}

/** Gives the extension a leave, or takes it, by the browser's own list of extensions, which starts the extension anew. */
export async function setLeave(browser: Browser, id: string, leave: Leave, isActive: boolean): Promise<void> {
  const page = await patientPage(browser);
  await page.goto('chrome://extensions');
  await page.evaluate(
    async (extensionId, leave, isActive) => {
      const { developerPrivate } = (globalThis as unknown as World).chrome;
      // Else it would not be started again.
      await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await developerPrivate.updateExtensionConfiguration({ extensionId, [leave]: isActive });
      for (;;) {
        const info = await developerPrivate.getExtensionInfo(extensionId);
        if (info.state === 'ENABLED' && info[leave].isActive === isActive) return;
        await new Promise((resume) => void setTimeout(resume, 100));
      }
    },
    id,
    leave,
    isActive,
  );
  await workerOf(browser, id);
  await page.close();
}

/** Switches the extension off or on, as the switch in the browser's own list of extensions does. */
export async function setEnabled(browser: Browser, id: string, isEnabled: boolean): Promise<void> {
  const page = await patientPage(browser);
  await page.goto('chrome://extensions');
  await page.evaluate(
    async (id, isEnabled) => {
      const { developerPrivate, management } = (globalThis as unknown as World).chrome;
      await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await management.setEnabled(id, isEnabled);
    },
    id,
    isEnabled,
  );
  await page.close();
}

/** Starts the extension anew under its open pages, as an update does. */
export async function restartExtension(browser: Browser, id: string): Promise<void> {
  const page = await patientPage(browser);
  await page.goto('chrome://extensions');
  await page.evaluate(async (id) => {
    const { developerPrivate } = (globalThis as unknown as World).chrome;
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    // Answered when it has been loaded.
    await developerPrivate.reload(id, { failQuietly: true });
  }, id);
  await page.close();
}

/** Opens an address in a new private window; `page` is one of the extension's own. */
export async function openPrivately(browser: Browser, page: Page, address: string): Promise<Page> {
  await page.evaluate(async (url) => {
    const { chrome } = globalThis as unknown as { chrome: { windows: { create(window: object): Promise<unknown> } } };
    await chrome.windows.create({ incognito: true, url });
  }, address);
  await page.close();
  const opened = await (await targetAt(browser, address)).page();
  opened!.setDefaultTimeout(PATIENCE);
  return opened!;
}
