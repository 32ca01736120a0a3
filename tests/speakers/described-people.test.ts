import { describe, expect, it } from 'vitest';
import { hear } from './marked';

const names = (text: string) => hear(text).map((one) => one.names.join(' + '));

describe('who is described in one sentence and named in the next', () => {
  it.each([
    ['a new name with no title', '[[The harbour’s chief pilot]] warned of gales.\n\n[[Lars Odin]] told reporters so.'],
    [
      'the same of a body’s head',
      '[[The head of the dockers’ union]] warned of gales. [[Lars Odin]] called it a trap.',
    ],
    ['a former office', '[[A former lawyer for the premier]] warned of gales.\n\n[[Lars Odin]] told reporters so.'],
    [
      'a title that repeats the noun',
      '[[A spokesman for the port ministry]] warned of gales. Spokesman [[Lars Odin]] declined to say more.',
    ],
    [
      'the same in apposition',
      '[[A spokesman for Norway’s port ministry]] warned of gales.\n\n[[The spokesman, Lars Odin,]] said so.',
    ],
    [
      'an office that there is one of, under a rank',
      '[[The navy’s top officer]] warned of gales.\n\n[[Admiral Lars Odin]] made the remarks on a flight.',
    ],
    ['a head of state', '[[Norway’s president]] warned of gales.\n\n[[Lars Odin]] said a boat had sunk.'],
  ])('%s', (_, text) => {
    expect(names(text)).toEqual(['Lars Odin', 'Lars Odin']);
  });

  it.each([
    [
      'another office',
      '[[The head of the dockers’ union]] warned of gales.\n\n[[Police spokesman Lars Odin]] said so.',
    ],
    ['another country', '[[Norway’s president]] warned of gales.\n\n[[Kenyan President Lars Odin]] said so.'],
    ['one of many', '[[A senior official]] warned of gales.\n\n[[Mayor Lars Odin]] said so.'],
    ['two paragraphs on', '[[The harbour’s chief pilot]] warned of gales.\n\nIt rained.\n\n[[Lars Odin]] said so.'],
    ['a byline', '[[The harbour’s chief pilot]] warned of gales. — [[Lars Odin]] (@odin) March 3, 2019'],
    ['somebody named in between', '[[The harbour’s chief pilot]] warned Bo Fisk. [[Lars Odin]] said so.'],
    ['a document', '[[A report]] warned of gales. [[Lars Odin]] said so.'],
    ['many', '[[The harbour’s pilots]] warned of gales. [[Lars Odin]] said so.'],
    ['who wants no name', '[[An unnamed pilot]] warned of gales. [[Lars Odin]] said so.'],
  ])('%s is not', (_, text) => {
    const [described, named] = names(text);
    expect([described !== named, named]).toEqual([true, 'Lars Odin']);
  });
});

describe('somebody spoken of just now, called by what is new of them', () => {
  it.each([
    ['by party and state', 'Sen. Ada Lund was calm. [[The Nevada Democrat]] said so.'],
    ['by state alone', 'Sen. Ada Lund was calm.\n\n[[The Ohio senator]] said so.'],
    ['by what they were', 'Ada Lund loves her town. [[The former governor]] said so.'],
    ['by age', 'Ada Lund is rich. [[The 61-year-old]] said so.'],
    ['by a trade', 'Ada Lund sang on. Ada Lund won. Ada Lund wept. [[The artist]] said so.'],
  ])('%s', (_, text) => {
    expect(names(text)).toEqual(['Ada Lund']);
  });

  it.each([
    ['another state', 'Sen. Ada Lund of Utah was calm. [[The Nevada Democrat]] said so.', 'Nevada Democrat'],
    ['another party', 'Sen. Ada Lund (R-Utah) was calm. [[The Democrat]] said so.', 'Democrat'],
    ['a president', 'President Ada Lund was calm. [[The former governor]] said so.', 'former governor'],
    ['a man', 'Ada Lund was calm. [[The former congressman]] said so.', 'former congressman'],
    ['a body', 'Ada Lund ran. Ada Lund won. Ada Lund wept. [[The regime]] said so.', 'regime'],
    [
      'long ago',
      'Sen. Ada Lund was calm.\n\nIt rained.\n\nIt poured.\n\n[[The Nevada Democrat]] said so.',
      'Nevada Democrat',
    ],
  ])('%s is another', (_, text, expected) => {
    expect(names(text)).toEqual([expected]);
  });
});

describe('a name that ends a phrase, or stands behind a dash', () => {
  it.each([
    ['[[The allied commander in Europe Gen. Lars Odin]] said so.', 'Lars Odin'],
    ['[[The attorney for the Southern District of New York Lars Odin]] said so.', 'Lars Odin'],
    ['[[The envoy for Iran Lars Odin]] said so.', 'Lars Odin'],
    ['[[Trentex founder and CEO Lars Odin]] said so.', 'Lars Odin'],
    ['[[A Vale supporter — Lars Odin, a former mayor —]] said so.', 'Lars Odin'],
    ['[[A spokesman for Gov. Lars Odin]] said so.', 'spokesman for Gov. Lars Odin'],
    ['[[The lawyer for Gen. Lars Odin]] said so.', 'lawyer for Gen. Lars Odin'],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual([expected]);
  });
});

describe('one of a country', () => {
  it.each([
    ['Ada Weiss lost. [[The German]] said so.', 'Ada Weiss'],
    ['Ada Weiss was gracious in defeat. “She was braver,” said [[the Swede]].', 'Ada Weiss'],
    ['German champion Ada Weiss lost. [[The Russian]] said so.', 'Russian'],
    ['Ada Weiss lost. [[The British]] said so.', 'British'],
  ])('%s', (text, name) => {
    expect(names(text).at(-1)).toBe(name);
  });
});
