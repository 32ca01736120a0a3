import { describe, expect, it } from 'vitest';
import { found, statements } from './found';

/** Sentences whose parts the tagger alone tends to link wrongly, each with the statements in them. */
const CLASSES: Record<string, [string, string[]][]> = {
  'speakers named after the verb': [
    [
      'The navy said it had opened fire on the trawler in answer to a flare, said the office of the coastal governor.',
      [
        'the office of the coastal governor | The navy said it had opened fire on the trawler in answer to a flare',
        'The navy | it had opened fire on the trawler in answer to a flare',
      ],
    ],
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
      'At the time of the strike, there were forty men in the pit, said Serena Moe, president of the local union.',
      ['Serena Moe, president of the local union | At the time of the strike, there were forty men in the pit'],
    ],
    [
      'LEMNOS, Valdoria (AP) — Two bridges were blown up in the night as floods rose, officials said, as the war entered its third week.',
      ['officials | Two bridges were blown up in the night as floods rose'],
    ],
    [
      '“Heads should have rolled on the day the mine closed,” Abara said. “The ministry owes us an answer. These pumps are only a start.',
      [
        'Abara | “Heads should have rolled on the day the mine closed,” … “The ministry owes us an answer. These pumps are only a start.',
      ],
    ],
  ],
  'a subordinate clause before the main one': [
    [
      'Although the guidelines say that a child must never be held alone, the agency has done so for years.',
      ['the guidelines | that a child must never be held alone'],
    ],
  ],
  'a subject and its verb, with the source between them': [
    [
      'President Moran, according to his office, made an unplanned trip to Lemnos on Saturday.',
      ['his office | President Moran … made an unplanned trip to Lemnos on Saturday'],
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
      [
        'Lemnos resident Gil Varn, 39, | "We have no choice left," … "They hold a knife to our throat."',
        'Lemnos resident Gil Varn, 39, | the council',
      ],
    ],
  ],
  'what is believed of somebody named before': [
    [
      'Three men, believed to belong to a smuggling ring, were held at the border, the ministry told the Lemnos Herald.',
      [
        'nobody | to belong to a smuggling ring',
        'the ministry | Three men, believed to belong to a smuggling ring, were held at the border',
      ],
    ],
  ],
  'what is rumoured': [
    [
      'There were reports of gunfire near the palace on Sunday night.',
      ['nobody | gunfire near the palace on Sunday night'],
    ],
  ],
  'two that speak together': [
    [
      'The army and the rebels each accused the other of breaking the truce.',
      ['The army and the rebels | the other of breaking the truce'],
    ],
    [
      'The army and the rebels blamed each other for the attack.',
      ['The army and the rebels | each other for the attack'],
    ],
  ],
  'clauses that source, cue and an adverbial interrupt': [
    ['The drug, Abara stressed on Tuesday, is not a cure.', ['Abara | The drug … is not a cure']],
    ['The bridge, Marlow insisted later, had never been safe.', ['Marlow | The bridge … had never been safe']],
    [
      '“The fee,” the senator said then, “was a tax on the poor.”',
      ['the senator | “The fee,” … “was a tax on the poor.”'],
    ],
    ['That, says Varn, is why the mill closed.', ['Varn | That … is why the mill closed']],
  ],
  'nouns for what was said, with whose it is after them': [
    [
      'Despite claims by the army that the road was open, lorries were turned back.',
      ['the army | that the road was open'],
    ],
    [
      'The plan faces criticism from environmental groups that it will drain the marsh.',
      ['environmental groups | that it will drain the marsh'],
    ],
  ],
  'plural verbs before their subject': [
    ['The talks have failed, say diplomats.', ['diplomats | The talks have failed']],
  ],
  'numbers put at, of what was named before': [
    [
      'The toll has risen to 57, according to the health ministry; rebels put it at 90.',
      ['the health ministry | The toll has risen to 57', 'rebels | it at 90'],
    ],
  ],
  'in somebody’s words': [
    ['As the ministry put it, the front line is “where the road ends”.', ['the ministry | “where the road ends”']],
  ],
  'sources whose ends are unclear': [
    ['Satellite images show the hangars were destroyed.', ['Satellite images | the hangars were destroyed']],
    [
      'The country’s highest court last week ruled that the pipeline must be shut.',
      ['The country’s highest court | that the pipeline must be shut'],
    ],
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
};

describe.each(Object.entries(CLASSES))('%s', (_name, cases) => {
  it.each(cases)('%s', (text, expected) => {
    expect(statements(text).toSorted()).toEqual(expected.toSorted());
  });
});

describe('what only looks like a statement', () => {
  it.each([
    'Everything the mayor says is printed in the Lemnos Herald.',
    'Few could recall what the mayor said when the bridge fell.',
    'The alleged gunman was led out of the court in chains.',
    'Her letter raises questions about the money for the new pier.',
    'Eleven patients were admitted as well as two nurses.',
    'CLARIFICATION: This article names a second owner of the mill.',
    'Varn called off the meeting with the farmers.',
  ])('%s', (text) => {
    expect(statements(text)).toEqual([]);
  });
});

it('who is asked to do something belongs to the cue', () => {
  const text = 'Varn urged both sides in the valley not to blow up the last bridge.';
  expect(found(text)).toMatchObject([
    { source: 'Varn', cue: 'urged both sides in the valley', content: ['not to blow up the last bridge'] },
  ]);
  expect(statements('Varn told the committee he had tried to stop the blast.')).toEqual([
    'Varn | he had tried to stop the blast',
  ]);
});

it('who is told something says nothing', () => {
  expect(statements('The passengers were told that the ferry would not sail.')).toEqual([
    'nobody | that the ferry would not sail',
  ]);
});

it('a heading with a colon makes no claim', () => {
  expect(statements('Holm: a life in politics\nPer Holm was born in Lemnos in 1950.')).toEqual([]);
});

describe('a quotation without anybody beside it', () => {
  it('goes on with the report in the paragraph before it', () => {
    const text =
      'Abara said it was a last attempt to wear the farmers down.\n“They wanted us to beg. We will not beg.”';
    expect(statements(text)).toEqual([
      'Abara | it was a last attempt to wear the farmers down',
      'nobody | “They wanted us to beg. We will not beg.”',
    ]);
  });

  it('may stand one sentence further on', () => {
    const text =
      '“The whole harbour glowed like a forge,” says Jon Abara, a baker. He would not give his age. “People are leaving the town by the hundred.” Before the raids the guards had gone, according to Ida Varn.';
    expect(statements(text)).toEqual([
      'Jon Abara, a baker | “The whole harbour glowed like a forge,”',
      'nobody | “People are leaving the town by the hundred.”',
      'Ida Varn | Before the raids the guards had gone',
    ]);
  });

  it.each(['“Bandits that the army keeps”', '“The Last Road Home.”'])('may be a heading: %s', (heading) => {
    expect(statements(`Abara said it was a last attempt.\n${heading}`)).toEqual(['Abara | it was a last attempt']);
  });
});

it('a transcript in quotation marks goes to who speaks in each paragraph', () => {
  const text = [
    '"VARN: Will the gate stay open?',
    '"HOLM: It will. We signed the lease on Monday and there is no way back.',
    '"VARN: And the fee?',
    '"HOLM: There is none for locals."',
  ].join('\n');
  expect(statements(text)).toEqual([
    'VARN | Will the gate stay open?',
    'HOLM | It will. We signed the lease on Monday and there is no way back.',
    'VARN | And the fee?',
    'HOLM | There is none for locals."',
  ]);
});
