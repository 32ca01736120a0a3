/** Exports of pages that make it hard: titles with line breaks, with markup, or none; no date. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'yaml';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { annotationsSchema, cslSchema, exportedJsonSchema } from '../../lib/report/exports';
import { BROWSERS, startBrowser, type StartedBrowser } from './harness';
import { waitUntilRead } from './harness/popup-state';
import { openTab } from './surfaces/popup-steps';
import { savedText } from './surfaces/saves';

const ODD = 'http://harbour.example/odd';
const UNTITLED = 'http://harbour.example/untitled';

const SAID = `<p>Pilot Mara Tenn said that the harbour had been closed since noon and that 12 boats were waiting outside.</p>
  <p>“Nobody comes in before Friday,” said harbour master Odo Brand. The council denied that the lights had failed.</p>
  <p>The storm is expected to turn north in the night, with waves as high as the old pier and rain until the morning.</p>`;
const page = (title: string, body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8">${title}<link rel="icon" href="data:,"></head><body><article>${body}</article></body></html>`;
const PAGES = {
  [ODD]: page('<title>Harbour\n  closed: &lt;b&gt;12 boats&lt;/b&gt;\r\n--- wait "outside"</title>', SAID),
  [UNTITLED]: page('', SAID),
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

  test.each([
    ['a title with line breaks and markup', ODD, 'Harbour closed: <b>12 boats</b> --- wait "outside"'],
    ['no title and no date', UNTITLED, ''],
  ])('%s', async (_, address, title) => {
    const article = await started.browser.open(address);
    const popup = await started.browser.popup(article);
    await waitUntilRead(popup);
    await openTab(popup, 'save');
    const saved = (format: string, ending: string) => savedText(popup, downloads, format, ending);

    const front = parse((await saved('md', '.md')).split(/^---$/m)[1]!) as Record<string, unknown>;
    expect([front['title'], front['address'], front['published']]).toEqual([title, address, undefined]);
    const json = exportedJsonSchema.parse(JSON.parse(await saved('json', '.json')));
    expect([json.page.title.replaceAll(/\s+/g, ' ').trim(), json.page.published]).toEqual([title, null]);
    const { first } = annotationsSchema.parse(JSON.parse(await saved('annotations', '.jsonld')));
    expect(first.items.length).toBeGreaterThan(2);
    const [item] = cslSchema.parse(JSON.parse(await saved('csl', '.csl.json')));
    expect(item!.note).toContain('the harbour had been closed');
    expect(item!.issued).toBe(undefined);
    await popup.close();
    await article.close();
  });
});
