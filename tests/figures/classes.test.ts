/** Classes of numbers that were read wrongly once, each with at least three variants and with what only looks like it. */
import { describe, expect, it } from 'vitest';
import { figuresIn } from './helpers';

type Expected = [value: number | [number, number], unit?: string | undefined, of?: string | undefined];

const CLASSES: Record<string, [string, Expected[]][]> = {
  'a change and what it came to are no range': [
    ['The death count climbed by 7 to 31.', [[7], [31]]],
    ['Membership fell by 15 to 60.', [[15], [60]]],
    [
      'The fee rose $2 to $19.',
      [
        [2, '$'],
        [19, '$'],
      ],
    ],
    [
      'The rate fell 1.5 percentage points to 3%.',
      [
        [1.5, 'percent'],
        [3, 'percent'],
      ],
    ],
    ['The fee rose by 2 to 3 dollars.', [[[2, 3], 'dollars']]],
    ['The team fell by 40 to 50 places.', [[[40, 50], undefined, 'places']]],
  ],
  'a year is no end of a range': [
    [
      'Catches fell from 90,000 tonnes in 1998 to 45,000 tonnes in 2004.',
      [
        [90000, 'tonnes'],
        [45000, 'tonnes'],
      ],
    ],
    ['The herd grew since 2015 to 8,000 goats.', [[8000, undefined, 'goats']]],
    ['Sales rose during 2019 to 3 million cars.', [[3000000, undefined, 'cars']]],
    ['The fort held 1500-2000 soldiers.', [[[1500, 2000], undefined, 'soldiers']]],
    ['They sent 1950 soldiers.', [[1950, undefined, 'soldiers']]],
    ['The 1968 students and the 2011-2014 protests are history.', []],
  ],
  'both ends share a magnitude': [
    ['Some 30-40,000 pilgrims came.', [[[30000, 40000], undefined, 'pilgrims']]],
    ['They lost €5-4 million.', [[[4000000, 5000000], '€']]],
    ['Between 10m-12m people watched.', [[[10000000, 12000000], undefined, 'people']]],
    ['He won 9-7 on points.', []],
  ],
  'joined numbers count the same': [
    [
      'Mines killed two and four herders.',
      [
        [2, undefined, 'herders'],
        [4, undefined, 'herders'],
      ],
    ],
    [
      'The boats landed 8 and 9 tonnes.',
      [
        [8, 'tonnes'],
        [9, 'tonnes'],
      ],
    ],
    [
      'The shops sold 3, 4 and 6 goats.',
      [
        [3, undefined, 'goats'],
        [4, undefined, 'goats'],
        [6, undefined, 'goats'],
      ],
    ],
    [
      'Guards held 12 men and 9 women.',
      [
        [12, undefined, 'men'],
        [9, undefined, 'women'],
      ],
    ],
  ],
  'a measure before a noun': [
    [
      'Crews found two 40-litre barrels.',
      [
        [2, undefined, 'barrels'],
        [40, 'litres'],
      ],
    ],
    [
      'They fired six 120-kilogram rockets.',
      [
        [6, undefined, 'rockets'],
        [120, 'kg'],
      ],
    ],
    ['A 5-storey school fell.', [[5, 'storeys']]],
    ['She runs a 12-bed ward.', [[12, undefined, 'bed']]],
  ],
  'whole and part in digits': [
    ['The river rose 2 1/4 metres.', [[2.25, 'm']]],
    ['It took 1 1/2 million bricks.', [[1500000, undefined, 'bricks']]],
    ['The hole is 3 3/4 feet deep.', [[3.75, 'feet']]],
    ['They lost 1/2 of the crop.', [[0.5, undefined, 'crop']]],
  ],
  'digits grouped by spaces and apostrophes': [
    ['The plant has 14 250 workers.', [[14250, undefined, 'workers']]],
    ['The bill came to $11 020 million.', [[11020000000, '$']]],
    ['The town has 7’350 houses.', [[7350, undefined, 'houses']]],
    ['On May 3 250 dockers marched.', [[250, undefined, 'dockers']]],
  ],
  'sums in two parts': [
    ['A ticket costs 4 euros 80 cents.', [[4.8, 'euros']]],
    ['Bread is two dollars and twenty-five cents.', [[2.25, 'dollars']]],
    ['Milk costs one pound fifteen a litre.', [[1.15, 'pound']]],
    [
      'He gave them 4 euros and 80 apples.',
      [
        [4, 'euros'],
        [80, undefined, 'apples'],
      ],
    ],
  ],
  'a magnitude by itself': [
    ['The guide asked hundred euros for the trip.', [[100, 'euros']]],
    ['He owes thousand dollars.', [[1000, 'dollars']]],
    ['They lost dozen goats.', [[12, undefined, 'goats']]],
    ['It costs 3 euros per hundred.', [[3, 'euros']]],
  ],
  'parts of a magnitude': [
    ['A half dozen boats sank.', [[6, undefined, 'boats']]],
    ['A quarter of a million pupils came.', [[250000, undefined, 'pupils']]],
    ['Three quarters of a million homes are dark.', [[750000, undefined, 'homes']]],
    ['Half-a-million voters stayed home.', [[500000, undefined, 'voters']]],
    ['Two million and a half tonnes were lost.', [[2500000, 'tonnes']]],
    ['A quarter of the crop is gone.', [[0.25, undefined, 'crop']]],
  ],
  'below zero': [
    ['Growth was -1.2 percent.', [[-1.2, 'percent']]],
    ['It was minus five degrees.', [[-5, 'degrees']]],
    ['The bank made −$3m.', [[-3000000, '$']]],
    ['Guards - 12 men - ran.', [[12, undefined, 'men']]],
  ],
  'metres and millions': [
    ['The mast is 30m tall.', [[30, 'm']]],
    ['It fell 150m from the pier.', [[150, 'm']]],
    ['The hut lies 2,100m above the sea.', [[2100, 'm']]],
    ['She won the 100m hurdles.', []],
    ['Some 3m people voted.', [[3000000, undefined, 'people']]],
  ],
  'vague plurals in digits': [
    ['They lost 10s of thousands.', [[20000]]],
    ['They saw 100s of boats.', [[200, undefined, 'boats']]],
    ['They heard 1000s of shots.', [[2000, undefined, 'shots']]],
    ['The church dates from the 1000s.', []],
  ],
  '"one" that names and does not count': [
    ['The third one broke.', []],
    ['He said one fell on a barn.', []],
    ['The other one leaks.', []],
    ['One barn burned.', [[1, undefined, 'barn']]],
  ],
};

