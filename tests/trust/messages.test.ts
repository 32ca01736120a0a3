/** Ten thousand malformed and mis-sent messages, to everyone who listens: refused, nothing thrown, nothing changed. */
import * as fc from 'fast-check';
import * as z from 'zod/mini';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { servePlaceMakers } from '../../lib/claim-links';
import { serveEngine } from '../../lib/engine';
import {
  ENGINE_PORT,
  engineReplySchema,
  engineRequestSchema,
  PANEL_PORT,
  pageNoticeSchema,
  panelMessageSchema,
  sessionMessageSchema,
} from '../../lib/extension/messages';
import { openPage } from '../../lib/extension/page-access';
import { keepBadges } from '../../lib/extension/toolbar';
import { EngineClient } from '../../lib/page-session/engine-client';
import { PanelHost } from '../../lib/page-session/panel-host';
import { malformed, MESSAGES } from './hostile-messages';

/** Messages to each of the five listeners, ten thousand in all. */
const RUNS = 2_000;

type Listener<Values extends unknown[]> = (...values: Values) => unknown;

/** An event of the browser's that a test sends. */
function event<Values extends unknown[]>() {
  const listeners = new Set<Listener<Values>>();
  return {
    addListener: (listener: Listener<Values>) => void listeners.add(listener),
    removeListener: (listener: Listener<Values>) => void listeners.delete(listener),
    send: (...values: Values) => [...listeners].map((listener) => listener(...values)),
  };
}

/** A port of which a test is the other end. */
function port(name: string, sender: object) {
  return {
    name,
    sender,
    onMessage: event<[unknown]>(),
    onDisconnect: event<[]>(),
    postMessage: vi.fn<(...values: unknown[]) => void>(),
    disconnect: vi.fn<(...values: unknown[]) => void>(),
  };
}

const connections = event<[ReturnType<typeof port>]>();
const messages = event<[unknown, object, () => void]>();
const ID = 'sourcelight-of-this-test';
const BASE = `chrome-extension://${ID}/`;

const FROM_PAGE = { id: ID, tab: { id: 1 }, frameId: 0, url: 'http://news.example/', origin: 'http://news.example' };
const FROM_PANEL = { id: ID, url: `${BASE}popup.html`, origin: BASE.slice(0, -1) };
/** Those who may not speak to the background as a page's session: another extension, a frame, a part of ours without a tab. */
const NOT_A_PAGE = [{ ...FROM_PAGE, id: 'another' }, { ...FROM_PAGE, frameId: 3 }, FROM_PANEL, { id: ID }, {}];
/** Those who may not speak to a page's session as a panel: another extension, a web page. */
const NOT_A_PANEL = [
  { ...FROM_PANEL, id: 'another' },
  FROM_PAGE,
  { ...FROM_PANEL, url: 'https://news.example/popup.html' },
  {},
];

type Touch = (...values: unknown[]) => Promise<unknown[]>;
const touched = { action: vi.fn<Touch>(), scripting: vi.fn<Touch>() };

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  Object.values(touched).forEach((touch) => touch.mockReset().mockResolvedValue([]));
  Object.assign(browser.runtime, {
    id: ID,
    onConnect: connections,
    onMessage: messages,
    getURL: (path: string) => BASE.slice(0, -1) + path,
  });
  for (const name of ['setBadgeText', 'setTitle', 'setBadgeBackgroundColor', 'setBadgeTextColor'])
    Object.assign(browser.action, { [name]: touched.action });
  Object.assign(browser.scripting, { executeScript: touched.scripting, insertCSS: touched.scripting });
});

/** What the background has done and stored. */
const traces = async () => ({
  calls: Object.values(touched).flatMap(({ mock }) => mock.calls),
  local: await fakeBrowser.storage.local.get(),
  sync: await fakeBrowser.storage.sync.get(),
});
const NONE = { calls: [], local: {}, sync: {} };

/** Runs messages that do not fit a schema through a receiver. */
function refused(samples: readonly object[], schema: z.core.$ZodType, receive: (message: unknown) => void): void {
  fc.assert(
    fc.property(malformed(samples), (message) => {
      fc.pre(!z.safeParse(schema, message).success);
      receive(message);
    }),
    { numRuns: RUNS },
  );
}

