import { describe, expect, it } from 'vitest';
import table from '../../../lib/analysis/languages/german/verbs/verbs.json';
import { verbsOf } from '../../../lib/analysis/languages/german/verbs';

const { isFirstSubjunctive, isParticiple, isSecondSubjunctive } = verbsOf(table);

describe('forms of German verbs', () => {
  it.each([
    'habe',
    'sei',
    'seien',
    'werde',
    'könne',
    'gebe',
    'bestehe',
    'zurückkehre',
    'melde',
    'fordere',
    'ändere',
    'akzeptiere',
  ])('%s is a subjunctive I: somebody else says so', (word) => {
    expect(isFirstSubjunctive(word)).toBe(true);
    expect(isSecondSubjunctive(word)).toBe(false);
  });

  it.each(['hätte', 'hätten', 'wäre', 'könnten', 'gäbe', 'müsste', 'bekäme'])('%s is a subjunctive II', (word) => {
    expect(isSecondSubjunctive(word)).toBe(true);
    expect(isFirstSubjunctive(word)).toBe(false);
  });

  it.each([
    'hat',
    'sagte',
    'sollte',
    'wollten',
    'haus',
    'eine',
    'war',
    'gingen',
    'führen',
    'zufolge',
    'teilweise',
    'sicher',
    'möchte',
  ])('%s is neither', (word) => {
    expect([isFirstSubjunctive(word), isSecondSubjunctive(word)]).toEqual([false, false]);
  });

  it.each(['gesagt', 'angekündigt', 'zurückgewiesen', 'berichtet', 'gefordert', 'bestätigt'])(
    '%s is a participle',
    (word) => expect(isParticiple(word)).toBe(true),
  );

  it.each(['sagte', 'heute', 'stadt'])('%s is no participle', (word) => expect(isParticiple(word)).toBe(false));
});
