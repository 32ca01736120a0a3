import { describe, expect, it } from 'vitest';
import { hear } from './marked';

const names = (marked: string) => hear(marked).map((heard) => heard.names.join(' + '));

describe('names whole', () => {
  it.each([
    ['the Lowland Farm Bureau Federation', 'Lowland Farm Bureau Federation'],
    ['the Lowland Travel and Tourism Council', 'Lowland Travel and Tourism Council'],
    ['He Jiaolong, a former director,', 'He Jiaolong'],
    ['Mar Hollis, a historian,', 'Mar Hollis'],
    ['Patrick Nielsen Falk', 'Patrick Nielsen Falk'],
    ['CBS DFW', 'CBS DFW'],
    ['some members of Congress', 'members of Congress'],
    ['the University of Varno biochemist Soraya Lindt', 'Soraya Lindt'],
    ['another witness in the trial, former State Department China adviser Nora Vale', 'Nora Vale'],
    ['Mr. Falk’s Oct. 11', 'Falk'],
    ['Mr. Falk’s announcement', 'Falk'],
    ['funds NASA, Rep. Robert Falk', 'Robert Falk'],
  ])('%s', (source, name) => {
    expect(names(`On Friday [[${source}]] said so.`)).toEqual([name]);
  });

  it('knows Will for a given name inside a sentence', () => {
    expect(names('It was open, said [[Will Tolnay, a driver]].')).toEqual(['Will Tolnay']);
  });
});

describe('a surname that is a common word', () => {
  it('is the person’s, and so are the pronouns after it', () => {
    const text =
      'The mayor asked Tom Young and Piet Falk. [[Falk]] agreed.\n\nYoung, in his speech, was silent on it. “It is full,” [[he]] said.';
    expect(names(text)[1]).toBe('Tom Young');
  });

  it('is nobody’s before its noun', () => {
    const text = '[[Tom Young]] spoke. Young people left. [[Young people]] said so.';
    expect(names(text)[1]).not.toBe('Tom Young');
  });
});

describe('one voice', () => {
  it.each([
    'Piet Falk, Anna’s brother and Finch’s publisher,',
    'Piet Falk, leader of the Lowland Party and Wilk’s rival,',
    'Piet Falk, executive vice president of the Vale Institution and a former ambassador to Norway,',
    'Ida Falk, the department head for Varno’s Science, Technology and Society program,',
    'Vidora co-founder and CEO Piet Falk',
  ])('%s', (source) => {
    expect(names(`[[${source}]] said so.`)).toEqual([expect.stringMatching(/^(Piet|Ida) Falk$/)]);
  });
});

describe('nobody', () => {
  it.each(['often', 'Often', 'abandoning', 'however', 'This', 'every'])('“%s”', (word) => {
    expect(names(`[[Mayor Ida Falk]] spoke. [[${word}]] said so.`)[1]).toBe('');
  });

  it('a sentence’s first word is no name for its capital', () => {
    expect(names('Job cuts will be announced, {{said}} so.')).toEqual(['']);
  });
});
