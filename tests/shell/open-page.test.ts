import { afterEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { PAGE_SHEET } from '../../lib/page-sheet';
import { openPage } from '../../lib/extension/page-access';

afterEach(() => vi.restoreAllMocks());

/** A browser in which a page's session answers once its script has been put in; `calls` tells what was asked, in order. */
function browserWithPage(isRunning: boolean) {
  const calls: string[] = [];
  let running = isRunning;
  vi.spyOn(browser.tabs, 'connect').mockImplementation((() => {
    calls.push('connect');
    const answers = running;
    return {
      postMessage: () => undefined,
      disconnect: () => undefined,
      onMessage: {
        addListener: (listener: (message: unknown) => void) =>
          answers && queueMicrotask(() => listener({ kind: 'state', state: { status: 'off' } })),
      },
      onDisconnect: { addListener: (listener: () => void) => answers || queueMicrotask(listener) },
    };
  }) as never);
  vi.spyOn(browser.scripting, 'insertCSS').mockImplementation((({ files }: { files: string[] }) => {
    calls.push(`insertCSS ${files.join()}`);
    return Promise.resolve();
  }) as never);
  vi.spyOn(browser.scripting, 'executeScript').mockImplementation((({ files }: { files?: string[] }) => {
    calls.push(`executeScript ${files?.join() ?? 'a question'}`);
    if (files) running = true;
    return Promise.resolve([{ result: 'text/html' }]);
  }) as never);
  return calls;
}

const listeners = { message: () => undefined, closed: () => undefined };
const page = { tabId: 1, address: 'http://news.example/article', asked: true };

// Chromium refuses a script in the first milliseconds of a click: the port before it is the time that it needs.
test('a page is asked for its session by a port before any script is put into it, and its sheet comes first', async () => {
  const calls = browserWithPage(false);
  expect(await openPage(page, listeners)).toMatchObject({ ok: true, started: true });
  expect(calls).toEqual([
    'connect',
    'executeScript a question',
    `insertCSS ${PAGE_SHEET}`,
    'executeScript page.js',
    'connect',
  ]);
});

test('nothing is put into a page where a session answers', async () => {
  const calls = browserWithPage(true);
  expect(await openPage(page, listeners)).toMatchObject({ ok: true, started: false });
  expect(calls).toEqual(['connect']);
});
