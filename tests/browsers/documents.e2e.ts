/** Pages as they are saved and served: each is read where it can be, else the popup says truly why not. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, startBrowser, type Served, type StartedBrowser } from './harness';
import { analysisBehind, waitUntilRead } from './harness/popup-state';

const HEADLINE = 'Army retakes two villages near Kelmin';
const PARAGRAPHS = [
  'The defence ministry said on Friday that its troops had retaken two villages near Kelmin, and that 12 fighters had been killed.',
  'The mayor of Kelmin, Ana Petrov, said that at least four civilians had been hurt, and denied that the road was open.',
  'A monitoring group said it had counted 27 shells since the morning.',
];
const TEXT = [HEADLINE, ...PARAGRAPHS].join('\n\n');
const BODY = `<h1>${HEADLINE}</h1>${PARAGRAPHS.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}`;
const HTML = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${HEADLINE}</title><link rel="icon" href="data:,"></head><body><article>${BODY}</article></body></html>`;
const XHTML = `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>${HEADLINE}</title></head><body><article>${BODY}</article></body></html>`;
const RSS = `<?xml version="1.0"?><rss version="2.0"><channel><title>News</title><item><title>${HEADLINE}</title><description>${PARAGRAPHS.join(' ')}</description></item></channel></rss>`;
const SVG = `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="200"><text y="40">${PARAGRAPHS[0]}</text></svg>`;
const JSON_TEXT = JSON.stringify({ headline: HEADLINE, paragraphs: PARAGRAPHS }, null, 1);
const BRIEF =
  'Houthi spokesman Yahya Sarea said that Ansar Allah fighters had taken Al-Jawf, Marib and Al-Bayda from Rashad al-Alimi’s men. Sheikh Hamid al-Ahmar denied it on Friday.';

const frame = (attributes: string) =>
  `<!doctype html><html lang="en"><head><title>Frame</title><link rel="icon" href="data:,"></head><body style="margin:0"><iframe style="border:0;width:100vw;height:95vh" ${attributes}></iframe></body></html>`;

const READ = /statements/;

/** What is served, and what the popup says of it. */
const SERVED: ReadonlyArray<readonly [name: string, served: Exclude<Served, string>, says: RegExp]> = [
  ['plain text', { body: TEXT, type: 'text/plain; charset=utf-8' }, READ],
  [
    'text in <pre>',
    { body: `<!doctype html><html lang="en"><title>x</title><body><pre>${TEXT}</pre></body></html>` },
    READ,
  ],
  [
    'a short text full of foreign names, no language given',
    { body: `<!doctype html><title>x</title><p>${BRIEF}</p>` },
    READ,
  ],
  ['XHTML', { body: XHTML, type: 'application/xhtml+xml' }, READ],
  ['XHTML as text/xml', { body: XHTML, type: 'text/xml' }, READ],
  ['a page in a sandbox', { body: HTML, headers: { 'content-security-policy': 'sandbox' } }, READ],
  ['an article in a srcdoc frame', { body: frame(`srcdoc="${BODY.replaceAll('"', '&quot;')}"`) }, READ],
  ['a feed as text/xml', { body: RSS, type: 'text/xml' }, /This is no article/],
  ['JSON', { body: JSON_TEXT, type: 'application/json' }, /This is no article/],
  ['a drawing', { body: SVG, type: 'image/svg+xml' }, /This is no article/],
  [
    'an article in a frame of another site',
    { body: frame('src="http://other.example/article"') },
    /The text stands in a frame/,
  ],
  ['an article in a sandboxed frame', { body: frame('sandbox src="/html"') }, /The text stands in a frame/],
];

const addressOf = (name: string) => `http://served.example/${encodeURIComponent(name.replaceAll(' ', '-'))}`;

describe.each(BROWSERS)('%s', (name) => {
  let started: StartedBrowser;
  const folder = mkdtempSync(path.join(tmpdir(), 'sourcelight-documents-'));
  beforeAll(async () => {
    const pages = Object.fromEntries(SERVED.map(([name, served]) => [addressOf(name), served]));
    started = await startBrowser(name, {
      pages: { ...pages, 'http://other.example/article': HTML, 'http://served.example/html': HTML },
    });
  });
  afterAll(async () => {
    await started.stop();
    rmSync(folder, { recursive: true });
  });

  async function said(address: string) {
    const page = await started.browser.open(address);
    const popup = await started.browser.popup(page);
    await waitUntilRead(popup);
    const words = await popup.evaluate(() => document.querySelector('.summary, .state')?.textContent ?? '');
    const analysis = READ.test(words) ? await analysisBehind(popup) : undefined;
    await popup.close();
    await page.close();
    return { words, names: analysis?.speakers.map((speaker) => speaker.name) ?? [] };
  }

  test.each(SERVED)('%s', async (served, _, says) => {
    const { words, names } = await said(addressOf(served));
    expect(words).toMatch(says);
    // The headline above a blank line is nobody.
    expect(names.join()).not.toContain('Army retakes');
  });

  // Chromium shows these as plain text, Firefox offers them for download.
  test.runIf(name === 'chromium')('a feed of its own media type', async () => {
    for (const type of ['application/rss+xml', 'application/atom+xml']) {
      started.browser.serve('http://served.example/feed', { body: RSS, type });
      expect((await said('http://served.example/feed')).words).toMatch(/This is no article/);
    }
  });

  test('a page saved as MIME parts', async () => {
    const file = path.join(folder, 'page.mhtml');
    const head = `From: <Saved by Blink>\r\nSnapshot-Content-Location: http://news.example/a\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----b"\r\n\r\n\r\n------b\r\nContent-Type: text/html\r\nContent-Location: http://news.example/a\r\n\r\n`;
    writeFileSync(file, `${head}${HTML}\r\n------b--\r\n`);
    // Chromium opens it as the page it was, Firefox shows the parts.
    expect((await said(`file://${file}`)).words).toMatch(name === 'chromium' ? READ : /This is no article/);
  });

  test('addresses of no site', async () => {
    const closed = /This page is closed to extensions/;
    const data = `data:text/html;charset=utf-8,${encodeURIComponent(HTML)}`;
    // A click gives leave for such a page in Firefox, and not in Chromium.
    expect((await said(data)).words).toMatch(name === 'firefox' ? READ : closed);
    expect((await said('view-source:http://served.example/html')).words).toMatch(closed);
  });

  test.runIf(name === 'firefox')('Reader View', async () => {
    const { words } = await said('about:reader?url=http%3A%2F%2Fserved.example%2Fhtml');
    expect(words).toMatch(/This is Reader View/);
  });

  test.runIf(name === 'chromium')('without leave for files, no page is called one that may be none', async () => {
    await started.browser.forbidFiles();
    expect((await said('view-source:http://served.example/html')).words).toMatch(
      /No leave for this page.*If it is a file/,
    );
  });
});
