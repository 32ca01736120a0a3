import type { Construction } from '../constructions/construction';
import { relativeSubjectAt } from '../grammar/relative-subject';
import { sentenceRange, type View } from '../view';
import { moves } from './edge';

/** "A nurse who said | she saw the smoke | told the radio …": ends before the verb whose subject it stands in. */
export const relativeSubject: Construction = {
  id: 'relative-subject',
  about: 'what a speaker is said to have said in a clause that only tells which one speaks',
  example: {
    text: 'A trader who said he had seen the fire told the court the gate was locked.',
    found: ['who | he had seen the fire', 'A trader | the gate was locked'],
  },
  lookalike: {
    text: 'A trader said the man who saw the fire told the court the gate was locked.',
    found: ['A trader | the man who saw the fire told the court the gate was locked', 'the man | the gate was locked'],
  },
  mend: moves((view, span, { cue }) => {
    const verb = cue && cue.end <= span.first ? verbAfter(view, cue.first) : -1;
    if (verb < 0) return span;
    const end = Math.min(span.end, verb);
    // "An adviser who promised | reform | said …": a noun that only tells which adviser.
    return { ...span, end: end - span.first > 1 ? end : span.first };
  }),
};

/** The verb of the sentence whose subject the clause of a cue stands in, -1 if there is none. */
function verbAfter(view: View, cue: number): number {
  const { first } = sentenceRange(view, cue);
  for (let i = cue; i > Math.max(first, cue - 3); i--) {
    const found = relativeSubjectAt(view, i);
    if (found) return found.verb > cue ? found.verb : -1;
  }
  return -1;
}
