import { describe, expect, it } from 'vitest';
import { hear, voices } from './marked';

const names = (text: string) => hear(text).map((one) => one.names.join(' + '));

describe('nobody is meant by a name in their own words', () => {
  it.each([
    ['behind the words', '[[Omar Teng]] met Ada Finch. Later Bill Oakes came. “Oakes was late,” [[he]] said.'],
    ['before them', '[[Omar Teng]] met Bill Oakes. [[He]] said Oakes was late.'],
  ])('%s', (_, text) => {
    expect(names(text)).toHaveLength(2);
    expect(names(text)[0]).toBe('Omar Teng');
  });
});

describe('a description goes to whom all its words fit', () => {
  it.each([
    [
      'the one of that state',
      '[[Sen. Ada Lund of Vermont]], a Democrat, said no. [[Sen. Omar Teng of Nevada]], a Democrat, agreed. [[The Vermont Democrat]] left.',
      'Ada Lund',
    ],
    [
      'a president, no vice president',
      '[[President Omar Brel]] spoke. [[Vice President Ada Finch]] agreed. [[The president]] left.',
      'Omar Brel',
    ],
    [
      'the head of that body, and of no other',
      '[[Omar Brel, chairman of the Harbour Board,]] spoke. [[The chairman of the Mirov Council]] disagreed.',
      'chairman of the Mirov Council',
    ],
  ])('%s', (_, text, last) => {
    expect(names(text).at(-1)).toBe(last);
  });
});

describe('a document is of those who say or send it', () => {
  it.each([
    [
      'said in a statement',
      '[[Trentex Ltd]] said in a short statement that it was sorry. Mayor Omar Brel came.\n\n[[The statement]] named nobody.',
    ],
    [
      'in a statement, said',
      'In a statement, [[Trentex Ltd]] said it was sorry. Mayor Omar Brel came.\n\n[[The statement]] named nobody.',
    ],
    [
      'sent a letter',
      '[[Trentex Ltd]] sent a letter to the board. Mayor Omar Brel came.\n\n[[The letter]] named nobody.',
    ],
  ])('%s', (_, text) => {
    expect(names(text)).toEqual(['Trentex Ltd', 'Trentex Ltd']);
  });
});

describe('a body is taken up by what it was called', () => {
  it.each([
    ['a blog', 'The post was on the blog Harbour Notes, which Fox News quoted. [[The blog]] said so.', 'Harbour Notes'],
    [
      'no broadcaster by "the paper"',
      '[[The Lund Herald]] said so. [[Fox News]] said more. [[The paper]] went on.',
      'Lund Herald',
    ],
    [
      'what somebody heads, in lower case',
      'The Brel administration met the Harbour Administration. [[The administration]] said so.',
      'Brel administration',
    ],
  ])('%s', (_, text, last) => {
    expect(names(text).at(-1)).toBe(last);
  });
});

describe('one who is possessed is not the possessor', () => {
  it('takes up a king, not his country', () => {
    expect(names("Jordan's King Samir Hadid agreed. [[He]] said so.")).toEqual(['Samir Hadid']);
  });
});

describe('a slip of one letter in a surname', () => {
  it('is the same person', () => {
    expect(names('[[Gen. Samir Dehghan]] said so. [[Dehgan]] said more.')).toEqual(['Samir Dehghan', 'Samir Dehghan']);
  });

  it('is another where both have full names', () => {
    expect(new Set(names('[[Ada Fincher]] said so. [[Bill Pincher]] said more.')).size).toBe(2);
  });
});

describe('a place before a comma is not who speaks behind it', () => {
  it.each([
    ['A wall fell above the town of Ostrel, [[the regional governor]] said.', 'regional governor'],
    ['Two boats sank off Lemnos, [[the harbour master]] told reporters.', 'harbour master'],
    ['The fire spread to Velm Hall, [[the fire chief]] said.', 'fire chief'],
    ['In a post on X, [[the president]] thanked rescuers.', 'president'],
  ])('%s', (text, name) => {
    expect(hear(text).map(({ names: [heard] }) => heard)).toEqual([name]);
  });
});

describe('whose a thing is tells it from others', () => {
  it.each([
    ['[[The daily Pier Post]] said so. The total is higher, according to [[the town’s website]].', 'town’s website'],
    ['[[The coastguard]] said so. Two were saved, [[the school’s statement]] said.', 'school'],
    ['[[Velt Hydro]], a firm, said so. Rain fell, [[the council’s report]] said.', 'council'],
  ])('%s', (text, name) => {
    expect(hear(text).at(-1)!.names).toEqual([name]);
  });
});

describe('the noun of a kind of body right before a name tells that it is a body, and which', () => {
  it.each([
    ['On Monday [[the charity Clean Coast]] said so.', 'Clean Coast: aid'],
    ['[[Environmental group Red Coast]] said so.', 'Red Coast: aid'],
    ['[[The advocacy group Open Gate]] said so.', 'Open Gate: political'],
    ['[[Rights group Amber Light]] said so.', 'Amber Light: monitor'],
    ['[[The group Omar Brel]] said so.', 'Omar Brel: other'],
  ])('%s', (text, voice) => {
    expect(voices(text)).toEqual([voice]);
  });
});
