import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { english } from '../../lib/analysis/languages/english';
import * as schema from '../../lib/analysis/languages/english/speakers/schema';
import { agentsOf } from '../../scripts/lexicon/agents';
import { actorsOf } from '../../scripts/lexicon/entries';
import { leadersOf } from '../../scripts/lexicon/leaders';

const folder = new URL('../../lib/analysis/languages/english/speakers/', import.meta.url);
const read = (file: string) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as unknown;
const dictionaries = new URL('../../../shared/lexicon-sources/', import.meta.url);

describe('the lexicon', () => {
  it.each([
    ['bodies.json', schema.bodiesSchema],
    ['places.json', schema.placesSchema],
    ['leaders.json', schema.leadersSchema],
    ['nouns.json', schema.nounsSchema],
    ['grammar.json', schema.grammarSchema],
    ['given-names.json', schema.givenNamesSchema],
    ['derived.json', schema.derivedSchema],
    ['closed-classes.json', schema.classesSchema],
    ['offices.json', schema.classesSchema],
    ['things.json', schema.classesSchema],
    ['deeds.json', schema.classesSchema],
    ['synonyms.json', schema.synonymsSchema],
  ])('%s has its shape and names its source', (file, shape) => {
    expect(shape.safeParse(read(file)).error?.issues ?? []).toEqual([]);
  });

  it('is 150 kB at most when packed', () => {
    const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
    const bytes = gzipSync(Buffer.concat(files.map((file) => readFileSync(new URL(file, folder))))).length;
    expect(bytes).toBeLessThan(150_000);
  });

  it('is made once', () => {
    expect(english.speakers()).toBe(english.speakers());
  });

  it.each([
    ['daesh', 'armed-group'],
    ['ansar allah', 'armed-group'],
    ['unicef', 'un'],
    ['opcw', 'international'],
    ['reuters', 'media'],
  ])('knows %s', (key, type) => {
    expect(english.speakers().phrases.get(key)?.body?.type).toBe(type);
  });

  it('knows every member of the United Nations by capital and adjective', () => {
    const known = (key: string) => english.speakers().phrases.get(key)?.place?.kind;
    expect(['france', 'paris', 'french', 'burkina faso', 'ouagadougou', 'laos'].map(known)).toEqual([
      'country',
      'capital',
      'adjective',
      'country',
      'capital',
      'country',
    ]);
  });
});

describe('the derivation', () => {
  it('reads names, other names, codes and terms', () => {
    const text =
      'HARBOUR_WATCH_ [XYZGOV]\n+PORT_WATCH_\n# remark\nJOHN_DOE_\n\t[XYZELI 500101-990101]\n\t[XYZGOV >990101]\n';
    expect(actorsOf(text)).toEqual([
      { names: ['harbour watch', 'port watch'], codes: ['XYZGOV'], remark: '' },
      { names: ['john doe'], codes: ['XYZELI 500101-990101', 'XYZGOV >990101'], remark: '' },
    ]);
  });

  it('writes out ministers and ministries', () => {
    expect(agentsOf('!MINIST!_OF_TIDES [~GOV]\nTIDE_!PERSON! [~COP]\n')).toEqual({
      government: ['minister of tides', 'ministry of tides'],
      police: ['tide man', 'tide woman'],
    });
  });

  it('lets persons in by the rule only', () => {
    const entry = (name: string, ...codes: string[]) => `${name}_\n${codes.map((code) => `\t[${code}]\n`).join('')}`;
    const text =
      entry('OPEN_TERM', 'XYZELI 500101-990101', 'XYZGOV >990101') +
      entry('LATE_TERM', 'XYZELI', 'XYZGOV 20010101-20060101') +
      entry('OLD_TERM', 'XYZELI', 'XYZGOV 800101-900101') +
      entry('ONLY_MINISTER', 'XYZGOV >990101') +
      entry('OF_ONE_OFFICE', 'XYZELI', 'XYZGOVAGR >990101');
    expect(leadersOf(text, '')).toEqual(['late term', 'open term']);
  });

  it.skipIf(!existsSync(dictionaries))(
    'gives the shipped file again from the dictionaries (skipped without them)',
    () => {
      const agents = agentsOf(readFileSync(new URL('Phoenix.agents.txt', dictionaries), 'utf8'));
      expect((read('derived.json') as { agents: unknown }).agents).toEqual(agents);
    },
  );
});
