import type { Construction } from '../constructions/construction';
import type { TokenSpan } from '../draft';
import type { View } from '../view';
import { moves } from './edge';

const END_MARKS = new Set([':', ',', ';', '—', '–', '--']);

/** Ends before the mark. */
export const endMarks: Construction = {
  id: 'end-marks',
  about: 'marks at the end that belong to the sentence around a content',
  example: {
    text: 'The pier is safe — at least for now — according to the mayor.',
    found: ['the mayor | The pier is safe — at least for now'],
  },
  lookalike: { text: '“The pier is safe,” the mayor said.', found: ['the mayor | “The pier is safe,”'] },
  mend: moves(withoutEndMarks),
};

function withoutEndMarks({ lower, quotationOf }: View, span: TokenSpan): TokenSpan {
  let { end } = span;
  while (end > span.first && END_MARKS.has(lower[end - 1]!) && quotationOf[end - 1]! < 0) end--;
  // "(He said | the fee would fall.) |": the bracket is not the content's.
  const isBracketed = lower[end - 1] === ')' && !lower.slice(span.first, end).includes('(');
  return { ...span, end: isBracketed ? end - (lower[end - 2] === '.' ? 2 : 1) : end };
}
