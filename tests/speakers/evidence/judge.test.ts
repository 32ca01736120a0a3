import { describe, expect, it } from 'vitest';
import { SOURCE_TYPES, type SourceType } from '../../../lib/analysis/source-types';
import { english } from '../../../lib/analysis/languages/english';
import { newEntity } from '../../../lib/analysis/speakers/entities/entities';
import { judge } from '../../../lib/analysis/speakers/evidence/judge';
import { KindModelError, readKindModel } from '../../../lib/analysis/speakers/evidence/kind-model';
import { ownName, type Evidence } from '../../../lib/analysis/speakers/evidence/reason';

const row = (weights: Partial<Record<SourceType, number>>) => SOURCE_TYPES.map((type) => weights[type] ?? 0);

const FILE = {
  version: 2,
  language: 'en',
  kinds: [...SOURCE_TYPES],
  ownScale: 0.1,
  sharedScale: 0.1,
  bias: row({ government: 1 }),
  prior: { aid: 0.5 },
  loudness: { title: 2 },
  shared: { 'rule first title 4': 20 },
  own: { 'title head=pilot': row({ expert: 30 }), 'title head=chef': row({ business: 10 }) },
  names: { political: ['ada lund|3', 'omar brin|2'], media: ['ada lund', 'mia brin|8'] },
};

const evidence = (reason: string, value: string, speaksFor?: SourceType): Evidence => ({
  reason,
  value,
  speaksFor,
  span: { start: 0, end: 4 },
  name: ownName(reason, value, speaksFor),
});

const somebody = (kind: 'person' | 'group' = 'person') => ({
  lexicon: english.speakers(),
  entity: newEntity(kind, 'Ada Lund', ['ada', 'lund'], 0),
  notes: [],
  quoted: [],
  cues: [],
  company: [],
  known: undefined,
});

describe('judge', () => {
  const model = readKindModel(FILE);

  it('adds a shared weight to the kind a rule speaks for, and a row to every kind', () => {
    const byRule = judge(model, somebody(), [evidence('rule', 'first title 4', 'un')]);
    expect(byRule.type).toBe('un');
    const byWord = judge(model, somebody(), [evidence('title', 'head=pilot'), evidence('title', 'head=unheard')]);
    expect(byWord.type).toBe('expert');
    expect(byWord.reasons.map(({ value }) => value)).toEqual(['head=pilot']);
  });

  it('goes by what is commonest where nothing speaks', () => {
    expect(judge(model, somebody(), [])).toEqual({ type: 'government', confidence: 0.163, reasons: [] });
  });

  it('never holds somebody with a name for unnamed', () => {
    const loud = readKindModel({ ...FILE, bias: row({ unnamed: 9, media: 1 }) });
    expect([judge(loud, somebody(), []).type, judge(loud, somebody('group'), []).type]).toEqual(['media', 'unnamed']);
  });

  it('adds the prior where the rules hold somebody for a rare kind', () => {
    const subject = somebody();
    subject.entity.verdict = { type: 'aid', rule: 'head', span: null, weight: 4 };
    const even = readKindModel({ ...FILE, bias: row({}) });
    expect([judge(even, subject, []).type, judge(even, somebody(), []).type]).toEqual(['aid', 'military']);
  });
});

describe('what other articles call a name', () => {
  const { names } = readKindModel(FILE);
  const person = (name: string) => newEntity('person', name, name.toLowerCase().split(' '), 0);

  it('is counted by kind, most first', () => {
    expect(names.of(person('Ada Lund'))).toEqual({
      by: 'name',
      counts: [
        ['political', 3],
        ['media', 1],
      ],
    });
  });

  it('is asked by the surname alone where one bearer is named far more often than the others', () => {
    expect(names.of(person('Brin'))).toEqual({ by: 'surname', counts: [['media', 8]] });
    expect(names.of(person('Olga Brin'))).toBeUndefined();
  });

  it('leaves out what the article itself says', () => {
    expect(names.of(person('Omar Brin'), new Map([['omar brin', 'political']]))).toBeUndefined();
    expect(names.of(person('Lund'), new Map([['ada lund', 'media']]))).toEqual({
      by: 'surname',
      counts: [['political', 3]],
    });
  });
});

describe('readKindModel', () => {
  it.each([
    ['nothing', null],
    ['another version', { ...FILE, version: 1 }],
    ['kinds in another order', { ...FILE, kinds: [...SOURCE_TYPES].reverse() }],
    ['a row too short', { ...FILE, own: { 'title head=pilot': [1] } }],
    ['a weight that is no byte', { ...FILE, shared: { x: 400 } }],
  ])('refuses %s with a sentence', (_, json) => {
    expect(() => readKindModel(json)).toThrow(KindModelError);
  });
});
