import { isCapitalised, isWord, sentenceRange, type View } from '../view';
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
    const first = lower[start] === '(' ? start + 1 : start;
    return cue.first - first === 1 && view.grammar.editorsLabels.has(lower[first]);
  }),
};

/** Shortest title, in words. */
const SHORTEST_TITLE = 5;
/** Of the words of a title this share at least has capitals. */
const CAPITALS = 0.7;

/** "HARBOURWIRE: Two Ferries Collide Off The Pier" within an article: the title of another one, and who prints it. */
function isOtherTitle({ words, paragraph }: View, first: number, colon: number): boolean {
  if (first > 0 || paragraph.index === 0 || /^[.?!]$/.test(words.at(-1)!)) return false;
  const label = words.slice(0, colon);
  if (!label.every((word) => word === word.toUpperCase() && word.length > 2)) return false;
  const title = words.slice(colon + 1).filter((word) => isWord(word) && word.length > 3);
  return (
    title.length >= SHORTEST_TITLE && title.filter((word) => isCapitalised(word)).length >= CAPITALS * title.length
  );
}
