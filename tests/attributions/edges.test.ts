import { describe, expect, it } from 'vitest';
import { found, statements } from './found';

/** Where contents and sources begin and end, each with the statements in the text as "source | content". */
const CLASSES: Record<string, [string, string[]][]> = {
  'objects that are lists, or held to be something': [
    [
      'The union rejected the new fee, the longer shifts and the closure of the canteen.',
      ['The union | the new fee, the longer shifts and the closure of the canteen'],
    ],
    ['The minister praised the divers, but the mayor stayed away from the pier.', ['The minister | the divers']],
    [
      'The auditor pointed to the harbour council as the main obstacle to the sale.',
      ['The auditor | the harbour council as the main obstacle to the sale'],
    ],
  ],
  'when something was reported, and nothing else': [
    [
      'Three boats have been found off Lemnos, the coast guard reported late Thursday.',
      ['the coast guard | Three boats have been found off Lemnos'],
    ],
  ],
  'a second report of the same speaker': [
    [
      'Moran complained the council had misled him and asked why the letter was kept from him.',
      ['Moran | the council had misled him', 'Moran | why the letter was kept from him'],
    ],
  ],
  'clauses that wait for their main clause': [
    [
      'Unless the fee falls, the ferrymen say, the islands will lose half of their visitors.',
      ['the ferrymen | Unless the fee falls … the islands will lose half of their visitors'],
    ],
    [
      'After the ministry said the road was safe, three lorries hit mines near the bridge.',
      ['the ministry | the road was safe'],
    ],
    ['Recently, she said, the wells have run dry.', ['she | Recently … the wells have run dry']],
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
};

describe('transcripts and headlines', () => {
  it('knows who speaks where a name is shortened, and who speaks but once', () => {
    const text = [
      'ANNA KESTREL: Why cancel the night ferry now?',
      'JOEL MARSH: Because nobody rides it. We counted eleven passengers in a week.',
      'KESTREL: And the nurses on the late shift?',
      'MARSH: They have a bus.',
      'HOLLIS: The bus was cut in April.',
    ].join('\n\n');
    expect(
      found(text)
        .filter(({ cue }) => cue === ':')
        .map(({ source }) => source),
    ).toEqual(['ANNA KESTREL', 'JOEL MARSH', 'KESTREL', 'MARSH', 'HOLLIS']);
  });

  it('takes a line that points to a picture for no speaker', () => {
    expect(
      statements('(Graphic: Prices since May)\n\n(Graphic: Rents since May)\n\n(Graphic: Wages since May)'),
    ).toEqual([]);
  });
});

describe('what only looks like a report', () => {
  it.each([
    'A demo called “Night Bus” came in May.',
    'She wrote hundreds of songs.',
    'The council found itself out of money.',
    'The newly revealed call surprised them.',
    'The city reissued its call for proposals.',
    'The bank agreed to inject 6 million crowns.',
    'That said, the two firms might fit.',
  ])('%s', (text) => {
    expect(statements(text)).toEqual([]);
  });
});

describe('single sentences', () => {
  it.each([
    ['Kelly said the road was open.', 'Kelly | the road was open'],
    ['The ministry said Reilly would resign.', 'The ministry | Reilly would resign'],
    ['Those who oppose the fee said it would hurt the shops.', 'Those who oppose the fee | it would hurt the shops'],
    [
      'The carrier, owned by a bank, yesterday said it was hopeful that the talks would end soon.',
      'The carrier, owned by a bank | it was hopeful that the talks would end soon',
    ],
    [
      'Hollis admitted to threatening the guard, and hiding his keys in a basket.',
      'Hollis | to threatening the guard, and hiding his keys in a basket',
    ],
    [
      'Ministers say they would back more talks, including calling for a debate in May.',
      'Ministers | they would back more talks, including calling for a debate in May',
    ],
    [
      'The port was shut overnight, a resident said by phone, adding that no ships had come.',
      'a resident | The port was shut overnight',
    ],
    ['The agency quoted him as saying: “The talks are over.”', 'him | “The talks are over.”'],
    ['According to a copy of the letter, Hale asked for more time.', 'a copy of the letter | Hale asked for more time'],
    [
      'Prices rose in May: the ferry costs 12 crowns, islanders told Radio Pier.',
      'islanders | Prices rose in May: the ferry costs 12 crowns',
    ],
    ['The yard will close, the minister said in a letter seen by the Pier Post.', 'the minister | The yard will close'],
    [
      'Some 4,000 people fled in a day, the local council estimates; the union speaks of 2,500.',
      'the local council | Some 4,000 people fled in a day',
    ],
    ['The firm reportedly laid off hundreds in May.', 'nobody | The firm … laid off hundreds in May'],
    ['The water office, OWA, warned on Friday of a shortage.', 'The water office, OWA | a shortage'],
    ['Hale on Tuesday urged both sides to talk.', 'Hale | to talk'],
    [
      'Hale alleged that no rounds were made from 10:30 p.m. on Friday to 6:30 a.m. the next day.',
      'Hale | that no rounds were made from 10:30 p.m. on Friday to 6:30 a.m. the next day',
    ],
    [
      'The talks are over, said the firm’s recently named chair Joel Marsh in an email to staff.',
      'the firm’s recently named chair Joel Marsh | The talks are over',
    ],
    [
      'Police reports seen by the Pier Post suggest that the lock was old.',
      'Police reports seen by the Pier Post | that the lock was old',
    ],
    ['“Prices rose,” said Ada Lund in the firm’s news release.', 'Ada Lund | “Prices rose,”'],
    ['Local officials gave a figure of 30.', 'Local officials | a figure of 30'],
    ['The town had 40 cases, per the health office.', 'the health office | The town had 40 cases'],
    ['Lemnos courts, however, have declared most of the sales legal.', 'Lemnos courts | most of the sales legal'],
    [
      'The raid was the army’s, according to the Pier Watch, which relies on sources in the city.',
      'the Pier Watch | The raid was the army’s',
    ],
    ['Patients were told by the clinic that the wards were full.', 'the clinic | that the wards were full'],
    ['Hale, in his letter, didn’t name the firm, but did criticize the plan.', 'Hale | the plan'],
    ['The mayor set no date, but said the ferry would go.', 'The mayor | the ferry would go'],
    [
      'Lemnos gave orders to three yards, but Orbit cancelled its order two months later, citing a lack of money.',
      'Orbit | a lack of money',
    ],
    ['Hollis got support last week, after accusing them of theft.', 'Hollis | them of theft'],
    [
      'Lemnos said it is committed to the plan, while the city’s police deny claims of brutality and say they show restraint.',
      'the city’s police | they show restraint',
    ],
    [
      '“They know the ferry is the only link,” a voice-over in the advertisement states.',
      'a voice-over in the advertisement | “They know the ferry is the only link,”',
    ],
  ])('%s', (text, expected) => {
    expect(statements(text)).toContain(expected);
  });
});

describe.each(Object.entries(CLASSES))('%s', (_name, cases) => {
  it.each(cases)('%s', (text, expected) => {
    expect(statements(text)).toEqual(expected);
  });
});
