import { describe, expect, it } from 'vitest';
import { hear, voices } from './marked';

const kind = (source: string) => hear(`[[${source}]] said so.`)[0]!.types[0];

describe('several things that one person is', () => {
  it.each([
    ['Mia Falk, a former Interior Ministry official and now an industry consultant,', 'business'],
    ['Mia Falk, a senior fellow of the Brookings Institution who was once ambassador to Orvia,', 'expert'],
    ['Mia Falk, director of a hospital and a former prosecutor,', 'medical'],
    ['former ambassador Mia Falk', 'government'],
    ['Mia Falk, a former police officer, 61,', 'police'],
    ['Mia Falk, deputy director of the Interior Ministry and the other witness before the inquiry,', 'government'],
    ['Mia Falk, a data scientist and business adviser in Lund,', 'expert'],
    ['Mia Falk, a consultant for farmers,', 'expert'],
  ])('%s: %s', (source, type) => {
    expect(kind(source)).toBe(type);
  });

  it.each([
    ['a witness', 'military', 'Lt. Col. Leo Marsh came. Marsh, a witness at the hearing, was calm. [[Marsh]] said so.'],
    ['a specialist', 'military', 'Col. Leo Marsh came. Marsh, a specialist in trade, was calm. [[Marsh]] said so.'],
    ['a parent', 'government', 'Gov. Leo Marsh came. Marsh, a father of two, was calm. [[Marsh]] said so.'],
    [
      'a former office',
      'government',
      'President Leo Marsh came. Marsh, a former prosecutor, was calm. [[Marsh]] said so.',
    ],
  ])('puts a rank or office before %s', (_, type, text) => {
    expect(hear(text)[0]!.types).toEqual([type]);
  });

  it('takes the noun before the word before it', () => {
    expect(kind('Islamist politicians')).toBe('political');
    expect(kind('rebel lawmakers')).toBe('political');
    expect(kind('people in general')).not.toBe('military');
  });

  it('takes an expert at a university for one, whatever the field', () => {
    expect(kind('Leo Marsh, an expert in sleep at the School of Nursing at Trent University,')).toBe('expert');
    expect(kind('Leo Marsh, an expert at the Ministry of Health,')).toBe('medical');
  });
});

describe('what stands with a name but is another', () => {
  it.each([
    ['Mia Falk, her label and two politicians met. [[Falk]] said so.', 'other'],
    ['Mia Falk, her secretary, her cook and others met. [[Falk]] said so.', 'other'],
    ['Mia Falk, his wife Rosa and two rebels met. [[Falk]] said so.', 'other'],
    ['The man who took the senator, Leo Marsh, was there. [[Marsh]] said so.', 'other'],
    ['The doctor who treated the senator, Leo Marsh, was there. [[Marsh]] said so.', 'medical'],
  ])('%s', (text, type) => {
    expect(hear(text)[0]!.types).toEqual([type]);
  });

  it('tells who a pronoun means by it', () => {
    expect(voices('Robin Falk, her label and two friends met. Kim Dorn, a singer, came. [[She]] said so.')[0]).toMatch(
      /Dorn/,
    );
    expect(voices('Robin Falk and her lawyer met Bo Fisk. [[She]] said so.')[0]).toMatch(/Robin Falk/);
  });
});

describe('what tells less than it seems', () => {
  it.each([
    ['where somebody was seen', 'Former minister Mia Falk at a CNN forum was calm. [[Falk]] said so.', 'government'],
    ['for whom another works', 'A nurse for Mrs. Falk came. [[Falk]] said so.', 'other'],
    ['that a general has retired', '[[Retired Gen. Leo Marsh, a father of two,]] said so.', 'military'],
  ])('%s', (_, text, type) => {
    expect(hear(text)[0]!.types).toEqual([type]);
  });

  it('keeps the article that is part of a name', () => {
    expect(hear('[[The Guardian]] said so.')[0]!.types).toEqual(['media']);
    expect(hear('[[The Hill]] said so.')[0]!.types).toEqual(['media']);
  });
});

