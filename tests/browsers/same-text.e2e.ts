/** An article's text is the same in Chromium, in Firefox and over jsdom, as the command line reads it; where not, it is said here. */
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { plainRendering, readArticle } from '../../lib/article';
import { BROWSERS, withBrowser } from './harness';
import { SessionDriver } from './session-driver';

const BEFORE =
  '<p>The harbour office of Dresk said on Monday that nine boats had been lost in the storm, and that the pier was shut.</p>';
const AFTER =
  '<p>The mayor, Ilva Marden, denied that the lights had failed, and said that the ferry would sail again before the weekend.</p>';

/** What stands in an article between two paragraphs. */
const SAME: Readonly<Record<string, string>> = {
  'white space in the source': '<p>The   crew\n\n said&nbsp;that\tthe &#8203;boat was dry.</p>',
  'line breaks': '<p>“We wait,” said the cook.<br>“We pray,” said the mate.<br><br>They are both from Dresk.</p>',
  'marks within words':
    '<p>The <b>Har</b>bour <i>Wat</i><i>ch</i> said&shy; it <a href="/x">count</a>ed 12<sup>th</sup> boats.</p>',
  lists: '<ul><li>The police said two men were found.</li><li>The navy said three were.</li></ul>',
  'a quotation': '<blockquote><p>We shall mend the pier.</p><footer>— Orin Dask, engineer</footer></blockquote>',
  'a table':
    '<table><tr><th>Boat</th><th>Crew</th></tr><tr><td>Gull</td><td>4</td></tr><tr><td>Tern</td><td>7</td></tr></table>',
  'a picture and its words':
    '<figure><img src="data:," alt="A boat"><figcaption>The pier on Monday. Drawing: Coast Radio</figcaption></figure>',
  'what the markup hides':
    '<p hidden>Nobody reads this line.</p><template><p>Nor this.</p></template><noscript><p>Nor this one.</p></noscript>',
  'scripts and styles': '<script type="application/json">{"a": "no words"}</script><style>p { color: #222 }</style>',
  'a text of its own lines': '<pre>The coast guard said the sea was calm.\n\nIt counted four boats.</pre>',
  'words from right to left':
    '<p>The fisherman <span dir="rtl" lang="ar">سلمى نصار</span> said that the nets were torn.</p>',
  'signs beyond the sixteen bits': '<p>“🌧 again,” wrote the warden; the sign 𝔎 stands for Kelmin.</p>',
  // Invisible is not gone: it keeps its place in the page, and is read.
  'a paragraph made invisible':
    '<style>.pale { visibility: hidden }</style><p class="pale">A line that takes its room and shows no letter at all.</p>',
  'markup that is not closed':
    '<p>The cook said the soup was cold<p>The mate said it was not<div>The owner said nothing</div>',
};
/** Only a browser knows what its style sheets hide: over jsdom these are read. */
const HIDDEN: Readonly<Record<string, string>> = {
  'a paragraph hidden by a class':
    '<style>.gone { display: none }</style><p class="gone">A line that no reader of the page can see at all.</p>',
};

const pageWith = (part: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Storm at Dresk</title><link rel="icon" href="data:,"></head><body><article><h1>Storm at Dresk</h1>${BEFORE}${part}${AFTER}</article></body></html>`;
const addressOf = (name: string) => `http://text.example/${encodeURIComponent(name.replaceAll(' ', '-'))}`;

function textOverJsdom(html: string): string {
  const result = readArticle(new JSDOM(html).window.document, plainRendering);
  return result.found ? result.article.text : result.failure;
}

test.concurrent.each(BROWSERS)('%s: an article’s text is the one that is read over jsdom', async (name) => {
  const parts = Object.entries({ ...SAME, ...HIDDEN });
  const pages = Object.fromEntries(parts.map(([name, part]) => [addressOf(name), pageWith(part)]));
  const texts: Record<string, string> = {};
  await withBrowser(name, { pages, grantRequests: true }, async (browser) => {
    const driver = await SessionDriver.allowAllSites(browser);
    const page = await browser.open('about:blank');
    for (const [name] of parts) {
      const address = addressOf(name);
      await page.goto(address);
      await driver.connect(address);
      const state = await driver.settled(address);
      texts[name] = state.status === 'ready' ? state.analysis.text : state.status;
      await driver.disconnect(address);
    }
  });
  const told = (expected: Readonly<Record<string, string>>) => Object.fromEntries(Object.keys(expected).map((name) => [name, texts[name]])); // prettier-ignore
  expect(told(SAME)).toEqual(Object.fromEntries(Object.entries(SAME).map(([name, part]) => [name, textOverJsdom(pageWith(part))]))); // prettier-ignore
  const without = textOverJsdom(pageWith(''));
  expect(told(HIDDEN)).toEqual(Object.fromEntries(Object.keys(HIDDEN).map((name) => [name, without])));
  for (const part of Object.values(HIDDEN)) expect(textOverJsdom(pageWith(part))).not.toBe(without);
});