describe('classes of numbers', () => {
  for (const [title, cases] of Object.entries(CLASSES)) {
    it.each(cases)(`${title}: %s`, (text, expected) => {
      const found = figuresIn(text).map(({ value, max, unit, of }) => [max === null ? value : [value, max], unit, of]);
      expect(found).toEqual(expected.map(([value, unit, of]) => [value, unit, of]));
    });
  }
});

describe('bounds', () => {
  it.each([
    ['The cellar is under three metres of mud.', 'exact'],
    ['The road lies under 2 feet of snow.', 'exact'],
    ['The village was buried below ten metres of ash.', 'exact'],
    ['They sold under three tonnes of rice.', 'at-most'],
  ])('what lies under something is no limit: %s', (text, bound) => {
    expect(figuresIn(text).map((figure) => figure.bound)).toEqual([bound]);
  });
});

describe('nouns and events of other sentences', () => {
  it.each([
    [
      'Guards seized 30 rifles. Nine were arrested.',
      [
        ['rifles', 'captured'],
        [undefined, 'detained'],
      ],
    ],
    [
      'Fire took 12 barns. Dozens were hurt.',
      [
        ['barns', undefined],
        [undefined, 'wounded'],
      ],
    ],
    [
      'Police took 40 goats and arrested six.',
      [
        ['goats', undefined],
        [undefined, 'detained'],
      ],
    ],
    [
      'Forty villagers died. Nine were hurt.',
      [
        ['villagers', 'killed'],
        ['villagers', 'wounded'],
      ],
    ],
    ['None of its 30 sailors was hurt.', [['sailors', undefined]]],
    ['Neither of the two pilots died.', [['pilots', undefined]]],
  ])('%s', (text, expected) => {
    expect(figuresIn(text).map(({ of, event }) => [of, event])).toEqual(expected);
  });
});
