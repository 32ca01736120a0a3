import { beforeEach, expect, test, vi } from 'vitest';
import type { Analyzer } from '../../lib/analysis/analyzer';
import { createEngineHost, type EnginePort } from '../../lib/engine/host';
import { MAX_TEXT_LENGTH } from '../../lib/engine/limits';
import type { Clock } from '../../lib/engine/scheduler';
import { engineReplySchema, type EngineReply, type EngineRequest } from '../../lib/extension/messages';

/** A port with this test at its other end. */
class TestPort implements EnginePort {
  readonly replies: EngineReply[] = [];
  private readonly messageListeners: ((message: unknown) => void)[] = [];
  private readonly disconnectListeners: (() => void)[] = [];
  private connected = true;
  readonly onMessage = {
    addListener: (listener: (message: unknown) => void) => void this.messageListeners.push(listener),
  };
  readonly onDisconnect = { addListener: (listener: () => void) => void this.disconnectListeners.push(listener) };

  postMessage(reply: EngineReply): void {
    if (!this.connected) throw new Error('Attempting to use a disconnected port object');
    this.replies.push(engineReplySchema.parse(reply));
  }

  receive(message: unknown): void {
    for (const listener of this.messageListeners) listener(message);
  }

  disconnect(): void {
    this.connected = false;
    for (const listener of this.disconnectListeners) listener();
  }
}

const forget = vi.fn<() => void>();

/** Takes a slice per letter; throws at an exclamation mark. */
const analyzer: Analyzer = {
  forget,
  analyze: () => {
    throw new Error('The host works in slices.');
  },
  *analyzeInSlices(text) {
    for (let i = 0; i < text.length; i += 1) {
      if (text[i] === '!') throw new Error('A broken analyzer');
      yield (i + 1) / text.length;
    }
    return {
      analysis: { version: 2, language: 'en', text, speakers: [], attributions: [], figures: [], caveats: [] },
      memory: { key: 'tags' },
    };
  },
};

/** A look at the clock takes a hundred milliseconds: every slice is a turn and every progress due. */
function slowClock(): Clock {
  let time = 0;
  return { now: () => (time += 100), pause: () => new Promise((resume) => void setTimeout(resume)) };
}

const request = (id: number, text: string): EngineRequest => ({
  kind: 'analyze',
  id,
  text,
  language: 'en',
  rules: [],
  memory: {},
});

function startHost(load: () => Promise<Analyzer> = () => Promise.resolve(analyzer)): () => TestPort {
  const accept = createEngineHost(load, slowClock());
  return () => {
    const port = new TestPort();
    accept(port);
    return port;
  };
}

const lastReply = (port: TestPort) => port.replies.at(-1);
const isDone = (port: TestPort) => vi.waitFor(() => expect(lastReply(port)?.kind).toMatch(/analysis|failed/));

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

test('answers with progress that grows, then with the analysis and its memory', async () => {
  const port = startHost()();
  port.receive(request(7, 'abcdef'));
  await isDone(port);
  const progress = port.replies.flatMap((reply) => (reply.kind === 'progress' ? [reply.done] : []));
  expect(progress.length).toBeGreaterThan(1);
  expect(progress).toEqual(progress.toSorted((a, b) => a - b));
  expect(lastReply(port)).toMatchObject({
    kind: 'analysis',
    id: 7,
    analysis: { text: 'abcdef' },
    memory: { key: 'tags' },
  });
});

test('two pages are answered at the same time', async () => {
  const connect = startHost();
  const [long, short] = [connect(), connect()];
  long.receive(request(1, 'a'.repeat(2000)));
  short.receive(request(1, 'abc'));
  await isDone(short);
  expect(lastReply(long)?.kind).toBe('progress');
  long.disconnect();
});

test('a newer request takes the place of the one before', async () => {
  const port = startHost()();
  port.receive(request(1, 'a'.repeat(500)));
  await vi.waitFor(() => expect(port.replies.length).toBeGreaterThan(2));
  port.receive(request(2, 'new'));
  const before = port.replies.length;
  await isDone(port);
  expect(port.replies.slice(before).every(({ id }) => id === 2)).toBe(true);
});

test('a page that says that it waits changes nothing', async () => {
  const port = startHost()();
  port.receive(request(1, 'abcdef'));
  port.receive({ kind: 'waiting', id: 1 });
  await isDone(port);
  expect(lastReply(port)).toMatchObject({ kind: 'analysis', id: 1 });
});

test('a cancelled request is not answered; a cancel of an older one changes nothing', async () => {
  const port = startHost()();
  port.receive(request(1, 'abc'));
  port.receive({ kind: 'cancel', id: 1 });
  port.receive(request(2, 'abcdef'));
  port.receive({ kind: 'cancel', id: 1 });
  await isDone(port);
  expect(port.replies.every(({ id }) => id === 2)).toBe(true);
});

test('nothing is posted to a page that has gone', async () => {
  const connect = startHost();
  const [gone, staying] = [connect(), connect()];
  gone.receive(request(1, 'a'.repeat(50)));
  staying.receive(request(1, 'a'.repeat(60)));
  gone.disconnect();
  await isDone(staying);
  expect(gone.replies).toEqual([]);
});

test('the text of a page that has gone is forgotten', async () => {
  const port = startHost()();
  port.receive(request(1, 'abc'));
  await isDone(port);
  forget.mockClear();
  port.disconnect();
  expect(forget).toHaveBeenCalledOnce();
});

test('a text above the limit is refused before anything is loaded', async () => {
  const load = vi.fn<() => Promise<Analyzer>>();
  const port = startHost(load)();
  port.receive(request(3, 'a'.repeat(MAX_TEXT_LENGTH + 1)));
  await isDone(port);
  expect(lastReply(port)).toEqual({ kind: 'failed', id: 3, failure: 'too-long' });
  expect(load).not.toHaveBeenCalled();
});

test('an analyzer that throws fails its own request only', async () => {
  const connect = startHost();
  const [broken, whole] = [connect(), connect()];
  broken.receive(request(1, 'abc!'));
  whole.receive(request(1, 'abcdef'));
  await Promise.all([isDone(broken), isDone(whole)]);
  expect(lastReply(broken)).toEqual({ kind: 'failed', id: 1, failure: 'engine-failed' });
  expect(lastReply(whole)?.kind).toBe('analysis');
});

test('a model that could not be loaded is tried again at the next request', async () => {
  const load = vi
    .fn<() => Promise<Analyzer>>()
    .mockRejectedValueOnce(new Error('No model'))
    .mockResolvedValue(analyzer);
  const port = startHost(load)();
  port.receive(request(1, 'abc'));
  await isDone(port);
  expect(lastReply(port)).toEqual({ kind: 'failed', id: 1, failure: 'engine-failed' });
  port.receive(request(2, 'abc'));
  await vi.waitFor(() => expect(lastReply(port)).toMatchObject({ kind: 'analysis', id: 2 }));
});

test.each([
  ['no object', 'analyze'],
  ['no text', { kind: 'analyze', id: 1, language: 'en', rules: [], memory: {} }],
  ['a negative id', { ...request(1, 'abc'), id: -1 }],
  ['a rule of no known type', { ...request(1, 'abc'), rules: [{ pattern: 'x', isPattern: false, type: 'liar' }] }],
])('a message with %s is dropped', async (_name, message) => {
  const port = startHost()();
  port.receive(message);
  port.receive(request(9, 'abc'));
  await isDone(port);
  expect(port.replies.every(({ id }) => id === 9)).toBe(true);
});
