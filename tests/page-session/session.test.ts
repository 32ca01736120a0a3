// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createAnalyzer } from '../../lib/analysis/analyzer';
import { english } from '../../lib/analysis/languages/english';
import { createTagger, readModel } from '../../lib/analysis/tagger';
import { createEngineHost } from '../../lib/engine/host';
import {
  PANEL_PORT,
  type PageNotice,
  type PageState,
  type PanelMessage,
  type SessionMessage,
} from '../../lib/extension/messages';
import { SessionRun } from '../../lib/page-session/session';
import { asParagraphs, pageOf } from '../article/fixtures';
import { useMessages } from '../locales/messages';
import { usePageApis } from './page-apis';
import { linkedPorts, Listeners, type LinkedPort } from './linked-ports';

const STORY = [
  'The old ferry between the islands will not sail again this year, the harbour office said on Monday, and a bus will take its passengers over the bridge.',
  '“We have no engine and no money for one,” said Ida Holm, who has run the line for twenty years. She said 40 people a day had come aboard.',
  'Tomas Reck, the mayor, promised that the town would look for another boat before the winter storms begin, and that nobody would have to walk.',
  'Fishermen who sell their catch on the far side said the bus had no room for ice, and asked the council to let them use the old slipway again.',
];

const analyzer = createAnalyzer(createTagger(readModel(readFileSync('public/model/tagger.bin')), english), english);
const clock = { now: () => performance.now(), pause: () => Promise.resolve() };
const acceptEngine = createEngineHost(() => Promise.resolve(analyzer), clock);

/** The browser's side of the lines that panels open to the page. */
let panels: Listeners<LinkedPort>;
let notices: PageNotice[];
let ending: AbortController;
/** What is painted in the page, by name. */
let highlights: Map<string, Set<AbstractRange>>;

/** A popup: what it was told, and a way to tell the session something. */
function openPanel(): { heard: SessionMessage[]; say: (message: PanelMessage) => void; state: () => PageState } {
  const [mine, theirs] = linkedPorts(PANEL_PORT);
  const heard: SessionMessage[] = [];
  mine.onMessage.addListener((message) => void heard.push(message as SessionMessage));
  panels.tell(theirs);
  const state = () => heard.findLast((message) => message.kind === 'state')!.state;
  return { heard, say: (message) => mine.send(message), state };
}

/** A busy machine takes its time. */
const soon = (check: () => void) => vi.waitFor(check, { timeout: 60_000 });
const isReady = (panel: { state: () => PageState }) => soon(() => expect(panel.state().status).toBe('ready'));

beforeEach(() => {
  fakeBrowser.reset();
  useMessages('en');
  [panels, notices, ending] = [new Listeners(), [], new AbortController()];
  Object.assign(fakeBrowser.runtime, {
    id: 'test-extension-id',
    onConnect: panels,
    connect: ({ name }: { name: string }) => {
      const [mine, theirs] = linkedPorts(name);
      acceptEngine(theirs);
      return mine;
    },
    sendMessage: (notice: PageNotice) => {
      notices.push(notice);
      return Promise.resolve();
    },
  });
  Object.assign(fakeBrowser.i18n, { detectLanguage: () => Promise.resolve({ isReliable: false, languages: [] }) });
  highlights = usePageApis();
  document.documentElement.innerHTML = pageOf(asParagraphs(STORY));
});

afterEach(() => {
  ending.abort();
  vi.unstubAllGlobals();
});

const painted = () => [...highlights.values()].reduce((sum, { size }) => sum + size, 0);
const ready = (state: PageState) => {
  if (state.status !== 'ready') throw new Error(`the page is ${state.status}`);
  return state;
};

test('reads the page, has it analysed, paints it and tells whoever asks', async () => {
  await SessionRun.start(ending);
  const panel = openPanel();
  await isReady(panel);
  const { analysis, title } = ready(panel.state());
  expect(analysis.text).toContain(STORY[1]);
  expect(analysis.speakers.map(({ name }) => name)).toEqual(expect.arrayContaining(['Ida Holm', 'Tomas Reck']));
  expect(title).toBe('Second dyke breaks on the Velm | The Velm Courier');
  expect(painted()).toBeGreaterThan(8);
  expect(notices.at(-1)).toEqual({ kind: 'shown', speakers: analysis.speakers.length });
  const second = openPanel();
  await soon(() => expect(second.heard).toEqual([{ kind: 'state', state: panel.state() }]));
});

test('tells a panel that asks before anything is read that it is working', async () => {
  const started = SessionRun.start(ending);
  const panel = openPanel();
  await soon(() => expect(panel.heard[0]).toEqual({ kind: 'state', state: { status: 'working', done: 0 } }));
  await started;
  await isReady(panel);
});

test('is switched off without a mark left, and on again', async () => {
  await SessionRun.start(ending);
  const panel = openPanel();
  await isReady(panel);
  panel.say({ kind: 'switch', on: false });
  await soon(() => expect(panel.state()).toEqual({ status: 'off' }));
  expect(painted()).toBe(0);
  expect(notices.at(-1)).toEqual({ kind: 'shown', speakers: null });
  panel.say({ kind: 'switch', on: true });
  await isReady(panel);
  expect(painted()).toBeGreaterThan(8);
});

test('stays off on a site that the reader has switched off, until asked', async () => {
  await fakeBrowser.storage.local.set({
    local: { version: 1, sites: { [location.hostname]: { on: false } }, rules: [] },
  });
  await SessionRun.start(ending);
  const panel = openPanel();
  await soon(() => expect(panel.state()).toEqual({ status: 'off' }));
});

test('puts a claim aside that the reader says is none, and takes that back', async () => {
  await SessionRun.start(ending);
  const panel = openPanel();
  await isReady(panel);
  const before = painted();
  panel.say({ kind: 'dismiss', claim: 0, dismissed: true });
  await soon(() => expect(ready(panel.state()).dismissed).toEqual([0]));
  expect(painted()).toBeLessThan(before);
  panel.say({ kind: 'dismiss', claim: 0, dismissed: false });
  await soon(() => expect(ready(panel.state()).dismissed).toEqual([]));
  expect(painted()).toBe(before);
});

test('hears nothing but what it knows', async () => {
  await SessionRun.start(ending);
  const panel = openPanel();
  await isReady(panel);
  const { length } = panel.heard;
  panel.say({ kind: 'dismiss', claim: -1, dismissed: true } as never);
  panel.say('open' as never);
  panel.say({ kind: 'go-to', target: { kind: 'claim', index: 10_000 } });
  await new Promise((resolve) => void setTimeout(resolve));
  expect(panel.heard).toHaveLength(length);
});

test('says why where a page has no article', async () => {
  document.documentElement.innerHTML = '<body><p>Sign in</p></body>';
  await SessionRun.start(ending);
  const panel = openPanel();
  await soon(() => expect(panel.state().status).toBe('failed'));
});

test('ends, marks and all, where the extension is gone', async () => {
  await SessionRun.start(ending);
  const panel = openPanel();
  await isReady(panel);
  Object.assign(fakeBrowser.runtime, {
    sendMessage: () => {
      throw new Error('Extension context invalidated.');
    },
  });
  panel.say({ kind: 'dismiss', claim: 0, dismissed: true });
  await soon(() => expect(ending.signal.aborted).toBe(true));
  expect(painted()).toBe(0);
});
