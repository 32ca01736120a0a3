import { describe, expect, it } from 'vitest';
import { figuresIn } from './helpers';

describe('what is counted, and in which event', () => {
  it.each([
    // after the noun
    ['At least 125 villagers had been killed near the weir.', [['villagers', 'killed']]],
    ['Some 300 herders are trapped.', [['herders', 'trapped']]],
    ['Thousands of herders have also fled.', [['herders', 'fled']]],
    ['Seven nurses were among the dead.', [['nurses', 'killed']]],
    ['The storm left 40 dead.', [[undefined, 'killed']]],
    ['Twelve miners, most of them new to the pit, were injured.', [['miners', 'wounded']]],
    // before the noun
    ['The raid killed at least 17 local militiamen.', [['local militiamen', 'killed']]],
    ['He confirmed the deaths of 624 villagers.', [['villagers', 'killed']]],
    ['He spoke of a raid that killed “17 villagers”.', [['villagers', 'killed']]],
    ['Also killed were six nurses.', [['nurses', 'killed']]],
    ['They spoke of a death toll of 27.', [[undefined, 'killed']]],
    ['The number of homes destroyed rose to 40.', [['homes', 'destroyed']]],
    // a noun that is the event
    ['The army counted 60 civilian deaths.', [['civilian', 'killed']]],
    // who does is not who is done to
    [
      'Twelve gunmen killed three drivers.',
      [
        ['gunmen', undefined],
        ['drivers', 'killed'],
      ],
    ],
    // along a list
    [
      'Jets flew in, destroying 40 lorries, more than 100 carts and two barns.',
      [
        ['lorries', 'destroyed'],
        ['carts', 'destroyed'],
        ['barns', 'destroyed'],
      ],
    ],
    [
      'Three sailors and two cooks were wounded.',
      [
        ['sailors', 'wounded'],
        ['cooks', 'wounded'],
      ],
    ],
    // elided heads
    [
      'At least 25 fighters were killed and 55 wounded.',
      [
        ['fighters', 'killed'],
        ['fighters', 'wounded'],
      ],
    ],
    [
      'In all 27 were killed, 7 of them children.',
      [
        [undefined, 'killed'],
        ['children', 'killed'],
      ],
    ],
    [
      'By dawn 42 guests had died. Police said 32 were killed by smoke.',
      [
        ['guests', 'killed'],
        ['guests', 'killed'],
      ],
    ],
    [
      'The blast killed five people, including two cooks, and wounded dozens more.',
      [
        ['people', 'killed'],
        ['cooks', 'killed'],
        ['people', 'wounded'],
      ],
    ],
    [
      'Six of the nine miners were freed.',
      [
        ['miners', 'freed'],
        ['miners', undefined],
      ],
    ],
    [
      'Seventeen miners, among them three boys, were freed.',
      [
        ['miners', 'freed'],
        ['boys', 'freed'],
      ],
    ],
    [
      'The guild has 2,500 boats in Orvale and 900 in Mesk.',
      [
        ['boats', undefined],
        ['boats', undefined],
      ],
    ],
    // a toll that goes up within its sentence
    [
      'The death toll, which stood at 31 on Friday, has climbed to more than 40.',
      [
        [undefined, 'killed'],
        [undefined, 'killed'],
      ],
    ],
    ['He blew himself up, killing himself and 12 others.', [[undefined, 'killed']]],
    ['The 61 injured marchers went home.', [['marchers', 'wounded']]],
    ['Five North Estian ships were seized.', [['North Estian ships', 'captured']]],
    ['Rebels shot down two helicopters.', [['helicopters', 'downed']]],
    // nothing told
    ['The valley has 12 mills.', [['mills', undefined]]],
  ])('%s', (text, counted) => {
    expect(figuresIn(text).map(({ of, event }) => [of, event])).toEqual(counted);
  });

  it('takes the unit of sums, shares and measures', () => {
    const text = 'They paid $40, or 3 percent, for 25 tons of wheat, 60 km off.';
    expect(figuresIn(text).map(({ unit, of }) => [unit, of])).toEqual([
      ['$', undefined],
      ['percent', undefined],
      ['tons', 'wheat'],
      ['km', undefined],
    ]);
  });

  it('has the rate in the figure', () => {
    expect(figuresIn('They now fly 60 to 70 sorties a day.')[0]!.words).toBe('60 to 70 sorties a day');
  });
});

describe('when and where', () => {
  it.each([
    ['Since 2014 floods have killed 30 people in Orvale.', 'Since 2014', 'in Orvale'],
    ['At least 125 people were killed in a week of strikes on Orvale city.', 'in a week', 'on Orvale city'],
    ['This month alone, crews have cleared 990 mines across the country.', 'This month alone', 'across the country'],
    [
      'On Sunday 27 people were hurt in part of northern Orvale and Mesk.',
      'On Sunday',
      'in part of northern Orvale and Mesk',
    ],
    ['Hundreds more are killed each week.', 'each week', undefined],
    ['More than 100 people have died since the strike began.', 'since the strike began', undefined],
  ])('%s', (text, period, place) => {
    expect(figuresIn(text)[0]).toMatchObject({ ...(period && { period }), ...(place && { place }) });
    expect(figuresIn(text)[0]!.place).toBe(place);
  });

  it('does not date a claim by the day it was made', () => {
    const text = 'Hale said on Monday that 40 boats had sunk.';
    const content = { start: text.indexOf('that'), end: text.length - 1 };
    const [figure] = figuresIn(text, [
      {
        kind: 'statement',
        parent: null,
        source: null,
        cue: [],
        content: [content],
        quote: 'indirect',
        act: 'says',
        confidence: 1,
      },
    ]);
    expect(figure!.attribution).toBe(0);
    expect(figure!.period).toBeUndefined();
  });
});
