import { describe, expect, it } from 'vitest';
import { hear } from './marked';

const names = (marked: string) => hear(marked).map((heard) => heard.names.join(' + '));

describe('a name that no pronoun takes up', () => {
  it.each([
    ['inside a quotation', 'The Lowland Council met. “Vidora Corp failed us,” a man cried. [[It]] said so.'],
    [
      'before the noun it modifies',
      'The Lowland Council held back rights to an upcoming Vidora Corp film. [[It]] said so.',
    ],
    ['behind a preposition', 'The Lowland Council bid. On the day the papers were due to Vidora Corp, [[it]] said so.'],
  ])('%s', (_, text) => {
    expect(names(text)).toEqual(['Lowland Council']);
  });

  it('in a comparison', () => {
    const text = '[[Ida Falk]] spoke. She was more nervous than Rosa Lindt has ever been. “It was hard,” [[she]] said.';
    expect(names(text)[1]).toBe('Ida Falk');
  });

  it('that may as well be a thing’s, where somebody has been introduced', () => {
    const text = '[[Mayor Jan Wilk]] wrote songs. Hot Harbour, a song, was sung in May. [[He]] said so.';
    expect(names(text)[1]).toBe('Jan Wilk');
  });
});

describe('a pronoun', () => {
  it('takes up the person of its own sentence, be it behind a preposition', () => {
    const text =
      '[[Ms. Ida Falk]] praised the film. While it did not appeal to Ms. Rosa Lindt, a nurse, [[she]] said so.';
    expect(names(text)[1]).toBe('Rosa Lindt');
  });

  it('at the head of a paragraph goes on with the subject before it', () => {
    const text =
      '[[Robin Falk]] complained.\n\nA letter came.\n\nToby Wilk, a manager, has worked with singers. [[He]] denied it.';
    expect(names(text)[1]).toBe('Toby Wilk');
  });

  it('behind a quotation stays with who spoke last', () => {
    const text = '[[Ida Falk]] complained. Rosa Lindt sang.\n\n“It was loud,” [[she]] said.';
    expect(names(`[[Ida Falk]] complained.\n\n“It was loud,” [[she]] said. ${text}`)[1]).toBe('Ida Falk');
  });

  it('takes up who was named last, where the last subject is paragraphs away', () => {
    const text =
      'Ms. Ida Falk sang.\n\nIt rained.\n\nSnow fell. Mail was sent to Ms. Rosa Lindt.\n\n“No words,” [[she]] said.';
    expect(names(text)).toEqual(['Rosa Lindt']);
  });

  it('of the other gender is not who was called otherwise before', () => {
    const text = '[[Robin Falk]] spoke. [[She]] sang. Toby Wilk, a manager, came. “No,” [[he]] said. [[She]] left.';
    expect(names(text)).toEqual(['Robin Falk', 'Robin Falk', 'Toby Wilk', 'Robin Falk']);
  });

  it('of the first person is the writer’s outside quotation marks', () => {
    expect(names('[[Ida Falk]] spoke. [[We]] noted this in May.')[1]).toBe('');
    expect(names('[[Ida Falk]] spoke. “[[We]] noted it,” the mayor read.')[1]).toBe('Ida Falk');
  });

  it('takes "they" for the two named last and together', () => {
    const text =
      'The row reached two politicians: Senator Ida Falk and Governor Rosa Lindt.\n\n[[They]] criticised it.';
    expect(names(text)).toEqual(['Ida Falk + Rosa Lindt']);
  });

  it('takes "they" behind a quotation for one person of whom no gender is told', () => {
    expect(names('[[Robin Falk, a spokesperson for Vidora,]] confirmed it. “We use models,” [[they]] said.')[1]).toBe(
      'Robin Falk',
    );
  });

  it('takes no single thing for "they"', () => {
    expect(names('The researchers met. [[That process]] shows it. [[They]] said so.')[1]).not.toBe('process');
  });

  it('“that said” is nobody', () => {
    expect(names('[[Mayor Ida Falk]] spoke. [[That]] said, the two towns might have merged.')[1]).toBe('');
  });
});
