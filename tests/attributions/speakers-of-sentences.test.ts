import { describe, expect, it } from 'vitest';
import { statements } from './found';

/** The same as in `sentences.test.ts` where it is unclear whose words they are, or how far the source goes. */
const CLASSES: Record<string, [string, string[]][]> = {
  'a second report of the same speaker': [
    [
      'Moran complained the council had misled him and asked why the letter was kept from him.',
      ['Moran | the council had misled him', 'Moran | why the letter was kept from him'],
    ],
  ],
  'both halves of a clause that source and cue interrupt': [
    [
      'Fees are not "bolt-on things," Marlow said, but instead "part of the plan."',
      ['Marlow | Fees are not "bolt-on things," … but instead "part of the plan."'],
    ],
    [
      'The ferries had sailed for years, but the harbour had silted up so badly, Marlow noted, that only rowing boats could leave.',
      [
        'Marlow | The ferries had sailed for years, but the harbour had silted up so badly … that only rowing boats could leave',
      ],
    ],
  ],
  'a clause before the speaker that is not his': [
    ['While the harbour still lags behind, Marlow said he is proud of the yard.', ['Marlow | he is proud of the yard']],
  ],
  'a number with its comma before the speaker': [
    [
      'Marlow gave no prices. The yard would be able to start repairs in 2022, he said.',
      ['he | The yard would be able to start repairs in 2022'],
    ],
  ],
  'the subject of an interrupted verb': [
    ['Lemnos courts, however, have declared most of the tolls legal.', ['Lemnos courts | most of the tolls legal']],
  ],
  'a phrase before the speaker, and the clause after him': [
    [
      'At current rates, Marlow said, there will be three new piers by next summer.',
      ['Marlow | At current rates … there will be three new piers by next summer'],
    ],
  ],
  'who is told': [
    ['Marlow told some of his friends that the yard would close.', ['Marlow | that the yard would close']],
  ],
  'speakers named after the verb': [
    [
      '“Without clean water nobody will come back,” says the letter signed by eleven doctors.',
      ['the letter signed by eleven doctors | “Without clean water nobody will come back,”'],
    ],
  ],
  'verbs with a subject of their own': [
    [
      'Marlow says he will stay, while several advisers privately say the vote is lost.',
      ['Marlow | he will stay', 'several advisers | the vote is lost'],
    ],
  ],
  'clauses that source, cue and an adverbial interrupt': [
    [
      '“The fee,” the senator said then, “was a tax on the poor.”',
      ['the senator | “The fee,” … “was a tax on the poor.”'],
    ],
  ],
  'sources whose ends are unclear': [
    [
      'Ida Varn, the union’s press secretary, noted that the talks had stalled.',
      ['Ida Varn, the union’s press secretary, | that the talks had stalled'],
    ],
    [
      '“It was a sad day for the valley,” said council president Per Holm, summing up a debate that went on past midnight.',
      ['council president Per Holm | “It was a sad day for the valley,”'],
    ],
    [
      '“We need more time,” said Jon Abara, founding director of the Lake Institute.',
      ['Jon Abara, founding director of the Lake Institute | “We need more time,”'],
    ],
  ],
  'clauses that source and cue interrupt': [
    [
      'The trouble, the harbour master said, was that Marlow had sold the only crane.',
      ['the harbour master | The trouble … was that Marlow had sold the only crane'],
    ],
    ['The monthly ferry pass, it says, will be $45.', ['it | The monthly ferry pass … will be $45']],
  ],
  'hearsay without a source': [
    [
      'The two men were said to have met in a hotel in Lemnos.',
      ['nobody | The two men … to have met in a hotel in Lemnos'],
    ],
  ],
  'one source for several verbs': [
    [
      'The agency said in a report published on Tuesday that wheat prices had doubled and warned that stocks would run out by May.',
      ['The agency | that wheat prices had doubled', 'The agency | that stocks would run out by May'],
    ],
    [
      'More than 300 migrants were rescued overnight, the coastguard said on Saturday, adding that two bodies had been found.',
      [
        'the coastguard | More than 300 migrants were rescued overnight',
        'the coastguard | that two bodies had been found',
      ],
    ],
  ],
  'two sources side by side': [
    [
      'The army said the drone had been shot down, but the rebels said it had crashed because of a technical fault.',
      ['The army | the drone had been shot down', 'the rebels | it had crashed because of a technical fault'],
    ],
  ],
};

describe.each(Object.entries(CLASSES))('%s', (_name, cases) => {
  it.each(cases)('%s', (text, expected) => {
    expect(statements(text)).toEqual(expected);
  });
});
