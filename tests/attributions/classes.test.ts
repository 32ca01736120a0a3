/** Classes of sentences that were read wrongly, each with variants of our own. */
import { describe, expect, it } from 'vitest';
import { statementsOf } from './marked';

function reads(cases: Readonly<Record<string, readonly string[]>>): void {
  it.each(Object.entries(cases))('%s', (source, expected) => {
    expect(statementsOf(source)).toEqual(expected);
  });
}

describe('a quotation that is never closed ends before who said it', () => {
  reads({
    '“The nets are gone,” Holm said. “Nobody has called, she added. Marlow said the boats were late. “We sent two,” he said.':
      [
        'Holm | said | “The nets are gone,”',
        'she | added | “Nobody has called,',
        'Marlow | said | the boats were late',
        'he | said | “We sent two,”',
      ],
    '“It is late,” said Marlow. “The tide is falling, said Per Holm. The crews went home. “It is over,” said Varn.': [
      'Marlow | said | “It is late,”',
      'Per Holm | said | “The tide is falling,',
      'Varn | said | “It is over,”',
    ],
    '“The lamps are out, Marlow said.': ['Marlow | said | “The lamps are out,'],
  });
});

describe('an adverb of hearsay between a speaker and the verb', () => {
  reads({
    'Holm reportedly told the company the image was wrong.': [
      'Holm | reportedly told the company | the image was wrong',
    ],
    'The mayor allegedly told the crews that the pier was shut.': [
      'The mayor | allegedly told the crews | that the pier was shut',
    ],
    'Marlow supposedly informed the council that the lamps were out.': [
      'Marlow | supposedly informed the council | that the lamps were out',
    ],
    'The firm reportedly laid off hundreds.': ['nobody | reportedly | The firm … laid off hundreds'],
  });
});

describe('a charge that somebody denies', () => {
  reads({
    'Lemnos sank the boats, a charge Spain denies.': ['Spain | denies | a charge'],
    'The crews were bribed, an allegation Holm disputes.': ['Holm | disputes | an allegation'],
    'The pier is unsafe, a claim Marlow rejects.': ['Marlow | rejects | a claim'],
  });
});

describe('a speaker before what stands between dashes', () => {
  reads({
    'Marlow — after some thought — said the pier was shut.': ['Marlow | said | the pier was shut'],
    'The mayor – a sailor in his youth – said the boats were late.': ['The mayor | said | the boats were late'],
    'Ida Holm — who runs the yard — told the Post the crane was new.': ['Ida Holm | told the Post | the crane was new'],
  });
});

describe('a share at which somebody puts something', () => {
  reads({
    'S[The poll] C[put] T[Marlow at 46 percent].': ['The poll | put | Marlow at 46 percent'],
    'S[The bureau] C[puts] T[the growth of the port at 3%].': ['The bureau | puts | the growth of the port at 3%'],
    'S[Holm] C[put] T[the share of the guild at 12 per cent].': ['Holm | put | the share of the guild at 12 per cent'],
    'S[Holm] C[put] T[the boat at the pier].': [],
  });
});

describe('what is said of a thing that was reported', () => {
  reads({
    'S[Others] C[reported] heavy shelling of the two towns, T[which are close to the road].': [
      'Others | reported | heavy shelling of the two towns',
    ],
    'S[The navy] C[confirmed] the loss of the ferry, T[which sailed on Monday].': [
      'The navy | confirmed | the loss of the ferry',
    ],
    'S[Holm] C[condemned] the raid on the yard, T[which left two men dead].': [
      'Holm | condemned | the raid on the yard',
    ],
  });
});

describe('a row of a table or a heading with a colon', () => {
  reads({
    'Marlow: 1,769.\n\nHolm: 1,501.\n\nMarlow: 46.\n\nHolm: 547.': [],
    'Varn: 12\n\nVarn: 14\n\nMarlow spoke.': [],
    'Marlow spoke in May.\n\nHARBOURWIRE: Two Ferries Collide Off The Long Pier\n\nHARBOURWIRE: Council Leaders Leave The Hall Again':
      [],
  });
});

describe('what is promised or held up as an object', () => {
  reads({
    'Portugal pledged $5 million in aid.': ['Portugal | pledged | $5 million in aid'],
    'Holm has promised free tickets.': ['Holm | has promised | free tickets'],
    'The chief of police corroborated that account.': ['The chief of police | corroborated | that account'],
    'A lead of 400 pledged votes is safe.': [],
    'He is ahead in pledged votes.': [],
  });
});

describe('a reason cited is nobody', () => {
  reads({
    'T[The council shut the pier], S[Marlow] C[said], citing a lack of money.': [
      'Marlow | said | The council shut the pier',
    ],
  });
});
