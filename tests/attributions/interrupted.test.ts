import { describe, expect, it } from 'vitest';
import { found, statements } from './found';

/** Each class of sentence with what must be found in it, as "source | content". */
const CLASSES: Record<string, [string, string[]][]> = {
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
  'when and where it was said, to the end of the sentence': [
    [
      'After the first ferries sailed, people began using them for freight, Marlow said while visiting the harbour fair in Lemnos.',
      ['Marlow | After the first ferries sailed, people began using them for freight'],
    ],
  ],
  'when it was said, before "that"': [
    [
      'The harbour council announced Nov. 18 that it would add five berths.',
      ['The harbour council | that it would add five berths'],
    ],
    [
      'The ministry said this month that lifting the fee is a condition.',
      ['The ministry | that lifting the fee is a condition'],
    ],
  ],
  'a number with its comma before the speaker': [
    [
      'Marlow gave no prices. The yard would be able to start repairs in 2022, he said.',
      ['he | The yard would be able to start repairs in 2022'],
    ],
  ],
  'a sentence that is said to come from somebody by the next one': [
    [
      'Ferries are the safest way to travel. That’s according to a poll of passengers by the harbour council.',
      ['a poll of passengers by the harbour council | Ferries are the safest way to travel.'],
    ],
  ],
  'what lies between the parts of a content': [
    [
      'The union announced over the weekend that the yard had reached a deal to keep a thousand welders, many of whom would then work on the pier.',
      [
        'The union | that the yard had reached a deal to keep a thousand welders, many of whom would then work on the pier',
      ],
    ],
    [
      'Marlow said his client keeps three goats, and a fine would “empty his barn.”',
      ['Marlow | his client keeps three goats, and a fine would “empty his barn.”'],
    ],
  ],
  'the subject of an interrupted verb': [
    ['Lemnos courts, however, have declared most of the tolls legal.', ['Lemnos courts | most of the tolls legal']],
    [
      'The northern Ferry Foundation projected in May that the fees imposed by the council would cost 300 jobs.',
      ['The northern Ferry Foundation | that the fees imposed by the council would cost 300 jobs'],
    ],
  ],
  'where somebody went, or a picture is': [
    [
      'Ten of the 18 guards who reported for duty that night were working overtime, according to harbour records.',
      ['harbour records | Ten of the 18 guards who reported for duty that night were working overtime'],
    ],
    ['Marlow testified before the harbour committee in Lemnos, where members met on Tuesday.', []],
    ['(Graphic: Tolls in 2019 - here)', []],
  ],
  'a phrase before the speaker, and the clause after him': [
    [
      'At current rates, Marlow said, there will be three new piers by next summer.',
      ['Marlow | At current rates … there will be three new piers by next summer'],
    ],
  ],
  'a content that goes on with "but that"': [
    [
      'Marlow acknowledged that more ships raised the risk, but that the whole plan had to be judged first.',
      ['Marlow | that more ships raised the risk, but that the whole plan had to be judged first'],
    ],
  ],
  'when it was said, right after the verb': [
    [
      "LEMNOS — The mill where the general grew up is to become a library, Valdoria's interior minister said on Friday, once the beams are mended.",
      ["Valdoria's interior minister | The mill where the general grew up is to become a library"],
    ],
    [
      'Although the yard closed in 1989, the council argued for decades that it was safe.',
      ['the council | that it was safe'],
    ],
  ],
  'what was done, not said': [
    ['Shares of the yard added almost 3% before lunch.', []],
    ['The council concluded its second hearing about the ferry tolls on Friday.', []],
    ['The council concluded the tolls were too high.', ['The council | the tolls were too high']],
  ],
  'a source that a participle describes': [
    [
      'According to a note Marlow prepared for the council in May, the yard lost 3 million crowns.',
      ['a note Marlow prepared for the council in May | the yard lost 3 million crowns'],
    ],
  ],
  'who is told': [
    ['Marlow told some of his friends that the yard would close.', ['Marlow | that the yard would close']],
    ['Marlow told the committee he had written to the notary.', ['Marlow | he had written to the notary']],
  ],
};

describe.each(Object.entries(CLASSES))('%s', (_name, cases) => {
  it.each(cases)('%s', (text, expected) => {
    expect(statements(text)).toEqual(expected);
  });
});

describe('a quotation before its cue', () => {
  it('is a statement, by whatever verb', () => {
    expect(statements('“We all miss the old ferry so much,” Dunne weighed in.')).toEqual([
      'Dunne | “We all miss the old ferry so much,”',
    ]);
  });
});

describe('a heading with a participle', () => {
  it('reports nothing', () => {
    expect(found('4. Questioning the route')).toEqual([]);
  });
});
