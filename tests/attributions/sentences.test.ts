import { describe, expect, it } from 'vitest';
import { found, statements } from './found';

/** Sentences that the tagger and the constructions read together, with all statements in them as "source | content". */
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
  'when it was said, before "that"': [
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
  'what lies between the parts of a content': [
    [
      'Marlow said his client keeps three goats, and a fine would “empty his barn.”',
      ['Marlow | his client keeps three goats, and a fine would “empty his barn.”'],
    ],
  ],
  'the subject of an interrupted verb': [
    ['Lemnos courts, however, have declared most of the tolls legal.', ['Lemnos courts | most of the tolls legal']],
  ],
  'where somebody went, or a picture is': [
    [
      'Ten of the 18 guards who reported for duty that night were working overtime, according to harbour records.',
      ['harbour records | Ten of the 18 guards who reported for duty that night were working overtime'],
    ],
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
  'what was done, not said': [
    ['Shares of the yard added almost 3% before lunch.', []],
    ['The council concluded the tolls were too high.', ['The council | the tolls were too high']],
  ],
  'who is told': [
    ['Marlow told some of his friends that the yard would close.', ['Marlow | that the yard would close']],
  ],
  'a quotation before its cue': [
    ['“We all miss the old ferry so much,” Dunne weighed in.', ['Dunne | “We all miss the old ferry so much,”']],
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
  'a quotation that goes on after an aside, behind an age': [
    [
      '"We have no choice left," said Lemnos resident Gil Varn, 39, referring to the council, the body that runs the port. "They hold a knife to our throat."',
      ['Lemnos resident Gil Varn, 39, | "We have no choice left," … "They hold a knife to our throat."'],
    ],
  ],
  'clauses that source, cue and an adverbial interrupt': [
    [
      '“The fee,” the senator said then, “was a tax on the poor.”',
      ['the senator | “The fee,” … “was a tax on the poor.”'],
    ],
  ],
  'in somebody’s words': [
    ['As the ministry put it, the front line is “where the road ends”.', ['the ministry | “where the road ends”']],
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
  'a quotation without anybody beside it': [
    [
      'Abara said it was a last attempt to wear the farmers down.\n“They wanted us to beg. We will not beg.”',
      ['Abara | it was a last attempt to wear the farmers down', 'nobody | “They wanted us to beg. We will not beg.”'],
    ],
    ['Abara said it was a last attempt.\n“Bandits that the army keeps”', ['Abara | it was a last attempt']],
    ['Abara said it was a last attempt.\n“The Last Road Home.”', ['Abara | it was a last attempt']],
  ],
  'condemnations and labels': [
    [
      'The foreign ministry of Valdoria condemned the shelling of the border town of Lemnos.',
      ['The foreign ministry of Valdoria | the shelling of the border town of Lemnos'],
    ],
    ['The general dismissed the accusations as propaganda.', ['The general | the accusations as propaganda']],
    ['The broadband industry cheered the move.', ['The broadband industry | the move']],
  ],
  'quotations that go on after the speaker': [
    [
      '"Our ships can leave within a week," he said, referring to the northern pier. "But the harbour council keeps the gate shut."',
      ['he | "Our ships can leave within a week," … "But the harbour council keeps the gate shut."'],
    ],
  ],
  'clauses that source and cue interrupt': [
    [
      'The trouble, the harbour master said, was that Marlow had sold the only crane.',
      ['the harbour master | The trouble … was that Marlow had sold the only crane'],
    ],
    ['The monthly ferry pass, it says, will be $45.', ['it | The monthly ferry pass … will be $45']],
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
  'hearsay without a source': [
    [
      'The two men were said to have met in a hotel in Lemnos.',
      ['nobody | The two men … to have met in a hotel in Lemnos'],
    ],
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

it('an attribution within another names the one it stands in', () => {
  const text = 'The prime minister told parliament that the generals had assured him that no civilians had been hit.';
  expect(found(text).map(({ source, parent }) => ({ source, parent }))).toEqual([
    { source: 'The prime minister', parent: null },
    { source: 'the generals', parent: 0 },
  ]);
});

it('a list announced by somebody who is ill is nobody’s words', () => {
  expect(found('Stay at home if your child is sick:\n\nFever or chills')).toEqual([]);
});
