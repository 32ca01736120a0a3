import { sentenceRange, type View } from '../view';
import { leavesOut, type Construction } from './construction';

/** "Asked whether …, he said": the question was put to the speaker, by nobody who is named. */
export const questionPut: Construction = {
  id: 'question-put',
  about: 'the question before an answer, put by nobody who is named',
  example: { text: 'Asked about the toll, Marlow said it would stay.', found: ['Marlow | it would stay'] },
  lookalike: { text: 'Marlow asked why the toll would stay.', found: ['Marlow | why the toll would stay'] },
  mend: leavesOut((view, { cue, content: [first] }) => {
    if (first && cue && first.end <= cue.first && isAsked(view, first.first)) return true;
    if (cue && view.cues.words.asked.has(`${view.lower[cue.first - 1]} ${view.lower[cue.first]}`)) return true;
    if (!cue || !view.cues.words.asked.has(view.lower.slice(cue.first, cue.end).join(' '))) return false;
    return sentenceRange(view, cue.first).first === cue.first;
  }),
};

/** "| Asked if she meant to sell |, the owner smiled": the question, and no answer. */
function isAsked(view: View, i: number): boolean {
  return sentenceRange(view, i).first === i && view.cues.words.asked.has(view.lower[i]);
}
