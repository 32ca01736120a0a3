import { describe, expect, it } from 'vitest';
import { found, statements } from './found';

/** Each class of sentence with what must be found in it, as "source | content". */
const CLASSES: Record<string, [string, string[]][]> = {
  'condemnations and labels': [
    [
      'The foreign ministry of Valdoria condemned the shelling of the border town of Lemnos.',
      ['The foreign ministry of Valdoria | the shelling of the border town of Lemnos'],
    ],
    [
      'President Ilja Moran called the vote "a farce" and urged his supporters to stay at home.',
      ['President Ilja Moran | the vote "a farce"', 'President Ilja Moran | to stay at home'],
    ],
    ['The general dismissed the accusations as propaganda.', ['The general | the accusations as propaganda']],
    ['The broadband industry cheered the move.', ['The broadband industry | the move']],
  ],
  'what a source only asks of the reporter': [
    [
      'Talks may begin next week, according to a diplomat who asked not to be named.',
      ['a diplomat | Talks may begin next week'],
    ],
    [
      'A colonel in Port Varne, who insisted on anonymity, said the bridge was mined.',
      ['A colonel in Port Varne | the bridge was mined'],
    ],
  ],
  'quotations that go on after the speaker': [
    [
      '"Our ships can leave within a week," he said, referring to the northern pier. "But the harbour council keeps the gate shut."',
      [
        'he | "Our ships can leave within a week," … "But the harbour council keeps the gate shut."',
        'he | the northern pier',
      ],
    ],
    [
      '“If the toll doubles again,” Marlow said, referring to the fee, “our lorries will take the mountain road.”',
      ['Marlow | “If the toll doubles again,” … “our lorries will take the mountain road.”', 'Marlow | the fee'],
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
    [
      'Smugglers and harbour guards each claimed on Saturday to hold the southern pier.',
      ['Smugglers and harbour guards | to hold the southern pier'],
    ],
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
  'claims of responsibility': [
    ['The attack, which killed 14 people, was claimed by the Northern Front.', ['the Northern Front | The attack']],
  ],
  'hearsay without a source': [
    [
      'It is said that hundreds of men were taken to the old mill.',
      ['nobody | that hundreds of men were taken to the old mill'],
    ],
    [
      'The rebels are believed to be holding about 200 soldiers in the mountains near Drova.',
      ['nobody | The rebels … to be holding about 200 soldiers in the mountains near Drova'],
    ],
    [
      'The two men were said to have met in a hotel in Lemnos.',
      ['nobody | The two men … to have met in a hotel in Lemnos'],
    ],
    [
      'At least 30 people were reportedly injured when the roof of the market hall collapsed.',
      ['nobody | At least 30 people … injured when the roof of the market hall collapsed'],
    ],
    ['It is thought the fire started in the kitchen.', ['nobody | the fire started in the kitchen']],
    ['The company is understood to have paid a ransom.', ['nobody | The company … to have paid a ransom']],
  ],
  'nominal cues': [
    [
      'There were reports that snipers had opened fire on the crowd.',
      ['nobody | that snipers had opened fire on the crowd'],
    ],
    [
      'UN figures show that more than 90,000 people have fled the valley since January.',
      ['UN figures | that more than 90,000 people have fled the valley since January'],
    ],
  ],
  'numbers put at': [
    [
      'The health ministry put the death toll at 57, including nine children.',
      ['The health ministry | the death toll at 57, including nine children'],
    ],
  ],
  'according to, at either end and in between': [
    [
      'According to a report by the auditors, $40 million was spent on roads that were never built.',
      ['a report by the auditors | $40 million was spent on roads that were never built'],
    ],
    [
      'Villagers, according to the Red Crescent, had been warned to leave.',
      ['the Red Crescent | Villagers … had been warned to leave'],
    ],
  ],
  'cues in the middle and at the end': [
    ['The drug, the study found, halves the risk of a stroke.', ['the study | The drug … halves the risk of a stroke']],
    [
      'The strike was a terrible mistake, the commander admitted in an interview with Radio North.',
      ['the commander | The strike was a terrible mistake'],
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
      'The opposition believes that Moran, who has lost two provinces this year, could turn to foreign troops.',
      ['The opposition | that Moran, who has lost two provinces this year, could turn to foreign troops'],
    ],
    [
      'The navy confirmed the loss of two boats, but fishermen claim at least five went down.',
      ['The navy | the loss of two boats', 'fishermen | at least five went down'],
    ],
  ],
  'the one told after the content': [
    [
      'Heavy fighting broke out near the airport, residents and a security official told AFP.',
      ['residents and a security official | Heavy fighting broke out near the airport'],
    ],
  ],
  'clauses that interrupt': [
    [
      'The agency, citing an unnamed official, reported that the talks had collapsed.',
      ['nobody | an unnamed official', 'The agency | that the talks had collapsed'],
    ],
    ['The drought, which the UN calls the worst in decades, has killed livestock.', ['the UN | the worst in decades']],
    [
      'According to Lifeline, a local charity, 300 families have left the village.',
      ['Lifeline, a local charity | 300 families have left the village'],
    ],
  ],
  'charges and their denial': [
    [
      'The militants said they had shot down a helicopter, a claim the army dismissed as propaganda.',
      ['The militants | they had shot down a helicopter', 'the army | a claim … as propaganda'],
    ],
    [
      'Human rights groups have accused the security forces of torturing detainees, a charge the interior ministry denies.',
      ['Human rights groups | the security forces of torturing detainees', 'the interior ministry | a charge'],
    ],
  ],
  'quoted by others': [
    [
      'The police chief was quoted by state media as saying the suspects had confessed.',
      ['The police chief | the suspects had confessed'],
    ],
    ['The bank is accused of hiding losses.', ['nobody | The bank … hiding losses']],
  ],
  'polls and posts': [
    [
      'A poll published on Friday by the daily Kurier found that 61 percent of voters want early elections.',
      ['the daily Kurier | that 61 percent of voters want early elections'],
    ],
    [
      'Lifeline (@lifeline): "Our clinic in Karsa was hit again this morning."',
      ['Lifeline (@lifeline) | "Our clinic in Karsa was hit again this morning."'],
    ],
  ],
};

describe.each(Object.entries(CLASSES))('%s', (_name, cases) => {
  it.each(cases)('%s', (text, expected) => {
    expect(statements(text)).toEqual(expected);
  });
});

describe('attributions within attributions', () => {
  it('name the one they stand in', () => {
    const all = found(
      'The prime minister told parliament that the generals had assured him that no civilians had been hit.',
    );
    expect(all).toHaveLength(2);
    expect(all[0]).toMatchObject({ source: 'The prime minister', parent: null });
    expect(all[1]).toMatchObject({ source: 'the generals', content: ['that no civilians had been hit'], parent: 0 });
  });
});

describe('what is no statement', () => {
  it.each([
    'The army declined to comment.',
    'No group has claimed responsibility.',
    'The ministry has not said how many soldiers died.',
    'The spokeswoman would not say how many had died.',
    'The party hopes to win forty seats.',
  ])('%s', (text) => {
    expect(statements(text)).toEqual([]);
  });

  it('a name by which something is also known', () => {
    expect(found('The town of Lemnos, also known as the City of Bells, lies on the river.')).toEqual([]);
  });
});
