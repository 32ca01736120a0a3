/** The export of five thousand claims: it takes too long for every day. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, startBrowser, type StartedBrowser } from './harness';
import { openTab } from './surfaces/popup-steps';
import { savedText } from './surfaces/saves';

const CLAIMS = 5_000;
/** Milliseconds that the analysis of so many, and finding the place of each, may take on a machine that has other work. */
const PATIENCE = 270_000;
const LONG = 'http://harbour.example/long';

const page = (title: string, body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8">${title}<link rel="icon" href="data:,"></head><body><article>${body}</article></body></html>`;
const PAGES = {
  [LONG]: page(
    '<title>Five thousand boats</title>',
    Array.from({ length: CLAIMS }, (_, i) => `<p>The port office said that boat ${i} was safe in the bay.</p>`).join(
      '',
    ),
  ),
};

describe.each(BROWSERS)('%s', (name) => {
  let started: StartedBrowser;
  let downloads: string;
  beforeAll(async () => {
    downloads = mkdtempSync(path.join(tmpdir(), 'sourcelight-exports-'));
    started = await startBrowser(name, { pages: PAGES, downloads });
  });
  afterAll(async () => {
    await started.stop();
    rmSync(downloads, { recursive: true, force: true, maxRetries: 3 });
  });

  test('five thousand claims are five thousand rows, each with its own link', { timeout: 600_000 }, async () => {
    const popup = await started.browser.popup(await started.browser.open(LONG));
    const listed = () => popup.evaluate(() => document.querySelectorAll('.claim').length);
    await expect.poll(listed, { timeout: PATIENCE }).toBeGreaterThan(0);
    await openTab(popup, 'save');
    const csv = await savedText(popup, downloads, 'csv', '.csv', PATIENCE);
    const rows = csv.trim().split('\r\n').slice(1);
    expect(rows.filter((row) => row.includes('was safe in the bay'))).toHaveLength(CLAIMS);
    expect(new Set(csv.match(/#:~:text=[^,"\r]*boat%20\d+[^,"\r]*/g)).size).toBeGreaterThan(CLAIMS * 0.99);
  });
});