describe('the background', () => {
  test('drops malformed requests on an engine port, and ports from anybody but a page’s session', async () => {
    serveEngine();
    const page = port(ENGINE_PORT, FROM_PAGE);
    connections.send(page);
    refused(MESSAGES.engineRequests, engineRequestSchema, (message) => page.onMessage.send(message));
    expect(page.postMessage).not.toHaveBeenCalled();
    for (const sender of NOT_A_PAGE) {
      const other = port(ENGINE_PORT, sender);
      connections.send(other);
      for (const request of MESSAGES.engineRequests) expect(other.onMessage.send(request)).toEqual([]);
    }
    const misnamed = port(PANEL_PORT, FROM_PAGE);
    connections.send(misnamed);
    expect(misnamed.onMessage.send(MESSAGES.engineRequests[0])).toEqual([]);
    expect(await traces()).toEqual(NONE);
  });

  test('drops malformed notices and requests, and those from anybody but a page’s session', async () => {
    keepBadges();
    servePlaceMakers();
    const any = z.union([pageNoticeSchema, z.object({ kind: z.literal('link-maker') })]);
    const samples = [...MESSAGES.notices, { kind: 'link-maker' }];
    refused(samples, any, (message) => messages.send(message, FROM_PAGE, () => undefined));
    for (const sender of NOT_A_PAGE) for (const message of samples) messages.send(message, sender, () => undefined);
    expect(await traces()).toEqual(NONE);
  });
});

describe('a page’s session', () => {
  test('drops malformed messages of a panel, and ports from anybody but the extension', () => {
    const receive = vi.fn<(...values: unknown[]) => void>();
    const ending = new AbortController();
    const host = new PanelHost(() => ({ kind: 'state', state: { status: 'off' } }), receive, ending.signal);
    const panel = port(PANEL_PORT, FROM_PANEL);
    connections.send(panel);
    refused(MESSAGES.panelMessages, panelMessageSchema, (message) => panel.onMessage.send(message));
    for (const sender of NOT_A_PANEL) {
      const other = port(PANEL_PORT, sender);
      connections.send(other);
      expect(other.postMessage).not.toHaveBeenCalled();
      for (const message of MESSAGES.panelMessages) expect(other.onMessage.send(message)).toEqual([]);
    }
    expect(receive).not.toHaveBeenCalled();
    host.tell({ kind: 'pointed', target: null });
    expect(panel.postMessage).toHaveBeenCalledTimes(2);
    panel.onMessage.send({ kind: 'retry' });
    expect(receive).toHaveBeenCalledOnce();
    ending.abort();
  });

  test('drops malformed replies of the engine, and those to another request', async () => {
    const line = port(ENGINE_PORT, {});
    Object.assign(browser.runtime, { connect: () => line });
    const ending = new AbortController();
    const progress = vi.fn<(...values: unknown[]) => void>();
    const client = new EngineClient(ending.signal);
    const answer = client.analyze({ text: 'It rained.', language: 'en', rules: [] }, progress);
    refused(MESSAGES.engineReplies, engineReplySchema, (message) => line.onMessage.send(message));
    for (const reply of MESSAGES.engineReplies) line.onMessage.send({ ...reply, id: 77 });
    expect(progress).not.toHaveBeenCalled();
    line.onMessage.send({ kind: 'failed', id: 1, failure: 'too-long' });
    expect(await answer).toEqual({ ok: false, failure: 'too-long' });
    ending.abort();
  });
});

test('a panel drops malformed messages of a page’s session', async () => {
  const line = port(PANEL_PORT, {});
  Object.assign(browser.tabs, { connect: () => line });
  const message = vi.fn<(...values: unknown[]) => void>();
  const opened = openPage({ tabId: 1, asked: true }, { message, closed: () => undefined });
  refused(MESSAGES.sessionMessages, sessionMessageSchema, (received) => line.onMessage.send(received));
  expect(message).not.toHaveBeenCalled();
  line.onMessage.send({ kind: 'state', state: { status: 'off' } });
  expect(await opened).toMatchObject({ ok: true });
});
