import { describe, expect, it } from 'vitest';
import { hear, voices } from './marked';

describe('appositions', () => {
  it.each([
    ['before', 'said [[a senior Hamas official, Nabil Sarraf]].', 'Nabil Sarraf: armed-group'],
    ['possessive before', '[[The UN’s humanitarian pointman for Chad, Lars Oberg]], said so.', 'Lars Oberg: un'],
    ['after', 'said [[Lars Oberg, Observatory director]].', 'Lars Oberg: monitor'],
    ['spokesman for', '[[A spokesman for the Turkish army, Kaan Aksoy,]] said so.', 'Kaan Aksoy: military'],
    [
      'role, body, country',
      '[[Russian defence ministry spokesman Maj Gen Ilya Gromov]] said so.',
      'Ilya Gromov: military',
    ],
    ['of', '[[Mia Falk of the Red Cross]] said so.', 'Mia Falk: aid'],
    [
      'place inside the office',
      '[[U.S. special representative for Libya Dana Whitlock]] said so.',
      'Dana Whitlock: government',
    ],
    ['outside the source', '[[Lars Oberg]], the head of a hospital in Lund, said so.', 'Lars Oberg: medical'],
  ])('%s', (_, text, voice) => {
    expect(voices(text)).toEqual([voice]);
  });

  it('keeps the role apart from the name', () => {
    expect(hear('[[Russian defence ministry spokesman Maj Gen Ilya Gromov]] said so.')[0]!.roles).toEqual([
      'Russian defence ministry spokesman Maj Gen',
    ]);
  });
});

describe('several speakers, and none', () => {
  it.each([
    ['[[Activists and state media]] said so.', 2],
    ['[[France, Germany and the UN]] said so.', 3],
    ['[[European and U.S. officials]] said so.', 1],
    ['[[The Health and Human Services department]] said so.', 1],
    ['[[Gov. Ewa Brandt and Gen. Piotr Nowak]] said so.', 2],
  ])('%s', (text, count) => {
    expect(hear(text)[0]!.names).toHaveLength(count);
  });

  it('lets "they" mean both', () => {
    expect(hear('[[Gov. Ewa Brandt and Gen. Piotr Nowak]] said so. [[They]] said more.')[1]!.names).toEqual([
      'Ewa Brandt',
      'Piotr Nowak',
    ]);
  });

  it('gives a floating quotation to whoever spoke last', () => {
    const text = '[[Mayor Ewa Brandt]] said the dam held.\n\n<<“We were lucky.”>>\n\n<<“Very lucky.”>>';
    expect(hear(text).map(({ names }) => names)).toEqual([['Ewa Brandt'], ['Ewa Brandt'], ['Ewa Brandt']]);
  });

  it('gives it to whom the sentence before it is about', () => {
    const text = '[[Mayor Ewa Brandt]] said the dam held. Piotr Nowak was less sure. <<“Ask me in a year.”>>';
    expect(hear(text)[1]!.names).toEqual(['Piotr Nowak']);
  });

  it.each(['is believed', 'was reportedly', 'are said', 'allegedly'])('hears nobody in "%s"', (cue) => {
    expect(hear(`[[Mayor Ewa Brandt]] spoke. The bridge {{${cue}}} to have fallen.`)[1]!.names).toEqual([]);
  });

  it('finds the subject of a cue whose source was not marked', () => {
    expect(hear('Mayor Ewa Brandt toured the dam and {{said}} it held.')[0]!.names).toEqual(['Ewa Brandt']);
  });
});

describe('one of several', () => {
  it.each([
    ['one', 'But the drivers disagreed. “The road is worse,” said [[one]].'],
    ['another', 'But the drivers disagreed. [[Another]] said the road was worse.'],
    ['a third', 'But the drivers disagreed. “It shakes,” [[a third]] said.'],
  ])('“%s” is of the people just spoken of, not of the body that spoke before', (_, sentence) => {
    expect(voices(`[[The ministry]] said the road was safe.\n\n${sentence}`)).toEqual([
      'ministry: government',
      'drivers: witness',
    ]);
  });

  it('goes on with the same people', () => {
    expect(
      new Set(
        voices('Two residents of Lemnos spoke. [[One]] said the water was brown, [[the other]] said it smelled.'),
      ),
    ).toEqual(new Set(['residents of Lemnos: witness']));
  });
});

describe('people told by what follows', () => {
  it.each([
    ['[[Those in favour of the fee]] said so.', 'Those in favour of the fee: unnamed'],
    ['[[Those who oppose the fee]] said so.', 'Those who oppose the fee: unnamed'],
    ['[[Some in the party]] said so.', 'Some in the party: political'],
  ])('%s', (text, voice) => {
    expect(voices(text)).toEqual([voice]);
  });

  it('are others than those before', () => {
    expect(voices('[[Those in favour of the fee]] said so. [[Those who oppose it]] did not.')).toHaveLength(2);
  });
});

describe('names in a headline with capitals throughout', () => {
  it('have the words they have in the article', () => {
    const text =
      'Ada Lund Writes Songs After Surgery in Port Varne\n\nThe painter Ada Lund was ill for a year, [[she]] said. [[Lund]] sings now.';
    expect(hear(text).map(({ names }) => names)).toEqual([['Ada Lund'], ['Ada Lund']]);
  });

  it('end before a preposition where the article does not have them', () => {
    expect(hear('Mayor Ida Falk Tells [[Council Leader Jan Wilk]] To Wait For Spring')[0]!.names).toEqual(['Jan Wilk']);
  });
});

describe('adverbs that open a sentence', () => {
  it('are nobody', () => {
    expect(voices('Unsurprisingly, the account was closed. [[He]] said so.')).toEqual(['']);
  });
});
