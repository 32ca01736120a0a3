/** Messages that would have an article kept: malformed ones and those of strangers write nothing. */
import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import * as z from 'zod/mini';
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepRequestSchema, type KeepReply, type KeepRequest } from '../../lib/collection/keep/message';
import { serveKeeping } from '../../lib/collection/keep/serve';
import { createCollection, collections } from '../../lib/collection/store';
import { malformed } from './hostile-messages';

/** Malformed messages, each answered or not heard. */
const RUNS = 2_000;
const ID = 'sourcelight-of-this-test';
const BASE = `chrome-extension://${ID}/`;
const OWN = { id: ID, url: `${BASE}popup.html`, origin: BASE.slice(0, -1) };
const STRANGERS = [
  { ...OWN, id: 'another' },
  { id: ID, tab: { id: 1 }, frameId: 0, url: 'http://news.example/', origin: 'http://news.example' },
  {},
];

type Listener = (message: unknown, sender: object, answer: (reply: KeepReply) => void) => unknown;
let hear: Listener;

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  Object.assign(browser.runtime, {
    id: ID,
    onMessage: { addListener: (listener: Listener) => void (hear = listener) },
    getURL: (file: string) => BASE.slice(0, -1) + file,
  });
  Object.assign(browser.tabs, { get: () => Promise.resolve({ incognito: false }) });
  serveKeeping();
});

/** Sends a message; the answer, undefined where nobody heard it. */
async function sent(message: unknown, sender: object): Promise<KeepReply | undefined> {
  return new Promise((resolve) => {
    if (hear(message, sender, resolve) !== true) resolve(undefined);
  });
}

const requestTo = (collection: string): KeepRequest => ({
  kind: 'keep',
  tabId: 1,
  collection,
  title: 'Rain',
  address: 'http://news.example/',
  site: 'News',
  authors: ['Ada Quist'],
  published: '2026-03-14',
  read: '2026-03-15T09:00:00.000Z',
  analysis: {
    version: 2,
    language: 'en',
    text: 'It rained.',
    speakers: [],
    attributions: [],
    figures: [],
    caveats: [],
  },
  dismissed: [],
  corrections: [],
  byReader: [],
  links: [],
});
const kept = async () => (await collections()).map(({ articles }) => articles);

test('malformed requests and those of strangers keep nothing; a good one afterwards is kept', async () => {
  const request = requestTo((await createCollection('Boats')).id);
  await fc.assert(
    fc.asyncProperty(malformed([request]), async (message) => {
      fc.pre(!z.safeParse(keepRequestSchema, message).success);
      const reply = await sent(message, OWN);
      expect(reply?.ok ?? false).toBe(false);
    }),
    { numRuns: RUNS },
  );
  for (const sender of STRANGERS) expect(await sent(request, sender)).toBeUndefined();
  expect(await kept()).toEqual([0]);
  expect(await sent(request, OWN)).toEqual({ ok: true, as: 'new' });
  expect(await kept()).toEqual([1]);
});
