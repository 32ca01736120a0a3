import { describe, expect, it } from 'vitest';
import { hear } from './marked';

const names = (marked: string) => hear(marked).map((heard) => heard.names.join(' + '));

describe('an unknown name is a body’s', () => {
  it.each([
    'The group that owns the songs, Big Wheel, agreed. [[It]] said so.',
    'The songs came out through Big Wheel, which was bought in May. [[It]] said so.',
    'Big Wheel have denied it. [[They]] said so.',
    'Big Wheel, a firm from Lund, agreed. [[It]] said so.',
    'They sued the company Big Wheel in May. [[It]] said so.',
  ])('%s', (text) => {
    expect(names(text)).toEqual(['Big Wheel']);
  });

  it('but not where a person’s surname stands before what they founded', () => {
    expect(names('[[Toby Wilk]] spoke. The company Wilk founded grew. [[Wilk]] said so.')[1]).toBe('Toby Wilk');
  });
});

describe('a body taken up by its noun', () => {
  it.each([
    [
      'the company of which nothing is told',
      '[[Big Wheel, which owns the songs,]] agreed. [[The company]] said so.',
      'Big Wheel',
    ],
    ['the utility', 'The power firm Vale & Hart cut lines. [[The utility]] said so.', 'Vale & Hart'],
    [
      'the founder',
      'The case against Openleak co-founder Jan Wilk was dropped. [[The Openleak founder]] denied it.',
      'Jan Wilk',
    ],
    ['a company spokesman', 'Vale & Hart cut lines. [[A company spokesman]] said so.', 'Vale & Hart'],
    ['the source', '[[a Syrian refugee]] said so. “Many are afraid,” [[the source]] said.', 'Syrian refugee'],
  ])('%s', (_, text, name) => {
    expect(names(text).at(-1)).toBe(name);
  });

  it.each([
    [
      'a letter, for who signed it',
      '[[Dr. Ida Falk, signatory to the letter,]] spoke. [[The nurses]] agreed. [[The letter]] says so.',
      'nurses',
    ],
    ['several companies, for one', '[[Vale & Hart]] spoke. [[Most of the companies]] reported so.', 'companies'],
    [
      'a person briefed, for who is named before it',
      'It was bad for Jan Wilk, [[a second person briefed on it]] said.',
      'second person',
    ],
  ])('is not %s', (_, text, name) => {
    expect(names(text).at(-1)).toBe(name);
  });
});

describe('a firm of which only its name is known', () => {
  it.each([
    ['spoke last', '[[Vidora]] said so. [[The company]] agreed. [[It]] grew.'],
    ['is the only one named', 'Shares of Vidora fell. [[The company]] said so. [[It]] grew.'],
    ['is told by its office', 'Vidora’s chief executive, Ida Falk, spoke. [[The company]] said so.'],
    [
      'is what it is about, another named on the way',
      '[[Vidora]] said so. [[The company]] agreed. Analysts from Goldman Sachs doubted it. [[The company]] denied it.',
    ],
  ])('%s', (_, text) => {
    expect(new Set(names(text))).toEqual(new Set(['Vidora']));
  });

  it('is nobody known by gender', () => {
    expect(names('[[Mr. Tolnay]] left. [[The company]] said so.')[1]).toBe('company');
  });
});

describe('a body that its sentence begins with and nobody has named', () => {
  it.each([
    ['The council met. The bank expects lower prices, [[it]] said.', 'bank'],
    ['[[The mayor]] spoke. The small ferry company expects to sell more tickets, [[it]] said.', 'small ferry company'],
    ['The hospital was full. [[It]] said so.', 'hospital'],
  ])('%s', (text, name) => {
    expect(names(text).at(-1)).toBe(name);
  });

  it.each([
    ['The company’s owner Vale & Hart agreed, [[it]] said.', 'Vale & Hart'],
    ['The bank was shut. [[The ministry]] agreed. [[It]] said so.', 'ministry'],
  ])('but not in %s', (text, name) => {
    expect(names(text).at(-1)).toBe(name);
  });
});

it('is no street', () => {
  expect(names('[[The council]] met. Oakes, of Mill Lane, was fined. [[It]] said so.').at(-1)).toBe('council');
});

describe('a body is nobody who is named next', () => {
  it.each([
    ['[[The operator]] said it stood by its account. “He left,” [[Orla Penn]] said.', 'operator'],
    ['[[The regulator]] was surprised. [[Its chairman, Lars Odin,]] said so.', 'regulator'],
  ])('%s', (text, name) => {
    expect(names(text)[0]).toBe(name);
  });
});

describe('the group, of several', () => {
  it.each([
    [
      '[[The Unity Front]] claimed it.\n\nImages reviewed by the research group Orbital Watch show a crater. [[The group]] said so.',
      'Orbital Watch',
    ],
    [
      '[[The rebel group Nord]] denied it.\n\nThe aid group Clean Coast lost two boats. [[The group]] said so.',
      'Clean Coast',
    ],
    ['[[The rebel group Nord]] denied it.\n\nClean Coast lost two boats. [[The group]] said so.', 'Nord'],
  ])('%s', (text, name) => {
    expect(names(text).at(-1)).toBe(name);
  });
});

describe('a firm called by its short name', () => {
  it.each([
    ['Brandvold Foods closed two plants. [[Brandvold]] said so.', 'Brandvold Foods'],
    ['Tech giant Velo is to cut jobs.\n\nVelo Systems has a plan.\n\n[[Velo]] said so.', 'Velo Systems'],
    ['Sunstar Airlines cancelled flights. [[Sunstar]] said so.', 'Sunstar Airlines'],
  ])('%s', (text, name) => {
    expect(names(text)).toEqual([name]);
  });

  it('is no person’s surname', () => {
    expect(names('Harrow Capital was founded by Jim Harrow. [[Harrow]] said so.')).toEqual(['Jim Harrow']);
  });
});
