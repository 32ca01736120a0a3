import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { startBrowser, type BROWSERS, type Pages, type Popup, type StartedBrowser } from '../harness';
import { waitUntilRead } from '../harness/popup-state';
import { SAMPLE_ADDRESS, SAMPLE_HTML } from '../sample';
import { forgetAll } from './stores';

/** A browser for the tests of a file, with the sample article and a folder for what is saved; a test that fails leaves nothing behind. */
export function withSample(name: (typeof BROWSERS)[number], pages: Pages = {}) {
  const given = {
    started: undefined! as StartedBrowser,
    downloads: '',
    /** The popup over the sample, once it has been read. */
    async openPopup(): Promise<{ popup: Popup; page: Page }> {
      const page = await given.started.browser.open(SAMPLE_ADDRESS);
      const popup = await given.started.browser.popup(page);
      await waitUntilRead(popup);
      return { popup, page };
    },
  };
  beforeAll(async () => {
    given.downloads = mkdtempSync(path.join(tmpdir(), 'sourcelight-downloads-'));
    given.started = await startBrowser(name, {
      pages: { [SAMPLE_ADDRESS]: SAMPLE_HTML, ...pages },
      grantRequests: true,
      downloads: given.downloads,
    });
  });
  afterAll(async () => {
    await given.started.stop();
    rmSync(given.downloads, { recursive: true, force: true, maxRetries: 3 });
  });
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await forgetAll(given.started.browser);
  });
  return given;
}
