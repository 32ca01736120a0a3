import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitting, NO_FILTER } from '../../components/claims/claim-filter';
import { claimsIn, firstClaims, sectionsOf } from '../../components/claims/sections';
import type { Claim, SpeakerEntry } from '../../lib/report';
import type { SourceType } from '../../lib/analysis/source-types';

const claim = (attribution: number, text: string): Claim => ({
  attribution,
  kind: 'statement',
  quote: 'indirect',
  act: 'says',
  confidence: 1,
  parent: null,
  cue: 'said',
  source: null,
  content: [[{ text, figure: null }]],
  spans: { source: null, cue: [], content: [] },
  isFragment: false,
  repeats: [],
  caveats: [],
  figures: [],
});

const speaker = (id: string, name: string, type: SourceType, claims: Claim[]): SpeakerEntry => ({
  id,
  name,
  role: null,
  type,
  isTypeSure: true,
  evidence: [],
  claims,
});

const SPEAKERS = [
  speaker('a', 'Andrzej Ołdak', 'military', [claim(0, 'the pass is open'), claim(1, 'the bridge has fallen')]),
  speaker('b', 'Harbour Watch', 'monitor', [claim(2, 'the bridge stands')]),
];

const names = (speakers: readonly SpeakerEntry[]) => speakers.map(({ name }) => name);

describe('finding claims', () => {
  test('without words and with all kinds everything fits', () => {
    expect(fitting(SPEAKERS, NO_FILTER)).toBe(SPEAKERS);
  });

  test('all words have to be there, in the name or in the claim, whatever their case', () => {
    expect(fitting(SPEAKERS, { ...NO_FILTER, words: 'BRIDGE fallen', type: 'all' })).toEqual([
      { ...SPEAKERS[0], claims: [SPEAKERS[0]!.claims[1]] },
    ]);
    expect(names(fitting(SPEAKERS, { ...NO_FILTER, words: 'harbour bridge', type: 'all' }))).toEqual(['Harbour Watch']);
  });

  test('accents need not be typed', () => {
    const accented = [speaker('c', 'José Peña', 'expert', [claim(3, 'it rains')])];
    expect(names(fitting(accented, { ...NO_FILTER, words: 'jose pena', type: 'all' }))).toEqual(['José Peña']);
  });

  test('a kind leaves the others out', () => {
    expect(names(fitting(SPEAKERS, { ...NO_FILTER, words: 'bridge', type: 'monitor' }))).toEqual(['Harbour Watch']);
    expect(fitting(SPEAKERS, { ...NO_FILTER, words: '', type: 'un' })).toEqual([]);
  });

  test('words with a meaning elsewhere are plain words here', () => {
    expect(fitting(SPEAKERS, { ...NO_FILTER, words: '(.*', type: 'all' })).toEqual([]);
  });
});

test('claims are told apart by how they are told: denied, word for word, with a number', () => {
  const told = [
    { ...claim(0, 'it had fired'), act: 'denies' as const },
    { ...claim(1, '“We fired”'), quote: 'direct' as const },
    claim(2, 'no one fired'),
  ];
  const found = (only: ('denied' | 'quoted' | 'number')[]) =>
    fitting([speaker('a', 'Front', 'armed-group', told)], { ...NO_FILTER, only }).flatMap(({ claims }) =>
      claims.map(({ attribution }) => attribution),
    );
  expect([found(['denied']), found(['quoted']), found(['denied', 'quoted']), found(['number'])]).toEqual([
    [0],
    [1],
    [],
    [],
  ]);
});

describe('claims of a page with updates', () => {
  const at = (attribution: number, start: number): Claim => ({
    ...claim(attribution, 'words'),
    spans: { source: null, cue: [], content: [{ start, end: start + 5 }] },
  });
  const update = (start: number, end: number) => ({ start, end, title: null, time: '14:32', isNew: false });

  test('stand under the update they are in, whoever says them, what is in none of them first', () => {
    const speakers = [
      speaker('a', 'Ministry', 'government', [at(0, 5), at(1, 120)]),
      speaker('b', 'Front', 'armed-group', [at(2, 210)]),
    ];
    const sections = sectionsOf(speakers, [update(100, 200), update(200, 300), update(300, 400)]);
    expect(sections.map(({ update, speakers }) => [update?.start, claimsIn([{ update, speakers }])])).toEqual([
      [undefined, [0]],
      [100, [1]],
      [200, [2]],
    ]);
  });

  test('without updates stand together', () => {
    expect(sectionsOf(SPEAKERS, [])).toEqual([{ update: null, speakers: SPEAKERS }]);
  });
});

describe('the first claims', () => {
  test('are as many as asked for, in order, of as many speakers as needed', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 8 });
    fc.assert(
      fc.property(sizes, fc.nat(80), (sizes, count) => {
        let next = 0;
        const speakers = sizes.map((size, i) =>
          speaker(
            String(i),
            'Someone',
            'other',
            Array.from({ length: size }, () => claim(next++, 'words')),
          ),
        );
        const drawn = claimsIn(firstClaims([{ update: null, speakers }], count));
        expect(drawn).toEqual(Array.from({ length: Math.min(count, next) }, (_, i) => i));
      }),
    );
  });
});
