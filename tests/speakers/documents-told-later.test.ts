import { describe, expect, it } from 'vitest';
import { hear } from './marked';

const first = (text: string) => hear(text)[0]!.names.join(' + ');

describe('a document whose maker is told further on', () => {
  it.each([
    ['a poll from somebody', '[[A survey]] found fewer thefts. The poll from Oxfam asked 900 people.', 'Oxfam'],
    ['a report by somebody', '[[A new report]] faults the guards.\n\nThe report by Oxfam came out late.', 'Oxfam'],
    ['somebody’s report', '[[A study]] faults the guards.\n\nRain fell.\n\nOxfam’s study was short.', 'Oxfam'],
    ['too far down', `[[A study]] faults it.${'\n\nRain fell.'.repeat(6)}\n\nOxfam’s study was short.`, 'study'],
    ['another document', '[[A study]] faults the guards. A letter by Oxfam came late.', 'study'],
  ])('%s', (_, text, expected) => {
    expect(first(text)).toBe(expected);
  });
});

describe('what was done with a document is no part of its noun', () => {
  it.each([
    ['[[The administration’s report made public Friday]] said so.', 'administration'],
    ['[[A letter sent to the board]] said so.', 'letter'],
    ['[[A filing seen by KTV]] said so.', 'filing'],
    ['[[The data available]] said so.', 'data'],
    ['[[The analysis ordered by the court]] said so.', 'analysis'],
  ])('%s', (text, expected) => {
    expect(first(text)).toBe(expected);
  });
});

describe('reports from a place', () => {
  it.each([
    ['[[Reports from Sudan]] said so.', 'Reports from Sudan'],
    ['[[Reports from Oxfam]] said so.', 'Oxfam'],
    ['[[A report by Sudan]] said so.', 'Sudan'],
  ])('%s', (text, expected) => {
    expect(first(text)).toBe(expected);
  });
});
