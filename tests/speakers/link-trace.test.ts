import { describe, expect, it } from 'vitest';
import { english } from '../../lib/analysis/languages/english';
import { readText } from '../../lib/analysis/paragraph';
import { resolveSpeakers } from '../../lib/analysis/speakers';
import { Trace } from '../../lib/analysis/trace';
import { unmark } from './marked';

/** How each speaker of a marked article was tied to its sources, as the trace has it. */
function linksOf(marked: string): string[] {
  const { text, attributions } = unmark(marked);
  const trace = new Trace();
  const { speakers } = resolveSpeakers(readText(text, english), attributions, [], { trace });
  return speakers.flatMap((speaker) =>
    trace
      .stepsOf(speaker, 'speaker')
      .map(({ step, words, did = '' }) => `${step} “${words ? text.slice(words.start, words.end) : ''}” ${did}`.trim()),
  );
}

describe('the trace says how a source was tied to its speaker', () => {
  it.each([
    [
      'by surname and by pronoun',
      'Mayor Ada Lund was calm.\n\n[[Lund]] said so. [[She]] said more.',
      ['name “Lund” → Ada Lund, of paragraph 1', 'pronoun “She” → Ada Lund, of paragraph 1'],
    ],
    [
      'by a description of somebody known',
      'Sen. Ada Lund was calm. [[The Ohio Democrat]] said so.',
      ['description-of-known “The Ohio Democrat” → Ada Lund, of paragraph 1'],
    ],
    [
      'by a name that comes later',
      '[[The harbour’s chief pilot]] said so. [[Lars Odin]] told KTV more.',
      [
        'name “Lars Odin” → Lars Odin, of paragraph 1',
        'description “The harbour’s chief pilot”',
        'named-next “The harbour’s chief pilot” → Lars Odin, of paragraph 1',
      ],
    ],
    ['by nothing but itself', '[[Two dock workers]] said so.', ['description “Two dock workers”']],
    [
      'by the quotation before',
      '[[Ada Lund]] was calm. <<“It is over.”>>',
      ['name “Ada Lund” → Ada Lund, of paragraph 1', 'no-source ““It is over.”” → Ada Lund'],
    ],
    [
      'as two together',
      'Ada Lund and Bo Fisk own the mill. [[Both]] said so.',
      ['pair “Both” → Ada Lund, of paragraph 1', 'pair “Both” → Bo Fisk, of paragraph 1'],
    ],
  ])('%s', (_, text, expected) => {
    expect(linksOf(text)).toEqual(expected);
  });
});
