import * as fc from 'fast-check';
import type {
  EngineReply,
  EngineRequest,
  PageNotice,
  PanelMessage,
  SessionMessage,
} from '../../lib/extension/messages';

const analysis = {
  version: 2 as const,
  language: 'en',
  text: 'It rained.',
  speakers: [],
  attributions: [],
  figures: [],
  caveats: [],
};
const mode = { parts: 'all' as const, speaker: null, isQuiet: false };
const target = { kind: 'claim' as const, index: 0 };

/** A message of every kind, per direction. */
export const MESSAGES = {
  engineRequests: [
    {
      kind: 'analyze',
      id: 1,
      text: 'It rained.',
      language: 'en',
      rules: [{ pattern: 'Town hall', isPattern: false, type: 'government' }],
      memory: { a: 'b' },
    },
    { kind: 'cancel', id: 1 },
    { kind: 'waiting', id: 1 },
  ] satisfies EngineRequest[],
  engineReplies: [
    { kind: 'progress', id: 1, done: 0.5 },
    { kind: 'analysis', id: 1, analysis, memory: {} },
    { kind: 'failed', id: 1, failure: 'engine-failed' },
  ] satisfies EngineReply[],
  sessionMessages: [
    { kind: 'state', state: { status: 'off' } },
    { kind: 'state', state: { status: 'working', done: 0 } },
    { kind: 'state', state: { status: 'failed', failure: 'pdf' } },
    {
      kind: 'state',
      state: {
        status: 'ready',
        title: 'Rain',
        address: 'http://news.example/',
        facts: { site: 'News', authors: ['Ada Quist'], published: '2026-03-14', read: '2026-03-15T09:00:00.000Z' },
        analysis,
        dismissed: [],
        corrections: [
          {
            correction: { kind: 'rename', id: 'a', made: '2026-03-15T09:00:00.000Z', speaker: 'he', name: 'Hale' },
            stands: true,
          },
        ],
        keepsCorrections: false,
        byReader: [0],
        outline: { headings: [], updates: [] },
        mode,
      },
    },
    { kind: 'pointed', target },
    { kind: 'link', claim: 0, address: 'http://news.example/' },
    { kind: 'places', places: [{ link: 'http://news.example/', positions: [{ start: 0, end: 2 }, null] }] },
  ] satisfies SessionMessage[],
  panelMessages: [
    { kind: 'go-to', target },
    { kind: 'point', target: null },
    { kind: 'switch', on: true },
    { kind: 'retry' },
    { kind: 'step', to: 'next' },
    { kind: 'dismiss', claim: 0, dismissed: true },
    { kind: 'link', claim: 0 },
    { kind: 'places' },
    { kind: 'correct', wanted: { kind: 'rename', speaker: 'he', name: 'Hale' } },
    { kind: 'undo', correction: 'a' },
    { kind: 'keep-corrections', keep: true },
    { kind: 'mode', mode },
  ] satisfies PanelMessage[],
  notices: [{ kind: 'shown', speakers: 3 }] satisfies PageNotice[],
};

/** Values that stand where others are expected. */
const WRONG = [
  undefined,
  null,
  true,
  -1,
  0.5,
  Number.NaN,
  Infinity,
  2 ** 53,
  '',
  'x'.repeat(10_000),
  '\uD800',
  '__proto__',
  [],
  {},
  () => 1,
  Symbol('x'),
  new Date(0),
  JSON.parse('{"__proto__": {"kind": "retry"}, "constructor": {"prototype": {"kind": "retry"}}}'),
];

/** Anything at all, and messages of ours with something in them left out, put in or changed. */
export function malformed(messages: readonly object[]): fc.Arbitrary<unknown> {
  const mutation = fc
    .tuple(fc.constantFrom(...messages), fc.nat(), fc.constantFrom('change', 'drop', 'kind'), fc.constantFrom(...WRONG))
    .map(([message, at, how, wrong]) => mutated(message, at, how, wrong));
  return fc.oneof({ weight: 4, arbitrary: mutation }, { weight: 1, arbitrary: fc.anything() });
}

/** A copy of a message in which the place that is counted to is changed or dropped, or its kind is some other word. */
function mutated(message: object, at: number, how: string, wrong: unknown): unknown {
  const copy = structuredClone(message) as Record<string, unknown>;
  if (how === 'kind') return { ...copy, kind: typeof wrong === 'string' ? wrong : 'toString' };
  const places: [object, string][] = [];
  const collect = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return;
    for (const key of Object.keys(value)) {
      places.push([value, key]);
      collect((value as Record<string, unknown>)[key]);
    }
  };
  collect(copy);
  const [holder, key] = places[at % places.length]!;
  if (how === 'drop') Reflect.deleteProperty(holder, key);
  else (holder as Record<string, unknown>)[key] = wrong;
  return copy;
}
