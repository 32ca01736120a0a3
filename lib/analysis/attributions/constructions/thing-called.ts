import type { TokenSpan } from '../draft';
import { canSpeak } from '../grammar/can-speak';
import { opensQuotation } from '../grammar/clause';
import { passiveOfCue } from '../grammar/passive';
import type { View } from '../view';
import { leavesOut, type Construction } from './construction';

/** "a demo called “Night Bus”": what a thing is named, and nobody says. */
export const thingCalled: Construction = {
  id: 'thing-called',
  about: 'what a thing is called is nobody’s statement',
  example: { text: 'A demo called “Night Bus” came in May.', found: [] },
  lookalike: {
    text: 'President Ilja Moran called the vote "a farce" and left.',
    found: ['President Ilja Moran | the vote "a farce"'],
  },
  mend: leavesOut((view, { source, cue, content: [name] }) => {
    if (cue && name && isNamedSo(view, cue, name)) return true;
    if (!source || !cue || !name || cue.end - cue.first !== 1 || !view.grammar.namingWords.has(view.lower[cue.first]))
      return false;
    const isNext = source.end === cue.first && name.first === cue.end && view.quotationOf[name.first]! >= 0;
    return isNext && !canSpeak(view, source);
  }),
};

/** "The film | is called | “Not Again”": nobody is told who calls it so. */
function isNamedSo(view: View, cue: TokenSpan, name: TokenSpan): boolean {
  const { lower, grammar } = view;
  const isPassive = grammar.namingWords.has(lower[cue.end - 1]) && passiveOfCue(view, cue) !== null;
  return isPassive && (name.end <= cue.first || name.first === cue.end) && opensQuotation(view, cue.end);
}
