import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createReport } from '../../../lib/report';
import { toText } from '../../../lib/report/exports';
import { ENGLISH } from '../../../scripts/report-words';
import { analysisOf } from '../analysis';
import { denialOf, exportedOf } from './exported';

/** Control characters and marks of direction among the letters. */
const anyCharacters = fc
  .array(fc.integer({ min: 0, max: 0x206f }), { minLength: 1, maxLength: 20 })
  .map((codes) => String.fromCharCode(...codes));

describe('text for a terminal', () => {
  const text =
    'The army said 40 rebels were killed in Orvale. The Lake Monitor put the number of rebels killed at 12 or more. ' +
    'About 90 boats are gone.';
  const battle = createReport(
    analysisOf(
      text,
      [
        {
          id: 's1',
          name: 'army',
          type: 'military',
          role: 'land forces',
          evidence: [{ rule: 'lexicon', span: { start: 4, end: 8 } }],
        },
        { id: 's2', name: 'Lake Monitor', type: 'monitor' },
      ],
      [
        { cue: 'said', content: '40 rebels were killed in Orvale', speakers: ['s1'] },
        { cue: 'put', content: 'the number of rebels killed at 12 or more', speakers: ['s2'] },
      ],
      [
        { words: '40 rebels', value: 40, of: 'rebels', event: 'killed', place: 'in Orvale', attribution: 0 },
        { words: '12 or more', value: 12, bound: 'at-least', of: 'rebels', event: 'killed', attribution: 1 },
        { words: 'About 90 boats', value: 90, bound: 'about', of: 'boats' },
      ],
    ),
  );
  const written = toText(battle, 'floods.txt', ENGLISH);

  it('sums up in one line', () => {
    expect(written).toContain('2 statements from 2 speakers; 2 of 3 numbers with a source.');
  });

  it('names each speaker with role, kind, reason and number of claims', () => {
    expect(written).toContain('army (land forces) · 1 claim\n  Armed forces, going by: “army”\n  - 40 rebels');
  });

  it('draws what is compared on one scale, lowest first, with the place beside it', () => {
    const rows = written.split('\n');
    const at = rows.indexOf('rebels killed: 12 – 40');
    const [low, high] = rows.slice(at + 1, at + 3) as [string, string];
    expect(low).toMatch(/12 or more +·+●──►·+ {2}Lake Monitor, put$/);
    expect(high).toMatch(/40 rebels +·+●·+ {2}army, said · in Orvale$/);
    expect(high.indexOf('●')).toBeGreaterThan(low.indexOf('●'));
  });

  it('lists the numbers nobody is named for', () => {
    expect(written).toMatch(/Numbers without a source\n-+\n {2}- About 90 boats\n$/);
  });

  it('lists what the article could not find out, last', () => {
    expect(toText(denialOf().report, 'floods.txt', ENGLISH)).toMatch(
      /\n\n.+\n-+\n {2}- not verified: The number could not be checked\.\n$/,
    );
    expect(written).not.toContain(ENGLISH.caveats);
  });

  it('hands nothing to the terminal that it would obey', () => {
    fc.assert(
      fc.property(anyCharacters, (content) => {
        const printed = toText(exportedOf(content, content).report, content, ENGLISH);
        expect(printed.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
      }),
    );
  });
});
