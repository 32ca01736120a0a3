import { describe, expect, it } from 'vitest';
import { hear, voices } from './marked';

const names = (text: string) => hear(text).map(({ names: [name] }) => name);

describe('spokesmen without a name', () => {
  it.each([
    ['after what their body did', 'The Customs Service refused. [[A spokeswoman]] said so.', 'Customs Service'],
    ['in the next paragraph', 'The Customs Service refused.\n\n[[A spokesman]] said so.', 'Customs Service'],
    [
      'with the body’s noun',
      'The Interior Ministry met. [[A spokesman for the ministry]] said so.',
      'Interior Ministry',
    ],
    ['with a pronoun', 'The Interior Ministry met. [[Its spokesman]] said so.', 'Interior Ministry'],
    ['as its officials', 'The Taliban attacked. [[Officials from the insurgent group]] said so.', 'Taliban'],
    ['of an office', 'The Interior Ministry met. [[The ministry’s press office]] said so.', 'Interior Ministry'],
  ])('speak for the body named before, %s', (_, text, body) => {
    expect(names(text)).toEqual([body]);
  });

  it('are taken up by noun and by pronoun', () => {
    const text = 'The Customs Service refused. [[A spokesman]] said so. [[The spokesman]] said more. [[He]] left.';
    expect(new Set(names(text))).toEqual(new Set(['Customs Service']));
  });

  it('keep the body they are named with', () => {
    expect(voices('[[A spokesman for the Ministry of Defence]] said so.')).toEqual([
      'spokesman for the Ministry of Defence: military',
    ]);
  });

  it('do not speak for the medium they speak to', () => {
    expect(names('Reuters called. [[A spokesman]] said so.')).toEqual(['spokesman']);
  });
});

describe('an office described before its holder is named', () => {
  it.each([
    ['by the body', '[[A UN official]] says so.\n\nRain fell.\n\n[[The UN’s Lars Oberg]] said so.', 'Lars Oberg'],
    [
      'by a rank close by',
      '[[A Polish army spokesman]] said so.\n\n“It is over,” [[Maj Gen Ilya Gromov]] said.',
      'Ilya Gromov',
    ],
    [
      'by the office',
      '[[Norway’s interior minister]] said so.\n\n[[Interior Minister Ida Falk]] promised it.',
      'Ida Falk',
    ],
    [
      'by the whole office',
      '[[Chad’s ambassador to Norway]] said so. Rain fell.\n\n[[Chad’s ambassador to Norway, Ida Falk,]] repeated it.',
      'Ida Falk',
    ],
  ])('%s', (_, text, name) => {
    expect(new Set(names(text))).toEqual(new Set([name]));
  });

  it.each([
    ['of another office', '[[A US official]] said so.\n\n[[US Secretary of State Ida Falk]] said so.'],
    ['of another country', '[[The Polish president]] said so.\n\n[[Turkish President Kaan Aksoy]] said so.'],
    ['of another kind', '[[A police spokesman]] said so.\n\n[[Gen. Ilya Gromov]] said so.'],
    ['where two fit', '[[A UN envoy]] said so.\n\n[[UN envoy Ida Falk]] and [[UN envoy Lars Oberg]] said so.'],
    ['far down', `[[A UN official]] said so.${'\n\nRain fell.'.repeat(12)}\n\n[[The UN’s Lars Oberg]] said so.`],
    ['of people', '[[A witness]] said so.\n\n[[Ida Falk, a witness,]] said so.'],
  ])('stays apart from a holder %s', (_, text) => {
    expect(new Set(names(text)).size).toBe(hear(text).length);
  });
});

describe('a body that has no name but a noun is not meant by another noun', () => {
  it.each([
    ['[[Police]] said so.\n\n[[A spokesman for the union]] said more.', ['Police', 'spokesman']],
    ['[[Parliament]] said so.\n\n[[A spokeswoman for the party]] said more.', ['Parliament', 'spokeswoman']],
    ['[[Police]] said so.\n\n[[A spokesman for the commission]] said more.', ['Police', 'spokesman']],
    ['[[Calder Bank]] said so.\n\n[[A spokesman for the bank]] said more.', ['Calder Bank', 'Calder Bank']],
  ])('%s', (text, expected) => {
    expect(hear(text).map(({ names }) => names[0])).toEqual(expected);
  });
});
