import { describe, expect, it } from 'vitest';
import { found, statements } from './found';

/** Each class of text with what must be found in it, as "source | content". */
const CLASSES: Record<string, [string, string[]][]> = {
  'a missing closing mark with the speaker inside': [
    [
      '"The pier is safe," said the harbour master. "But the lamps must be mended, he added.',
      ['the harbour master | "The pier is safe,"', 'he | "But the lamps must be mended,'],
    ],
  ],
  'a block quotation without marks': [
    ['Marlow said:\n\nThe harbour will stay open.', ['Marlow | The harbour will stay open.']],
    ['The ministry made three demands:\n\nthe release of all prisoners', []],
  ],
  'somebody quoted by others': [
    ['"The lamps were out," the Lemnos Herald quoted Marlow as saying.', ['Marlow | "The lamps were out,"']],
    ['State television quoted the minister as saying that the dam was safe.', ['the minister | that the dam was safe']],
  ],
  'headlines with whom it is said to, and polls': [
    [
      'Moran to council: Mend the lamps or resign\n\nMayor Ilja Moran was back on the pier on Tuesday.',
      ['Moran | Mend the lamps or resign'],
    ],
    ['Poll: Most voters are against the pier', ['Poll | Most voters are against the pier']],
    ['Poll: Are you against the pier?', []],
  ],
  'headlines that close with who says it': [
    ['Nine hurt in harbour fire: police\n\nThe quay was quiet on Monday.', ['police | Nine hurt in harbour fire']],
    ['Pier raid killed four - monitor\n\nThe quay was quiet on Monday.', ['monitor | Pier raid killed four']],
    [
      'Raid never took place: Pell House\n\nPell House said the quay was quiet.',
      ['Pell House | Raid never took place', 'Pell House | the quay was quiet'],
    ],
    ['The long way home: a mother\n\nThe quay was quiet on Monday.', []],
    ['A night at Pell House - live updates\n\nThe quay was quiet on Monday.', []],
    ['Lemnos at night: Pell House\n\nThe quay before Pell House was quiet on Monday.', []],
  ],
  'names on the net': [
    ['Change.org said that the plea had 400 names.', ['Change.org | that the plea had 400 names']],
    ['The mayor told Facts.info the harbour claims were false.', ['The mayor | the harbour claims were false']],
  ],
  'the main clause after a conjunction at the start': [
    [
      'Although the ministry says the road is open, lorries were turned back at the bridge.',
      ['the ministry | the road is open'],
    ],
  ],
  'who speaks, named after "by"': [
    [
      'The attack was described as "cowardly" by the foreign minister.',
      ['the foreign minister | The attack … as "cowardly"'],
    ],
  ],
  'relative clauses about the speaker': [
    [
      'The blast, which the union said killed at least 12 people, prompted the army to close the road.',
      ['the union | which … killed at least 12 people'],
    ],
    [
      'Marlow, who described the raid as a massacre, said the council must act.',
      ['who | the raid as a massacre', 'Marlow | the council must act'],
    ],
    [
      'The company, which says it has 300 ships, blamed the weather.',
      ['The company | it has 300 ships', 'The company | the weather'],
    ],
  ],
  'to whom it was said, after the speaker': [
    [
      'The firm expects profits to double, its chief executive said in a call with analysts.',
      ['its chief executive | The firm expects profits to double'],
    ],
  ],
};

describe.each(Object.entries(CLASSES))('%s', (_name, cases) => {
  it.each(cases)('%s', (text, expected) => {
    expect(statements(text)).toEqual(expected);
  });
});

it('a list announced by somebody who is ill is nobody’s words', () => {
  expect(found('Stay at home if your child is sick:\n\nFever or chills')).toEqual([]);
});

it('a label that comes back without another speaker takes only its own paragraphs', () => {
  const text =
    'Moran: The bridge will stay open\n\nLorries were still waiting on Tuesday.\n\nMoran: The pier is safe\n\nThe pier fell in May.';
  expect(statements(text)).toEqual(['Moran | The bridge will stay open', 'Moran | The pier is safe']);
});
