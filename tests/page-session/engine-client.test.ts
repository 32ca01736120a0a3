import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createAnalyzer } from '../../lib/analysis/analyzer';
import { english } from '../../lib/analysis/languages/english';
import { createTagger } from '../../lib/analysis/tagger';
import { createEngineHost } from '../../lib/engine/host';
import { ENGINE_PORT, type EngineRequest } from '../../lib/extension/messages';
import { EngineClient } from '../../lib/page-session/engine-client';
import { loadModel } from '../../scripts/model';
import { linkedPorts, type LinkedPort } from './linked-ports';

const TEXT = 'The dam held, the mayor said.\n“We were lucky,” said Ida Holm, who lives below it.';
const analyzer = createAnalyzer(createTagger(loadModel(), english), english);
const clock = { now: () => performance.now(), pause: () => Promise.resolve() };
const accept = createEngineHost(() => Promise.resolve(analyzer), clock);

/** The background's ends of all lines opened so far, and what came in on them. */
let lines: LinkedPort[];
let requests: EngineRequest[];
let ending: AbortController;
let client: EngineClient;

/** A background that answers with the engine itself. */
const working = (port: LinkedPort) => accept(port);
/** One that hears and says nothing. */
const silent = () => undefined;
let background: (port: LinkedPort) => void;

const ask = (text = TEXT, progress: (done: number) => void = () => undefined) =>
  client.analyze({ text, language: 'en', rules: [] }, progress);

beforeEach(() => {
  vi.useFakeTimers();
  [lines, requests, background] = [[], [], working];
  fakeBrowser.runtime.connect = ((info: { name: string }) => {
    const [mine, theirs] = linkedPorts(info.name);
    theirs.onMessage.addListener((message) => void requests.push(message as EngineRequest));
    lines.push(theirs);
    background(theirs);
    return mine;
  }) as unknown as typeof fakeBrowser.runtime.connect;
  ending = new AbortController();
  client = new EngineClient(ending.signal);
});

afterEach(() => {
  ending.abort();
  vi.useRealTimers();
});

test('brings the analysis, on a line that is open no longer than it is needed', async () => {
  const answer = await ask();
  expect(answer).toEqual({ ok: true, analysis: analyzer.analyze(TEXT) });
  expect(lines.map(({ name, other }) => [name, other])).toEqual([[ENGINE_PORT, undefined]]);
});

test('sends along the tags of the text before, until it is told to forget', async () => {
  await ask();
  await ask();
  client.cancel();
  await ask();
  const [first, second, third] = requests.map((request) => (request.kind === 'analyze' ? request.memory : {}));
  expect(first).toEqual({});
  expect(Object.keys(second!)).toHaveLength(2);
  expect(third).toEqual({});
});

test('a newer request takes the place of the one before', async () => {
  background = silent;
  const before = ask();
  const [line] = await vi.waitUntil(() => (lines.length > 0 ? lines : undefined));
  const newer = ask('The mayor said no.');
  expect(await before).toBeNull();
  // An answer to the old one, come too late, is nobody's.
  line!.send({ kind: 'failed', id: 1, failure: 'engine-failed' });
  line!.send('what is this');
  line!.send({ kind: 'failed', id: 2, failure: 'too-long' });
  expect(await newer).toEqual({ ok: false, failure: 'too-long' });
});

test('tells of progress', async () => {
  background = silent;
  const seen: number[] = [];
  const answer = ask(TEXT, (done) => seen.push(done));
  lines[0]!.send({ kind: 'progress', id: 1, done: 0.25 });
  lines[0]!.send({ kind: 'progress', id: 1, done: 0.5 });
  lines[0]!.send({ kind: 'progress', id: 1, done: 7 });
  lines[0]!.send({ kind: 'failed', id: 1, failure: 'engine-failed' });
  await answer;
  expect(seen).toEqual([0.25, 0.5]);
});

test('a background that the browser stopped is asked again, and again a last time', async () => {
  background = silent;
  const answer = ask();
  for (const attempt of [0, 1, 2]) {
    expect(lines).toHaveLength(attempt + 1);
    await vi.advanceTimersByTimeAsync(0);
    lines[attempt]!.disconnect();
    await vi.advanceTimersByTimeAsync(299);
    expect(lines).toHaveLength(attempt + 1);
    await vi.advanceTimersByTimeAsync(1);
  }
  expect(await answer).toEqual({ ok: false, failure: 'engine-failed' });
  expect(requests.map(({ id }) => id)).toEqual([1, 1, 1]);
});

test('a background that is stopped time and again is asked on as long as it comes farther', async () => {
  background = silent;
  const answer = ask();
  const reached = [0.1, 0.3, 0.4, 0.6, 0.8, 0.8, 0.2];
  for (const [attempt, done] of reached.entries()) {
    await vi.advanceTimersByTimeAsync(0);
    lines[attempt]!.send({ kind: 'progress', id: 1, done });
    await vi.advanceTimersByTimeAsync(0);
    lines[attempt]!.disconnect();
    await vi.advanceTimersByTimeAsync(300);
  }
  // The fifth came farthest; two more did not.
  expect(await answer).toEqual({ ok: false, failure: 'engine-failed' });
  expect(requests).toHaveLength(reached.length);
});

test('the second time it may work', async () => {
  background = silent;
  const answer = ask();
  background = working;
  lines[0]!.disconnect();
  await vi.advanceTimersByTimeAsync(300);
  expect((await answer)?.ok).toBe(true);
});

test('a long silence means that nobody is working', async () => {
  background = silent;
  const answer = ask();
  await vi.advanceTimersByTimeAsync(15_000);
  lines[0]!.send({ kind: 'progress', id: 1, done: 0.5 });
  await vi.advanceTimersByTimeAsync(19_000);
  expect(lines).toHaveLength(1);
  background = working;
  await vi.advanceTimersByTimeAsync(1_000);
  expect(lines).toHaveLength(2);
  expect((await answer)?.ok).toBe(true);
});

test('says that the extension was updated where nobody is there to ask', async () => {
  fakeBrowser.runtime.connect = () => {
    throw new Error('Extension context invalidated.');
  };
  expect(await ask()).toEqual({ ok: false, failure: 'extension-updated' });
});

test('gives up when the session ends', async () => {
  background = silent;
  const answer = ask();
  ending.abort();
  expect(await answer).toBeNull();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(lines).toHaveLength(1);
});
