import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { startBrowser, type BROWSERS, type StartedBrowser } from '../harness';

/** A page with nothing but an article; `head` holds its title, if it has one. */
export const articlePage = (head: string, body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}<link rel="icon" href="data:,"></head><body><article>${body}</article></body></html>`;

/** A browser for the tests of a file that save files, with the folder they are saved in; both are gone when the tests are done. */
export function withDownloads(name: (typeof BROWSERS)[number], pages: Readonly<Record<string, string>>) {
  const given: { started: StartedBrowser; downloads: string } = { started: undefined!, downloads: '' };
  beforeAll(async () => {
    given.downloads = mkdtempSync(path.join(tmpdir(), 'sourcelight-exports-'));
    given.started = await startBrowser(name, { pages, downloads: given.downloads });
  });
  afterAll(async () => {
    await given.started.stop();
    rmSync(given.downloads, { recursive: true, force: true, maxRetries: 3 });
  });
  return given;
}
