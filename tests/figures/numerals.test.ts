import { describe, expect, it } from 'vitest';
import { valuesIn } from './helpers';

describe('numbers that are figures', () => {
  it.each([
    // digits and separators
    ['Crews cleared 1,250 homes.', [1250]],
    ['The fund paid 9,99,999 rupees to farmers.', [999999]],
    ['A bill of 1.234,56 euros was sent.', [1234.56]],
    ['Some 25 000 pilgrims came.', [25000]],
    ['Some 25\u202f300 pilgrims came.', [25300]],
    ['The dam holds 1.2 million litres.', [1200000]],
    // words
    ['Seven miners were hurt.', [7]],
    ['Twenty-one boats sank.', [21]],
    ['Two dozen goats died.', [24]],
    ['More than a dozen boats sank.', [12]],
    ['One and a half million pupils stayed home.', [1500000]],
    ['Two hundred and fifty thousand tents are needed.', [250000]],
    ['Half a million voters registered.', [500000]],
    ['A hundred and twenty guests came.', [120]],
    // money
    ['The bridge cost $132m.', [132000000]],
    ['A €3bn loan was agreed.', [3000000000]],
    ['The province owes 40bn rupees.', [40000000000]],
    ['The city lost US$5 million in fees.', [5000000]],
    ['A fine of Rs. 5 lakh was set.', [500000]],
    // percent and fractions
    ['Turnout was 85 percent.', [85]],
    ['Prices rose 2.5% again.', [2.5]],
    ['Output fell by 12 percentage points.', [12]],
    ['More than half of the harbour burned.', [0.5]],
    ['Two-thirds of the crop is gone.', [0.667]],
    ['They lost a third of their land.', [0.333]],
    ['One in five wells is dry.', [0.2]],
    ['Nine out of 10 wells are dry.', [0.9]],
    // ranges
    ['They make 60 to 70 trips a day.', [[60, 70]]],
    ['Between 1,130 and 1,873 villagers left.', [[1130, 1873]]],
    ['He has 12-15 guards.', [[12, 15]]],
    ['It will cost $2-3bn.', [[2000000000, 3000000000]]],
    ['Between two and three million birds pass.', [[2000000, 3000000]]],
    ['It felt like 20 or 30 blasts.', [[20, 30]]],
    ['Prices rose from 10 to 20 crowns.', [10, 20]],
    // vague
    ['Dozens of cows were lost.', [24]],
    ['Tens of thousands of dockers marched.', [20000]],
    ['Hundreds of thousands marched.', [200000]],
    ['Several hundred dockers marched.', [200]],
    ['Scores of dockers marched.', [40]],
    // multiples and rates
    ['That is twice the number of last spring.', [2]],
    ['The port was hit three times.', [3]],
    ['The plant makes 400 barrels a day.', [400]],
    // numbers that look like dates, ages or names
    ['It rained in May. 12 roofs leaked.', [12]],
    ['They turned 40 lorries back.', [40]],
    ['Smoke left the room. Two guests coughed.', [2]],
    ['More than 2000 were hurt.', [2000]],
    ['About a mile of road is gone.', [1]],
    ['Growth of 150,000 a month is enough.', [150000]],
    ['It rose to 1,250, from 900 a year earlier.', [1250, 900]],
    ['A magnitude-7.8 quake struck.', [7.8]],
    ['Fewer than half a percent fell ill.', [0.5]],
    ['Cases rose by 1,204 to 35,817.', [1204, 35817]],
    ['Prices rose by 10 to 20 percent.', [[10, 20]]],
    ['It was 40C in the shade.', [40]],
    ['They got 20 mm of rain.', [20]],
    // compounds
    ['She runs a 147-room inn.', [147]],
  ] as const)('%s', (text, values) => {
    expect(valuesIn(text)).toEqual(values);
  });
});

describe('numbers that are none', () => {
  it.each([
    'The dam broke in 2014.',
    'The 2017 floods were worse, and the 1990s were dry.',
    'He ruled from 2003 to 2011, or 2003-2011 by another count.',
    'They met on June 5, on 11 September and on Sept. 11.',
    'The fair runs April 3 and 4, then May 5-7.',
    'It was filed on 12/05/2014 and on 2014-05-12.',
    'The gates close at 10:30, at 7pm, at 7 p.m. and at 0900 GMT.',
    'The curfew holds between 6 and 7 p.m.',
    'Mara Lindqvist, 45, had left.',
    'A 12-year-old boy and a girl aged nine were found.',
    'The 16 and 17-year-olds sat outside.',
    'He came third, in the 7th race.',
    'They waited two weeks, a 10-day truce, half an hour and three full days.',
    'The F-16 and the MH17 are aircraft; Resolution 242 is a text.',
    'The Group of Eight met; the 7th Fleet sailed.',
    'They won 3-1 after a 5-4 decision.',
    'Call +41 22 730 2111 or 555-0199.',
    'The server at 192.168.10.1 runs version 2.10.3.',
    'No one came, and one of the doors was open.',
    'They spoke to one another.',
    'A two-state plan was dropped in the second half.',
    'The sum 1e400 is too large.',
    'The Five Star Movement won.',
    'It is closed until at least 2021.',
    'The film runs 90-plus minutes.',
    'They fired 155mm shells.',
    'It is no toy for children younger than 2.',
    'She turned 40 on Monday.',
    'They backed it by a 3 to 1 margin.',
    'Brandt won 3-6, 6-3, 7-6.',
    'He lives at 520 Third Street.',
    'Oskar Brandt Jr., 55, could not come.',
    'The S&P 500 index fell.',
  ])('%s', (text) => {
    expect(valuesIn(text)).toEqual([]);
  });
});
