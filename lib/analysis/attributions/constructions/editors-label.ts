import { isOtherTitle } from '../grammar/other-title';
import { sentenceRange } from '../view';
import { leavesOut, type Construction } from './construction';

/** "CLARIFICATION: …": the paper's own note. */
export const editorsLabel: Construction = {
  id: 'editors-label',
  about: 'the label of an editor’s note or a caption is no speaker',
  example: { text: 'CLARIFICATION: This article names a second owner of the mill.', found: [] },
  lookalike: {
    text: 'Poll: Most voters are against the pier',
    found: ['Poll | Most voters are against the pier'],
  },
  mend: leavesOut((view, { cue }) => {
    const { lower } = view;
    if (!cue || lower[cue.first] !== ':') return false;
    const start = sentenceRange(view, cue.first).first;
    if (isOtherTitle(view, start, cue.first)) return true;
    const opening = lower[start] === '(' ? start + 1 : start;
    // "The Latest: …".
    const first = view.grammar.definiteArticles.has(lower[opening]) ? opening + 1 : opening;
    return cue.first - first === 1 && view.grammar.editorsLabels.has(lower[first]);
  }),
};
