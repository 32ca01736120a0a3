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
    '“The nets are gone,” Holm said. “Nobody has called, she added. Marlow said the lines were cut. “We spliced four,” he said.':
      [
        'Holm | said | “The nets are gone,”',
        'she | added | “Nobody has called,',
        'Marlow | said | the lines were cut',
        'he | said | “We spliced four,”',
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

describe('the same speaker again, by a pronoun after “but”', () => {
  reads({
    'S[The agency] C[said] T[900 people were on the quay but it now says that count has doubled].': [
      'The agency | said | 900 people were on the quay',
      'it | now says | that count has doubled',
    ],
    'S[Holm] C[said] T[the pier was safe, but he warned that the lamps were old].': [
      'Holm | said | the pier was safe',
      'he | warned | that the lamps were old',
    ],
    'S[The guilds] C[said] T[the toll was fair but they added that it came too late].': [
      'The guilds | said | the toll was fair',
      'they | added | that it came too late',
    ],
  });
});

describe('how it came out is the reporter’s', () => {
  reads({
    'S[Lemnos] C[condemned] T[the “gangster” tolls, only for another to be raised].': [
      'Lemnos | condemned | the “gangster” tolls',
    ],
    'S[Marlow] C[said] T[the pier was safe, only to see it fall in May].': ['Marlow | said | the pier was safe'],
    'S[The guild] C[called off] T[the strike in March - only for it to begin in April].': [],
    'S[Holm] C[cited] T[the “open doors” of the yard - only for them to be shut].': [
      'Holm | cited | the “open doors” of the yard',
    ],
  });
});

describe('a report in a clause of time before the main clause', () => {
  reads({
    'Hours before S[the council] C[revealed] T[that the boat was lost, the crew called home].': [
      'the council | revealed | that the boat was lost',
    ],
    'Three days after S[Holm] C[said] T[the pier was safe, the lamps went out].': ['Holm | said | the pier was safe'],
    'A week before S[the guild] C[announced] T[that it would strike, the mayor had left].': [
      'the guild | announced | that it would strike',
    ],
  });
});

describe('a list after a colon', () => {
  reads({
    'S[The guild] C[also said]:\n\n- the pier is shut\n\n- the lamps are out\n\nThe crews went home.': [
      'The guild | also said | - the pier is shut … - the lamps are out',
    ],
    'S[The council] C[warned]:\n\nStay away from the pier\n\nKeep the lamps lit\n\nThe crews went home in May.': [
      'The council | warned | Stay away from the pier … Keep the lamps lit',
    ],
    'S[The statement] C[read]:\n\nThe pier is shut. The lamps are out.\n\nThe crews went home.': [
      'The statement | read | The pier is shut. The lamps are out.',
    ],
  });
});

describe('what is done or seen, and nobody says', () => {
  reads({
    'S[The crews] C[snapped] T[a picture of the pier].': [],
    'S[She] C[reads] T[French novels].': [],
    'S[Her cousin] C[echoed] T[the success of the guild].': [],
    'S[The yard] C[has shown] T[its age before].': [],
    'S[The pier] C[is showing] T[signs of age].': [],
    'S[The guild] C[signaled] T[an end of the strike].': [],
    'S[The poll] C[shows] T[a lead of 12 points].': ['The poll | shows | a lead of 12 points'],
    'The drought is long and C[threatens] T[to spread north].': [],
    'The old pier C[promises] T[to fall in May].': [],
    'S[The union] C[threatens] T[to strike].': ['The union | threatens | to strike'],
  });
});

describe('what was meant', () => {
  reads({
    'T[“They will wait,”] S[Holm] C[said], C[referring to] T[the crews].': ['Holm | said | “They will wait,”'],
    'S[He] C[warned of] T[more “errors,”] C[referring to] T[raids on the yard].': ['He | warned of | more “errors,”'],
    'T[“She knows it,”] S[Ida Moro] C[said], C[referring to] T[the mayor].': ['Ida Moro | said | “She knows it,”'],
  });
});

describe('a truce that is agreed to', () => {
  reads({
    'S[Both sides] C[agreed to] T[a truce in May].': [],
    'S[The guilds] C[agreed to] T[lower tolls].': [],
    'S[The crews] C[have agreed to] T[a “pause” of the strike].': [],
    'S[The crews] C[agreed] T[that the tolls were fair].': ['The crews | agreed | that the tolls were fair'],
  });
});

describe('what is going on after who said it, in what somebody else calls something', () => {
  reads({
    'S[Two clerks] C[were dismissed] on Friday, S[the bank] C[said], T[in what the union called an act of revenge].': [
      'the bank | said | Two clerks were dismissed on Friday … in what the union called an act of revenge',
      'the union | called | an act of revenge',
    ],
    'Shots were fired at the port, S[the mayor] C[said], in T[what the police called an accident].': [
      'the mayor | said | Shots were fired at the port … in what the police called an accident',
      'the police | called | an accident',
    ],
    'The pier was shut, S[Holm] C[said], in T[what he described as a blow to the guild].': [
      'Holm | said | The pier was shut … in what he described as a blow to the guild',
      'he | described | as a blow to the guild',
    ],
  });
});

describe('what somebody has counted', () => {
  reads({
    'The observatory counted 12 dead after the raid.': ['The observatory | counted | 12 dead'],
    'The harbour police counted at least a dozen wrecks in the bay.': [
      'The harbour police | counted | at least a dozen wrecks in the bay',
    ],
    'S[The guild] C[has documented] T[27 raids in May].': ['The guild | has documented | 27 raids in May'],
    'S[The guild] C[counted on] T[the crews].': [],
    'We counted eleven passengers in a week.': [],
  });
});

describe('a headline about whom others blame', () => {
  reads({
    'S[Grid operator] C[blamed] T[for blackout in Lemnos]': [
      'nobody | blamed | Grid operator … for blackout in Lemnos',
    ],
    'S[Mayor] C[criticised] T[over flood relief]': ['nobody | criticised | Mayor … over flood relief'],
    'S[Two officers] C[accused of] T[taking bribes]': ['nobody | accused of | Two officers … taking bribes'],
    'S[Union] C[blames] T[managers for strike]': ['Union | blames | managers for strike'],
    'S[Mayor] C[called for] T[an audit]': ['Mayor | called for | an audit'],
  });
});

describe('who is told something in court', () => {
  reads({
    'T[The court] C[was told] T[that Holm had sold the boat].': ['nobody | was told | that Holm had sold the boat'],
    'T[The jury] C[were told] T[the driver had been asleep].': ['nobody | were told | the driver had been asleep'],
    'T[Magistrates] C[had been told] T[that the pier was unsafe].': [
      'nobody | had been told | that the pier was unsafe',
    ],
  });
});

describe('a part of the day behind the day on which something was said', () => {
  reads({
    'Some of the crew were held, police confirmed on Wednesday morning.': [
      'police | confirmed | Some of the crew were held',
    ],
    'Four of the boats were lost, the coast guard said on Friday night.': [
      'the coast guard | said | Four of the boats were lost',
    ],
  });
});
