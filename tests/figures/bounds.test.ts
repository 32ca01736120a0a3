import { describe, expect, it } from 'vitest';
import { figuresIn } from './helpers';

describe('bounds', () => {
  it.each([
    ['At least 125 sheep died.', 'at-least', 'At least 125 sheep'],
    ['No fewer than 30 barns burned.', 'at-least', 'No fewer than 30 barns'],
    ['More than 200 barns burned.', 'at-least', 'More than 200 barns'],
    ['Some 40 barns or more burned.', 'at-least', 'Some 40 barns or more'],
    ['The toll is at least an estimated 40 barns.', 'at-least', 'at least an estimated 40 barns'],
    ['Nearly 90 barns burned.', 'about', 'Nearly 90 barns'],
    ['An estimated 800 barns burned.', 'about', 'An estimated 800 barns'],
    ['Some 50 barns burned.', 'about', 'Some 50 barns'],
    ['The 50-odd barns burned.', 'about', '50-odd barns'],
    ['Up to 25,000 sheep are penned in.', 'at-most', 'Up to 25,000 sheep'],
    ['As many as 60 barns burned.', 'at-most', 'As many as 60 barns'],
    ['No more than 60 barns burned.', 'at-most', 'No more than 60 barns'],
    ['Fewer than 60 barns burned.', 'at-most', 'Fewer than 60 barns'],
    ['They talked about 12 barns.', 'exact', '12 barns'],
    ['Another 12 barns burned.', 'exact', '12 barns'],
    ['Between 10 and 20 barns burned.', 'range', 'Between 10 and 20 barns'],
    ['Dozens of barns burned.', 'vague', 'Dozens of barns'],
  ])('%s', (text, bound, words) => {
    expect(figuresIn(text)).toMatchObject([{ bound, words }]);
  });
});
