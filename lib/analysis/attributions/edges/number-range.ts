import type { Construction } from '../constructions/construction';
import type { TokenSpan } from '../draft';
import type { View } from '../view';
import { moves } from './edge';

const DIGITS = /^\d+$/;

/** "in 2018 | –19 |": no place to end at. */
export const numberRange: Construction = {
  id: 'number-range',
  about: 'a number with a dash in it is one word',
  example: {
    text: 'The theatre lost money in 2018–19, the director said.',
    found: ['the director | The theatre lost money in 2018–19'],
  },
  lookalike: {
    text: 'The theatre lost money in 2018 – more than ever before, the director said.',
    found: ['the director | The theatre lost money in 2018 – more than ever before'],
  },
  mend: moves(wholeNumber),
};

function wholeNumber({ words, grammar, paragraph: { tokens } }: View, span: TokenSpan): TokenSpan {
  const { end } = span;
  const isRange = grammar.dashes.has(words[end]) && DIGITS.test(words[end - 1]!) && DIGITS.test(words[end + 1] ?? '');
  const isGlued = tokens.starts[end] === tokens.ends[end - 1] && tokens.starts[end + 1] === tokens.ends[end];
  return isRange && isGlued ? { ...span, end: end + 2 } : span;
}