describe('people who are neither officials nor witnesses', () => {
  it.each([
    ['a trial', 'Leo Marsh, 51, was sentenced to ten years. [[Marsh]] said he was sorry.'],
    ['a plea', 'Leo Marsh, 51, pleaded guilty to theft. [[Marsh]] said he was sorry.'],
    ['a prison term', 'Leo Marsh, 51, faces up to ten years in prison. [[Marsh]] said he was sorry.'],
    ['a verdict', 'It took an hour before convicting Marsh, 51, of theft. [[Marsh]] said he was sorry.'],
    ['what a man did', '[[A man convicted of theft, Leo Marsh,]] said he was sorry.'],
    ['a game', 'Leo Marsh, 31, had scored twice. [[Marsh]] said he was glad.'],
    ['a goal', 'Leo Marsh’s goal came late. [[Marsh, 31,]] said he was glad.'],
  ])('knows them by %s', (_, text) => {
    expect(hear(text)[0]!.types).toEqual(['other']);
  });

  it('still takes those for witnesses who accuse others, and officials on trial for officials', () => {
    expect(hear('Leo Marsh, 51, accused the army of theft. [[Marsh]] said so.')[0]!.types).toEqual(['witness']);
    expect(hear('Mayor Leo Marsh, 51, was charged with theft. [[Marsh]] said so.')[0]!.types).toEqual(['government']);
  });
});

describe('ranks that armies and police share', () => {
  const story = 'Police came. Detectives asked prosecutors for help.';

  it('are of the police in an article about police', () => {
    expect(hear(`${story} [[Sgt. Leo Marsh]] said so.`)[0]!.types).toEqual(['police']);
    expect(hear(`${story} [[Gen. Leo Marsh]] said so.`)[0]!.types).toEqual(['military']);
  });

  it('are of the army elsewhere', () => {
    expect(hear('[[Sgt. Leo Marsh]] said so.')[0]!.types).toEqual(['military']);
    expect(hear(`${story} The army sent soldiers. [[Sgt. Leo Marsh]] said so.`)[0]!.types).toEqual(['military']);
    expect(hear(`${story} [[Army Sgt. Leo Marsh]] said so.`)[0]!.types).toEqual(['military']);
  });
});

describe('trades', () => {
  it.each([
    ['goalkeeper Leo Marsh', 'other'],
    ['the filmmaker hot off making a BBC series, Leo Marsh,', 'other'],
    ['songwriter Leo Marsh', 'other'],
    ['Leo Marsh, a doctoral candidate,', 'expert'],
    ['State Schools Superintendent Leo Marsh', 'government'],
    ['Leo Marsh, president of the prison workers’ union,', 'other'],
    ['Leo Marsh, an influential peer,', 'other'],
    ['Leo Marsh, co-CEO of Trentex,', 'business'],
    ['the luxury giant', 'business'],
    ['a political faction', 'political'],
    ['League officials', 'other'],
    ['factory workers', 'witness'],
    ['public defender Leo Marsh', 'expert'],
    ['a CNN host', 'media'],
    ['the county clerk, Leo Marsh,', 'government'],
    ['Leo Marsh, a partner at a law firm,', 'business'],
    ['Leo Marsh, who teaches at Trent University,', 'expert'],
    ['Leo Marsh, who owns a bakery,', 'business'],
  ])('%s: %s', (source, type) => {
    expect(kind(source)).toBe(type);
  });
});

describe('peoples', () => {
  it.each([
    ['Iraqis', 'witness'],
    ['Many young Tunisians', 'witness'],
    ['The Iraqis', 'government'],
    ['Users', 'witness'],
  ])('%s: %s', (source, type) => {
    expect(kind(source)).toBe(type);
  });
});
