import { describe, expect, it } from 'vitest';
import { statements } from './found';

/** The same as in `sentences.test.ts` of quotations, headlines, polls and posts. */
const CLASSES: Record<string, [string, string[]][]> = {
  'a block quotation without marks': [
    ['Marlow said:\n\nThe harbour will stay open.', ['Marlow | The harbour will stay open.']],
    ['The ministry made three demands:\n\nthe release of all prisoners', []],
  ],
  'headlines with whom it is said to, and polls': [['Poll: Are you against the pier?', []]],
  'headlines that close with who says it': [
    ['The long way home: a mother\n\nThe quay was quiet on Monday.', []],
    ['A night at Pell House - live updates\n\nThe quay was quiet on Monday.', []],
    ['Lemnos at night: Pell House\n\nThe quay before Pell House was quiet on Monday.', []],
  ],
  'names on the net': [
    ['Change.org said that the plea had 400 names.', ['Change.org | that the plea had 400 names']],
    ['The mayor told Facts.info the harbour claims were false.', ['The mayor | the harbour claims were false']],
  ],
  'quotations that go on, whatever stands in between': [
    [
      '“The gate stays shut,” said Ada Lund, who said she had asked for a guard. “Nobody told us when the boats would come.”',
      [
        'Ada Lund | “The gate stays shut,” … “Nobody told us when the boats would come.”',
        'who | she had asked for a guard',
      ],
    ],
    [
      'The party defended its record in a film shown in Port Varne. “We built the bridge,” the narrator says. “They only painted it.”',
      ['the narrator | “We built the bridge,” … “They only painted it.”'],
    ],
  ],
  'a quotation before its cue': [
    ['“We all miss the old ferry so much,” Dunne weighed in.', ['Dunne | “We all miss the old ferry so much,”']],
  ],
  'a quotation that goes on after an aside, behind an age': [
    [
      '"We have no choice left," said Lemnos resident Gil Varn, 39, referring to the council, the body that runs the port. "They hold a knife to our throat."',
      ['Lemnos resident Gil Varn, 39, | "We have no choice left," … "They hold a knife to our throat."'],
    ],
  ],
  'in somebody’s words': [
    ['As the ministry put it, the front line is “where the road ends”.', ['the ministry | “where the road ends”']],
  ],
  'a quotation without anybody beside it': [
    [
      'Abara said it was a last attempt to wear the farmers down.\n“They wanted us to beg. We will not beg.”',
      ['Abara | it was a last attempt to wear the farmers down', 'nobody | “They wanted us to beg. We will not beg.”'],
    ],
    ['Abara said it was a last attempt.\n“Bandits that the army keeps”', ['Abara | it was a last attempt']],
    ['Abara said it was a last attempt.\n“The Last Road Home.”', ['Abara | it was a last attempt']],
  ],
  'quotations that go on after the speaker': [
    [
      '"Our ships can leave within a week," he said, referring to the northern pier. "But the harbour council keeps the gate shut."',
      ['he | "Our ships can leave within a week," … "But the harbour council keeps the gate shut."'],
    ],
  ],
  'quoted by others': [['The bank is accused of hiding losses.', ['nobody | The bank … hiding losses']]],
  'polls and posts': [
    [
      'A poll published on Friday by the daily Kurier found that 61 percent of voters want early elections.',
      ['the daily Kurier | that 61 percent of voters want early elections'],
    ],
  ],
};

describe.each(Object.entries(CLASSES))('%s', (_name, cases) => {
  it.each(cases)('%s', (text, expected) => {
    expect(statements(text)).toEqual(expected);
  });
});
