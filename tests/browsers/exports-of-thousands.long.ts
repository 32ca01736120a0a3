/** The export of five thousand claims: it takes too long for every day. */
import { describe, expect, test } from 'vitest';
import { BROWSERS } from './harness';
import { openTab } from './surfaces/popup-steps';
import { savedText } from './surfaces/saves';
import { articlePage, withDownloads } from './surfaces/with-downloads';

const CLAIMS = 5_000;
/** Milliseconds that the analysis of so many, and finding the place of each, may take on a machine that has other work. */
const PATIENCE = 270_000;
const LONG = 'http://harbour.example/long';

const PAGES = {
  [LONG]: articlePage(
    '<title>Five thousand boats</title>',
    Array.from(
      { length: CLAIMS },
      (_, i) => `<p>The port office said on Monday that boat ${i} was safe in the bay with its whole crew.</p>`,
    ).join(''),
  ),
};

describe.each(BROWSERS)('%s', (name) => {
  const given = withDownloads(name, PAGES);

  test('five thousand claims are five thousand rows, each with its own link', { timeout: 600_000 }, async () => {
    const popup = await given.started.browser.popup(await given.started.browser.open(LONG));
    const listed = () => popup.evaluate(() => document.querySelectorAll('.claim').length);
    await expect.poll(listed, { timeout: PATIENCE }).toBeGreaterThan(0);
    await openTab(popup, 'save');
    const csv = await savedText(popup, given.downloads, 'csv', '.csv', PATIENCE);
    const rows = csv.trim().split('\r\n').slice(1);
    expect(rows.filter((row) => row.includes('was safe in the bay'))).toHaveLength(CLAIMS);
    expect(new Set(csv.match(/#:~:text=[^,"\r]*boat%20\d+[^,"\r]*/g)).size).toBeGreaterThan(CLAIMS * 0.99);
  });
});
