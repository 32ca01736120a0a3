import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { serveVisits, type Visit } from '../../lib/extension/visits';

const ADDRESS = 'http://news.example/live';
type Listener = (message: unknown, sender: object, answer: (reply: unknown) => void) => true | undefined;
let listener: Listener;
let removed: (tabId: number) => void;

/** A session's page in a tab. */
const from = (id: number, incognito = false) => ({
  id: browser.runtime.id,
  frameId: 0,
  url: ADDRESS,
  tab: { id, incognito },
});

/** What the background answers to a visit; undefined where it doesn't answer. */
function answered(message: unknown, sender: object): Promise<unknown> {
  return new Promise((resolve) => {
    if (listener(message, sender, resolve) !== true) resolve(undefined);
  });
}

const visit = (updates: string[], address = ADDRESS): Visit => ({ kind: 'visit', address, updates });

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(browser.runtime, { id: 'test-extension-id' });
  vi.spyOn(browser.runtime.onMessage, 'addListener').mockImplementation((added) => void (listener = added as Listener));
  vi.spyOn(browser.tabs.onRemoved, 'addListener').mockImplementation((added) => void (removed = added as never));
  serveVisits();
});

test('a tab that loads its page anew is told what it has shown before', async () => {
  expect(await answered(visit(['13:05 Wind rises']), from(1))).toBe(null);
  expect(await answered(visit(['14:32 Ferries stay in', '13:05 Wind rises']), from(1))).toEqual([false, true]);
  // Another tab and another address begin anew.
  expect(await answered(visit(['13:05 Wind rises']), from(2))).toBe(null);
  expect(await answered(visit(['13:05 Wind rises'], `${ADDRESS}/two`), from(1))).toBe(null);
});

test('visits at once are taken one after the other', async () => {
  const answers = await Promise.all([answered(visit(['a']), from(1)), answered(visit(['a', 'b']), from(1))]);
  expect(answers).toEqual([null, [true, false]]);
});

test('no words and no address are kept, and nothing after the tab', async () => {
  await answered(visit(['13:05 Wind rises over the islands']), from(1));
  const kept = JSON.stringify(await browser.storage.session.get(null));
  expect(kept).toMatch(/^\{"visit:1":\["[0-9a-f]{24}","[0-9a-f]{24}"\]\}$/);
  removed(1);
  await vi.waitFor(async () => expect(await browser.storage.session.get(null)).toEqual({}));
  expect(JSON.stringify([await browser.storage.local.get(null), await browser.storage.sync.get(null)])).toBe('[{},{}]');
});

test('private windows, other senders and what is no visit get no answer and leave no trace', async () => {
  expect(await answered(visit(['a']), from(1, true))).toBe(undefined);
  expect(await answered(visit(['a']), { ...from(1), id: 'another-extension' })).toBe(undefined);
  expect(await answered(visit(['a']), { ...from(1), frameId: 3 })).toBe(undefined);
  for (const wrong of [null, {}, visit(['x'.repeat(201)]), { ...visit([]), address: 4 }, visit(Array(1_001).fill('a'))])
    expect(await answered(wrong, from(1))).toBe(undefined);
  expect(await browser.storage.session.get(null)).toEqual({});
});
