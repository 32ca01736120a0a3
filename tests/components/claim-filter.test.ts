import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstClaims, fitting, NO_FILTER } from '../../components/claims/claim-filter';
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
    expect(fitting(SPEAKERS, { words: 'BRIDGE fallen', type: 'all' })).toEqual([
      { ...SPEAKERS[0], claims: [SPEAKERS[0]!.claims[1]] },
    ]);
    expect(names(fitting(SPEAKERS, { words: 'harbour bridge', type: 'all' }))).toEqual(['Harbour Watch']);
  });

  test('accents need not be typed', () => {
    const accented = [speaker('c', 'José Peña', 'expert', [claim(3, 'it rains')])];
    expect(names(fitting(accented, { words: 'jose pena', type: 'all' }))).toEqual(['José Peña']);
  });

  test('a kind leaves the others out', () => {
    expect(names(fitting(SPEAKERS, { words: 'bridge', type: 'monitor' }))).toEqual(['Harbour Watch']);
    expect(fitting(SPEAKERS, { words: '', type: 'un' })).toEqual([]);
  });

  test('words with a meaning elsewhere are plain words here', () => {
    expect(fitting(SPEAKERS, { words: '(.*', type: 'all' })).toEqual([]);
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
        const drawn = firstClaims(speakers, count).flatMap(({ claims }) =>
          claims.map(({ attribution }) => attribution),
        );
        expect(drawn).toEqual(Array.from({ length: Math.min(count, next) }, (_, i) => i));
      }),
    );
  });
});
