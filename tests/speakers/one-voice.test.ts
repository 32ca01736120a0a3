import { describe, expect, it } from 'vitest';
import { hear, voices } from './marked';

describe('an "and" that joins what is said of one speaker', () => {
  it.each([
    ['in an apposition', 'Nils Orbeck, an expert in soil care and rural health at Trent University,'],
    ['between two offices', 'Ines Orbeck, a member of the panel and signatory to the letter,'],
    ['between two places', 'Nils Orbeck, president of Hart & Vale, a Leeds and York design agency,'],
    ['after a list inside a body’s name', 'Kaya Orbeck, an analyst at the Council on Water, Energy and Climate,'],
    ['behind a comma, without an article', 'Dale Orbeck, a fellow at Trent University, and co-author of the study,'],
    ['before the name', 'chemist and study leader Nils Orbeck'],
    ['before the name, behind a body', 'NASA chemist and study leader Nils Orbeck'],
    ['in a complement', 'residents of Varno and Trelisk'],
    ['in the complement of an office', 'the foreign ministers of France and Germany'],
  ])('%s', (_, source) => {
    expect(hear(`[[${source}]] said so.`)[0]!.names).toHaveLength(1);
  });

  it.each([
    ['Ewa Brandt, the mayor, and Piotr Nowak, her deputy,', ['Ewa Brandt', 'Piotr Nowak']],
    ['Ewa Brandt of the Red Cross and Piotr Nowak, a doctor,', ['Ewa Brandt', 'Piotr Nowak']],
    ['Ewa Brandt, the mayor, and the UN', ['Ewa Brandt', 'UN']],
    ['residents of Varno and activists', ['residents of Varno', 'activists']],
    ['activists in Varno and state media', ['activists in Varno', 'state media']],
    ['witnesses in Varno and a rights group', ['witnesses in Varno', 'rights group']],
    ['the president of France and the chancellor of Germany', ['president of France', 'chancellor of Germany']],
    ['the mayor and Ewa Brandt', ['mayor', 'Ewa Brandt']],
  ])('two speakers stay two: %s', (source, names) => {
    expect(hear(`[[${source}]] said so.`)[0]!.names).toEqual(names);
  });
});

describe('bodies whose name holds an "and"', () => {
  it.each([
    ['The Ministry of Health and Sports', 'medical'],
    ['The Ministry of Women, Youth and Sports', 'government'],
    ['The Citizenship and Immigration Services', 'government'],
    ['The Trade and Industry Ministry', 'government'],
    ['The Bureau of Alcohol, Tobacco, Firearms and Explosives', 'police'],
    ['The Department for Business, Energy and Industrial Strategy', 'government'],
    ['The Orvian Center for Disease Control and Prevention', 'medical'],
  ])('%s', (source, type) => {
    const [heard] = hear(`[[${source}]] said so.`);
    expect(heard!.types).toEqual([type]);
    expect(source).toContain(heard!.names[0]);
    expect(heard!.names[0]).toMatch(/ and /);
  });

  it('two bodies stay two', () => {
    expect(voices('[[The Ministry of Defence and Hungary]] said so.')[0]).toBe(
      'Ministry of Defence: military + Hungary: government',
    );
  });
});
