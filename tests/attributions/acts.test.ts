import { describe, expect, it } from 'vitest';
import table from '../../lib/analysis/languages/english/acts/acts.json';
import faults from '../../lib/analysis/languages/english/acts/faults.json';
import { actTableSchema } from '../../lib/analysis/languages/english/acts/schema';
import { attributionsOf } from './found';

const actsOf = (text: string): string[] => attributionsOf(text).map(({ act }) => act);

/** Each class of sentence with the acts that must be found in it. */
const CLASSES: Record<string, [string, string[]][]> = {
  'a rejected claim is denied, a refused plan is not': [
    ['The ministry denied that its guns had fired on the ferry.', ['denies']],
    ['The mayor rejected the claim that the bridge was unsafe.', ['denies', 'says']],
    ['The mayor dismissed the report as nonsense.', ['denies']],
    ['The harbour board disputed the figure of 40 lost boats.', ['denies']],
    ['The bakers rejected the offer of a lower rent.', ['says']],
  ],
  'what is denied, not done or refused asserts nothing': [
    ['The colonel did not deny that the depot had burned.', ['says']],
    ['The colonel said his men had not bombed the depot.', ['says']],
  ],
  'fault is found by verbs and by labels': [
    ['The governor accused the rebels of mining the road.', ['accuses']],
    ['The bishop condemned the raid on the market.', ['accuses']],
    ['Residents called the eviction a disgrace.', ['accuses']],
    ['The union described the new rules as cruel.', ['accuses']],
    ['The coach called the attack a success.', ['says']],
    ['The mayor described the failure as a lesson for everyone.', ['says']],
  ],
  'what somebody is to do is demanded': [
    ['The envoy called for an end to the blockade.', ['demands']],
    ['The governor urged villagers to leave the valley.', ['demands']],
    ['The coastguard told the crew to leave the ship.', ['demands']],
    ['The coastguard told the crew that the ship was sinking.', ['says']],
    ['The doctor warned parents not to use the well.', ['demands']],
    ['The envoy warned against new talks.', ['demands']],
    ['The doctor warned that the well could run dry.', ['says']],
    ['“Leave the ship now,” the captain said.', ['demands']],
    ['“We urge both sides to stop,” the bishop said.', ['demands']],
    ['“Don’t worry about the boats,” the captain said.', ['says']],
  ],
  'promises and threats bind whoever speaks': [
    ['The council promised to mend the pier by May.', ['promises']],
    ['The rebels threatened to close the strait.', ['promises']],
    ['The army warned that it would answer any attack.', ['promises']],
  ],
  'what is held for likely is estimated': [
    ['The bank forecasted that prices would fall.', ['estimates']],
    ['The agency forecast that ten boats would come.', ['estimates']],
    ['The agency estimated that 300 boats were lost.', ['estimates']],
    ['The gang is believed to have fled over the border.', ['estimates']],
    ['Officials put the toll at 12.', ['estimates']],
  ],
};

describe('acts', () => {
  for (const [title, cases] of Object.entries(CLASSES)) {
    it.each(cases)(`${title}: %s`, (text, expected) => {
      expect(
        actsOf(text).map((act) => act.replace(/^(\w+: .*?)(?: the crew| parents| villagers| that)?$/, '$1')),
      ).toEqual(expected);
    });
  }
});

describe('the tables of acts', () => {
  it('have the shape that reading them relies on', () => {
    expect(actTableSchema.safeParse(table).error).toBeUndefined();
  });

  it('hold no word twice in a list', () => {
    const lists = [
      ...table.verbs.map(({ lemmas }) => lemmas),
      ...Object.values(table.nouns),
      table.claims,
      table.falsehoods,
      table.help,
      table.deeds,
      table.timeUnits,
      table.refusals,
      table.directives.openings,
      faults.words,
    ];
    for (const list of lists) expect(list).toEqual([...new Set(list)]);
  });
});
