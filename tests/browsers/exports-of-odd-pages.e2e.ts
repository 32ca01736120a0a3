/** Exports of pages that make it hard: titles with line breaks, with markup, or none; no date. */
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { annotationsSchema, cslSchema, exportedJsonSchema } from '../../lib/report/exports';
import { BROWSERS } from './harness';
import { waitUntilRead } from './harness/popup-state';
import { openTab } from './surfaces/popup-steps';
import { savedText } from './surfaces/saves';
import { articlePage, withDownloads } from './surfaces/with-downloads';

const ODD = 'http://harbour.example/odd';
const UNTITLED = 'http://harbour.example/untitled';

const SAID = `<p>Pilot Mara Tenn said that the harbour had been closed since noon and that 12 boats were waiting outside.</p>
  <p>“Nobody comes in before Friday,” said harbour master Odo Brand. The council denied that the lights had failed.</p>
  <p>The storm is expected to turn north in the night, with waves as high as the old pier and rain until the morning.</p>`;
const PAGES = {
  [ODD]: articlePage('<title>Harbour\n  closed: &lt;b&gt;12 boats&lt;/b&gt;\r\n--- wait "outside"</title>', SAID),
  [UNTITLED]: articlePage('', SAID),
};

describe.each(BROWSERS)('%s', (name) => {
  const given = withDownloads(name, PAGES);

  test.each([
    ['a title with line breaks and markup', ODD, 'Harbour closed: <b>12 boats</b> --- wait "outside"'],
    ['no title and no date', UNTITLED, ''],
  ])('%s', async (_, address, title) => {
    const article = await given.started.browser.open(address);
    const popup = await given.started.browser.popup(article);
    await waitUntilRead(popup);
    await openTab(popup, 'save');
    const saved = (format: string, ending: string) => savedText(popup, given.downloads, format, ending);

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
