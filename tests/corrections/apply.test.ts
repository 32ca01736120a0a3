import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analysisSchema } from '../../lib/analysis/contract';
import { applyCorrections, quotationOf, type Correction, type Wanted } from '../../lib/corrections';
import { analysisOf } from '../report/analysis';

const TEXT =
  'Mayor Ada Renn said the army had lost 40 boats. The guard denied it. “It was late,” the pilot said. Nobody was hurt.';
const ANALYSIS = analysisOf(
  TEXT,
  [
    { id: 's1', name: 'Ada Renn', type: 'government' },
    { id: 's2', name: 'army', type: 'military' },
    { id: 's3', name: 'guard', type: 'other' },
    { id: 's4', name: 'pilot', type: 'witness' },
  ],
  [
    { source: 'Mayor Ada Renn', cue: 'said', content: 'the army had lost 40 boats', speakers: ['s1'] },
    { cue: 'denied', content: 'it', speakers: ['s3'], act: 'denies' },
    { content: '“It was late,”', speakers: ['s4'], quote: 'direct' },
  ],
  [{ words: '40 boats', value: 40, attribution: 0 }],
);

const span = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const quoted = (words: string) => [quotationOf(TEXT, span(words))];
const made = (...wanted: Wanted[]): Correction[] =>
  wanted.map((each, i) => ({ ...each, id: `c${i}`, made: '2026-03-15T09:00:00.000Z' }));
const corrected = (...wanted: Wanted[]) => applyCorrections(ANALYSIS, made(...wanted));
const FIRST = quoted('the army had lost 40 boats');

describe('corrections', () => {
  it('leave an analysis that has none as it is', () => {
    expect(corrected().analysis).toBe(ANALYSIS);
  });

  it('not a claim: put aside', () => {
    expect(corrected({ kind: 'not-a-claim', claim: FIRST })).toMatchObject({ dismissed: [0], stands: [true] });
  });

  it('another kind: of the speaker, on all their claims, for sure', () => {
    const { analysis, byReader } = corrected({ kind: 'type', speaker: 'guard', type: 'police' });
    expect(analysis.speakers[2]).toMatchObject({ type: 'police', confidence: 1, evidence: [{ rule: 'reader' }] });
    expect(byReader).toEqual([1]);
  });

  it('another speaker: one of the article, or a new one', () => {
    const known = corrected({ kind: 'speaker', claim: FIRST, name: 'ARMY ', type: 'other' });
    expect(known.analysis.attributions[0]!.speakers).toEqual(['s2']);
    expect(known.analysis.speakers).toHaveLength(4);
    const unknown = corrected({ kind: 'speaker', claim: FIRST, name: 'Port office', type: 'business' });
    expect(unknown.analysis.speakers.at(-1)).toMatchObject({ id: 'reader-1', name: 'Port office', type: 'business' });
    expect(unknown.analysis.attributions[0]!.speakers).toEqual(['reader-1']);
  });

  it('a new name, and two speakers made one, under the new name too', () => {
    const { analysis, stands, byReader } = corrected(
      { kind: 'rename', speaker: 'guard', name: 'Coast guard' },
      { kind: 'merge', speaker: 'pilot', into: 'coast guard' },
    );
    expect(stands).toEqual([true, true]);
    expect(analysis.speakers.map(({ name }) => name)).toEqual(['Ada Renn', 'army', 'Coast guard']);
    expect(analysis.attributions[2]!.speakers).toEqual(['s3']);
    expect(byReader).toEqual([1, 2]);
  });

  it('a claim of the reader’s: inside the one around it, with its numbers, in the order of the text', () => {
    const { analysis, byReader } = corrected(
      { kind: 'claim', content: quoted('Nobody was hurt'), name: 'pilot', type: 'witness' },
      { kind: 'claim', content: quoted('lost 40 boats'), name: 'army', type: 'military' },
    );
    expect(analysis.attributions.map(({ content }) => TEXT.slice(content[0]!.start, content[0]!.end))).toEqual([
      'the army had lost 40 boats',
      'lost 40 boats',
      'it',
      '“It was late,”',
      'Nobody was hurt',
    ]);
    expect(analysis.attributions[1]).toMatchObject({ parent: 0, speakers: ['s2'], quote: 'indirect' });
    expect(analysis.figures[0]!.attribution).toBe(1);
    expect(byReader).toEqual([1, 4]);
  });

  it('a claim cut to some of its words: numbers outside are no longer its own', () => {
    const { analysis } = corrected({ kind: 'trim', claim: FIRST, content: quoted('the army had lost') });
    expect(analysis.attributions[0]!.content).toEqual([span('the army had lost')]);
    expect(analysis.figures[0]!.attribution).toBeNull();
  });

  it('stand on a page that has changed elsewhere, find the same one of equal words, and do nothing where theirs are gone', () => {
    const text = `It broke. ${TEXT} Later it sank.`;
    const shift = 'It broke. '.length;
    const moved = { ...ANALYSIS, text, attributions: ANALYSIS.attributions.map((each) => ({ ...each, content: each.content.map(({ start, end }) => ({ start: start + shift, end: end + shift })) })) }; // prettier-ignore
    const corrections = made(
      { kind: 'not-a-claim', claim: quoted('it') },
      { kind: 'not-a-claim', claim: [{ exact: 'the river rose', prefix: '', suffix: '' }] },
      { kind: 'rename', speaker: 'nobody here', name: 'x' },
      { kind: 'merge', speaker: 'army', into: 'army' },
    );
    expect(applyCorrections(moved, corrections)).toMatchObject({ dismissed: [1], stands: [true, false, false, false] });
  });

  it('are undone by leaving them out, and always make an analysis that keeps its contract', () => {
    const wanted: Wanted[] = [
      { kind: 'not-a-claim', claim: FIRST },
      { kind: 'type', speaker: 'guard', type: 'police' },
      { kind: 'speaker', claim: quoted('it'), name: 'Port office', type: 'business' },
      { kind: 'rename', speaker: 'army', name: 'Northern army' },
      { kind: 'merge', speaker: 'pilot', into: 'guard' },
      { kind: 'claim', content: quoted('had lost 40 boats'), name: 'army', type: 'military' },
      { kind: 'claim', content: quoted('“It was late,”'), name: 'guard', type: 'other' },
      { kind: 'trim', claim: FIRST, content: quoted('40 boats') },
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...wanted), { maxLength: 12 }), (chosen) => {
        const before = JSON.stringify(ANALYSIS);
        const { analysis, byReader, dismissed, stands } = corrected(...chosen);
        expect(JSON.stringify(ANALYSIS)).toBe(before);
        expect(stands).toHaveLength(chosen.length);
        const { speakers, attributions, figures } = analysisSchema.parse(analysis);
        const ids = new Set(speakers.map(({ id }) => id));
        expect(ids.size).toBe(speakers.length);
        for (const [i, each] of attributions.entries()) {
          for (const id of each.speakers) expect(ids).toContain(id);
          expect(each.parent).not.toBe(i);
        }
        const indices = [...attributions.map(({ parent }) => parent), ...figures.map(({ attribution }) => attribution)];
        const known = (index: number | null) => index === null || index < attributions.length;
        expect(indices.filter((index) => !known(index))).toEqual([]);
        for (const index of [...byReader, ...dismissed]) expect(attributions[index]).toBeDefined();
      }),
    );
  });
});
