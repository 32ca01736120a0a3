import { describe, expect, it } from 'vitest';
import { found, statements } from './found';

/** Sentences that the tagger and the constructions read together, with all statements in them as "source | content". */
const CLASSES: Record<string, [string, string[]][]> = {
  'other sentences': [
    ['Stay at home if your child is sick:\n\nFever or chills', []],
    ['Holm: a life in politics\nPer Holm was born in Lemnos in 1950.', []],
    ['(Graphic: Prices since May)\n\n(Graphic: Rents since May)\n\n(Graphic: Wages since May)', []],
    ['Kelly said the road was open.', ['Kelly | the road was open']],
    ['The ministry said Reilly would resign.', ['The ministry | Reilly would resign']],
    [
      'Hale alleged that nobody walked the halls from 9:15 p.m. on Monday to 5:45 a.m. the day after.',
      ['Hale | that nobody walked the halls from 9:15 p.m. on Monday to 5:45 a.m. the day after'],
    ],
    ['Local officials gave a figure of 30.', ['Local officials | a figure of 30']],
    ['Lemnos courts, however, have declared most of the sales legal.', ['Lemnos courts | most of the sales legal']],
    ['Hale, in his letter, didn’t name the firm, but did criticize the plan.', ['Hale | the plan']],
    ['The mayor set no date, but said the ferry would go.', ['The mayor | the ferry would go']],
    ['Hollis won votes in May, after accusing them of theft.', ['Hollis | them of theft']],
  ],
  'what is no statement': [
    ['The city reissued its call for proposals.', []],
    ['The bank agreed to inject 6 million crowns.', []],
    ['The alleged gunman was led out of the court in chains.', []],
    ['Her letter raises questions about the money for the new pier.', []],
    ['Eleven patients were admitted as well as two nurses.', []],
    ['The army declined to comment.', []],
    ['No group has claimed responsibility.', []],
    ['The ministry has not said how many soldiers died.', []],
    ['The spokeswoman would not say how many had died.', []],
    ['The party hopes to win forty seats.', []],
    ['The town of Lemnos, also known as the City of Bells, lies on the river.', []],
  ],
  'objects that are lists, or held to be something': [
    ['The minister praised the divers, but the mayor stayed away from the pier.', ['The minister | the divers']],
    [
      'The auditor pointed to the harbour council as the main obstacle to the sale.',
      ['The auditor | the harbour council as the main obstacle to the sale'],
    ],
  ],
  'clauses that wait for their main clause': [
    [
      'Unless the fee falls, the ferrymen say, the islands will lose half of their visitors.',
      ['the ferrymen | Unless the fee falls … the islands will lose half of their visitors'],
    ],
    ['Recently, she said, the wells have run dry.', ['she | Recently … the wells have run dry']],
  ],
  'when it was said, before "that"': [
    [
      'The ministry said this month that lifting the fee is a condition.',
      ['The ministry | that lifting the fee is a condition'],
    ],
  ],
  'what lies between the parts of a content': [
    [
      'Marlow said his client keeps three goats, and a fine would “empty his barn.”',
      ['Marlow | his client keeps three goats, and a fine would “empty his barn.”'],
    ],
  ],
  'where somebody went, or a picture is': [
    [
      'Ten of the 18 guards who reported for duty that night were working overtime, according to harbour records.',
      ['harbour records | Ten of the 18 guards who reported for duty that night were working overtime'],
    ],
    ['(Graphic: Tolls in 2019 - here)', []],
  ],
  'a content that goes on with "but that"': [
    [
      'Marlow acknowledged that more ships raised the risk, but that the whole plan had to be judged first.',
      ['Marlow | that more ships raised the risk, but that the whole plan had to be judged first'],
    ],
  ],
  'what was done, not said': [
    ['Shares of the yard added almost 3% before lunch.', []],
    ['The council concluded the tolls were too high.', ['The council | the tolls were too high']],
  ],
  'contents from their first word on': [
    [
      '“Heads should have rolled on the day the mine closed,” Abara said. “The ministry owes us an answer. These pumps are only a start.',
      [
        'Abara | “Heads should have rolled on the day the mine closed,” … “The ministry owes us an answer. These pumps are only a start.',
      ],
    ],
  ],
  'two verbs, of which the first has an object': [
    [
      'Farmers complain of poor roads and say the river has been forgotten.',
      ['Farmers | poor roads', 'Farmers | the river has been forgotten'],
    ],
  ],
  'condemnations and labels': [
    [
      'The foreign ministry of Valdoria condemned the shelling of the border town of Lemnos.',
      ['The foreign ministry of Valdoria | the shelling of the border town of Lemnos'],
    ],
    ['The general dismissed the accusations as propaganda.', ['The general | the accusations as propaganda']],
    ['The broadband industry cheered the move.', ['The broadband industry | the move']],
  ],
  'what is claimed after the day it was claimed': [
    ['Divers claimed on Friday to have found the anchor.', ['Divers | to have found the anchor']],
    ['The anchor claimed on Friday by the museum is a copy.', []],
  ],
  'what is done or shown, not said': [
    ['The council maintains a program for young leaders.', []],
    [
      'The mayor said it would add a second form nobody could fill in.',
      ['The mayor | it would add a second form nobody could fill in'],
    ],
    ['The mayor added the bridge would close on Friday.', ['The mayor | the bridge would close on Friday']],
  ],
  'nominal cues': [
    [
      'UN figures show that more than 90,000 people have fled the valley since January.',
      ['UN figures | that more than 90,000 people have fled the valley since January'],
    ],
  ],
  'according to, at either end and in between': [
    [
      'According to a report by the auditors, $40 million was spent on roads that were never built.',
      ['a report by the auditors | $40 million was spent on roads that were never built'],
    ],
  ],
  'contents that go on after a comma': [
    [
      'The navy confirmed the loss of two boats, but fishermen claim at least five went down.',
      ['The navy | the loss of two boats', 'fishermen | at least five went down'],
    ],
  ],
  'clauses that interrupt': [
    [
      'The agency, citing an unnamed official, reported that the talks had collapsed.',
      ['an unnamed official | that the talks had collapsed', 'The agency | that the talks had collapsed'],
    ],
  ],
};

describe.each(Object.entries(CLASSES))('%s', (_name, cases) => {
  it.each(cases)('%s', (text, expected) => {
    expect(statements(text)).toEqual(expected);
  });
});

it('an attribution within another names the one it stands in', () => {
  const text = 'The prime minister told parliament that the generals had assured him that no civilians had been hit.';
  expect(found(text).map(({ source, parent }) => ({ source, parent }))).toEqual([
    { source: 'The prime minister', parent: null },
    { source: 'the generals', parent: 0 },
  ]);
});
