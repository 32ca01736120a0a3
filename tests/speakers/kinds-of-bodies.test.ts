import { describe, expect, it } from 'vitest';
import { hear, voices } from './marked';

const kinds = (text: string) => hear(text).map(({ types }) => types[0]);

describe('a body has one kind throughout the article', () => {
  it('which those have who belong to it', () => {
    expect(kinds('The Sahal party lost. [[The leader of Sahal, Omar Brin,]] said so.')).toEqual(['political']);
    expect(kinds('The Sahal party lost. [[Omar Brin, a member of Sahal’s board,]] said so.')).toEqual(['political']);
    expect(kinds('The Sahal party lost. [[Sahal]] said so.')).toEqual(['political']);
  });

  it('even where it is told only later', () => {
    expect(kinds('[[Omar Brin, a member of Sahal’s board,]] said so. The Sahal party lost.')).toEqual(['political']);
    expect(kinds('[[Dorel officials]] said so. Bo Fisk is chief executive of Dorel.')).toEqual(['business']);
  });

  it('but whose own office tells their kind keeps it', () => {
    expect(kinds('The Sahal party lost. [[Omar Brin, a doctor with Sahal,]] said so.')).toEqual(['medical']);
  });

  it('but not of a person of its name', () => {
    expect(kinds('Dana Sahal came. The Sahal party lost. [[Sahal]] said so.')).toEqual(['other']);
  });

  it('takes the body behind an office and a comma', () => {
    expect(kinds('[[Omar Brin, Director, Trilby Securities,]] said so.')).toEqual(['business']);
  });

  it('takes the body that somebody works for', () => {
    expect(kinds('[[Omar Brin, who works for the Transportation Department,]] said so.')).toEqual(['government']);
  });
});

describe('what tells of what kind a body is', () => {
  it.each([
    ['customers', 'Dorel Vane customers complained. [[Dorel Vane officials]] said so.'],
    ['shares', 'Shares of Dorel fell. [[Dorel]] said so.'],
    [
      'a vice president',
      'Bo Fisk, vice president of planning and design for Dorel Vane, came. [[Dorel Vane officials]] said so.',
    ],
    ['a founder', '[[The Dorel founder Bo Fisk]] said so.'],
    ['a noun before it', 'They called the brokerage Dorel Vane Group. [[Dorel Vane Group]] said so.'],
    ['a noun behind it', 'The Dorel Group, a company in Lund, fell. [[The Dorel Group]] said so.'],
  ])('%s', (_, text) => {
    expect(kinds(text)).toEqual(['business']);
  });

  it('a body in brackets', () => {
    expect(kinds('[[The KVT Press Office (Hezbollah)]] said so.')).toEqual(['armed-group']);
  });

  it('an apposition rather than one word of the name', () => {
    expect(kinds('[[Bo Fisk, president of the Trade Circle Partnership, a think tank in Lund,]] said so.')).toEqual([
      'expert',
    ]);
  });

  it('not the vice president of a committee or a country', () => {
    expect(kinds('[[Bo Fisk, vice president of Brazil,]] said so.')).toEqual(['government']);
    expect(kinds('Bo Fisk, vice president of the Dorel Committee, came. [[The Dorel Committee]] said so.')).toEqual([
      'other',
    ]);
  });

  it('whose president somebody is', () => {
    expect(voices('[[Trentor President Bo Fisk]] said so.')[0]).not.toMatch(/government$/);
    expect(kinds('[[Public Utilities Commission President Bo Fisk]] said so.')).toEqual(['government']);
  });

  it('takes "the utility" for the firm', () => {
    expect(voices('[[T&V]] said so. [[The utility]] said more.')[1]).toBe('T&V: business');
  });
});
