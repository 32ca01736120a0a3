import { describe, expect, it } from 'vitest';
import { hear } from './marked';

const names = (text: string) => hear(text).map((one) => one.names.join(' + '));

describe('ages in a list of people', () => {
  it.each([
    ['[[Ilse Brandt, 61, and Hugo Marl, 8,]] said so.', 'Ilse Brandt + Hugo Marl'],
    ['[[Ilse Brandt, 61, and Hugo Marl, 8, both of Mill Lane,]] said so.', 'Ilse Brandt + Hugo Marl'],
    ['[[Ilse Brandt, 61,]] said so.', 'Ilse Brandt'],
  ])('%s', (text, found) => {
    expect(names(text)).toEqual([found]);
  });
});

describe('second names', () => {
  it.each([
    ['[[A pilot who goes by the nickname Sparrow]] said so. [[Sparrow]] left.', 'Sparrow'],
    ['[[A pilot who goes by the callsign Sparrow]] said so. [[Sparrow]] left.', 'Sparrow'],
    ['[[A baker known locally as Tulip]] said so. [[Tulip]] left.', 'Tulip'],
    ['[[Samir “Sam” Hadid, a baker,]] said so. [[Hadid]] left.', 'Samir “Sam” Hadid'],
    ['[[A maker of lamps]] called Trentex said so.', 'Trentex'],
    ['[[A pilot]] who goes by the call sign Sparrow said so. [[Sparrow]] left.', 'Sparrow'],
  ])('%s', (text, found) => {
    expect(new Set(names(text))).toEqual(new Set([found]));
  });

  it.each([
    '[[Finch]] called Brandt a liar. [[Brandt]] said so.',
    '[[Finch]] called for calm. [[Brandt]] said so.',
    '[[Finch]] met one official. Ada Marl named Brandt a liar. [[Brandt]] said so.',
    '[[Finch]] called the plan a shame. [[Brandt]] said so.',
  ])('no second name: %s', (text) => {
    expect(names(text)).toEqual(['Finch', 'Brandt']);
  });
});

describe('firms that go by a family', () => {
  it.each([
    ['[[Marl and Daughters]] said so.', 'Marl and Daughters'],
    ['[[The company, Marl and Sons,]] said so.', 'Marl and Sons'],
    ['[[Marl & Brothers]] said so.', 'Marl & Brothers'],
    ['[[BR&K]] said so.', 'BR&K'],
  ])('%s', (text, found) => {
    const [heard] = hear(text);
    expect(heard!.names).toEqual([found]);
    expect(heard!.types).toEqual(['business']);
  });
});

describe('months that are given names', () => {
  it('keeps two sisters apart', () => {
    expect(names('[[May Brandt]] said so. [[April Brandt]] said no.')).toEqual(['May Brandt', 'April Brandt']);
  });
});

describe('what is one body is "it"', () => {
  it.each([
    ['The army', 'army'],
    ['The military', 'military'],
    ['The police', 'police'],
    ['The navy', 'navy'],
  ])('%s', (body, name) => {
    expect(names(`[[${body}]] said a mast fell. [[It]] said no more.`)).toEqual([name, name]);
  });
});

describe('letters and adjectives that are no body', () => {
  it('takes a tax for no company', () => {
    expect(names('The law would tax LPG. [[The company]] said so.')).toEqual(['company']);
  });

  it('takes the arm of a firm for no newspaper', () => {
    expect(names('[[Brandvold Foods]] cut jobs. The Australian branch paid, [[it]] said.')).toEqual([
      'Brandvold Foods',
      'Brandvold Foods',
    ]);
  });
});

describe('ranks of British police', () => {
  it.each(['Det Supt', 'Det Insp', 'DCI', 'Chief Supt'])('%s', (rank) => {
    const [heard] = hear(`[[${rank} Ilse Brandt]] said so.`);
    expect([heard!.names, heard!.types]).toEqual([['Ilse Brandt'], ['police']]);
  });
});

describe('places and titles at an edge of a name', () => {
  it.each([
    ['[[Rep. Bill King, R-N.Y.,]] said so.', 'Bill King'],
    ['[[Vale, Mass., mayor Omar Brel]] said so.', 'Omar Brel'],
    ['[[Co-host Ada Finch]] said so.', 'Ada Finch'],
    ['[[Lots of bakers]] said so.', 'bakers'],
  ])('%s', (text, found) => {
    expect(names(text)).toEqual([found]);
  });
});

describe('names that begin with a word of another kind', () => {
  it.each([
    ['[[Justice Watch]] said so.', 'Justice Watch'],
    ['[[Her grandson Milan]] said so.', 'Milan'],
    ['[[Mother-of-two Ada Finch]] said so.', 'Ada Finch'],
  ])('%s', (text, found) => {
    expect(names(text)).toEqual([found]);
  });
});
