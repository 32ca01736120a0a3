import type { TokenSpan } from '../draft';
import type { View } from '../view';
import type { Construction } from './construction';
import { labelledIn, turnsOf, type Labelled } from './labelled';
import { ruleDraft } from './rule-draft';

/**
 * The turns of a transcript or interview: paragraphs that begin with a speaker and a colon (a label that comes back, or Q
 * and A), with the unlabelled paragraphs up to the next turn.
 */
export const transcript: Construction = {
  id: 'transcript',
  about: 'paragraphs that begin with a speaker and a colon, again and again',
  example: {
    text: 'INTERVIEWER: How long have you worked here?\nLUNDE: Since 1998.\nINTERVIEWER: And the plant closes in June?\nLUNDE: That is what they tell us.',
    found: [
      'INTERVIEWER | How long have you worked here?',
      'LUNDE | Since 1998.',
      'INTERVIEWER | And the plant closes in June?',
      'LUNDE | That is what they tell us.',
    ],
  },
  lookalike: {
    text: '(Graphic: Prices since May)\n\n(Graphic: Rents since May)\n\n(Graphic: Wages since May)',
    found: [],
  },
  findInText(views) {
    const labelled = labelledIn(views);
    const { turns, isDialogue } = turnsOf(labelled);
    const next = followers(labelled, turns);
    return labelled.flatMap((one, i) => {
      if (!turns.has(one)) return [];
      const { view, label, colon } = one;
      const { index } = view.paragraph;
      const until = (isDialogue && next[i]?.view.paragraph.index) || 0;
      const draft = ruleDraft(view, label, { first: colon, end: colon + 1 }, [rest(one)], 'transcript');
      return [{ ...draft, content: [...draft.content, ...views.slice(index + 1, until).map(wholeParagraph)] }];
    });
  },
};

const rest = ({ view, colon }: Labelled) => ({ first: colon + 1, end: view.words.length });

function wholeParagraph({ paragraph, words }: View): TokenSpan {
  return { paragraph: paragraph.index, first: 0, end: words.length };
}

/** For each labelled paragraph the next one that is a turn. */
function followers(labelled: readonly Labelled[], turns: ReadonlySet<Labelled>): (Labelled | undefined)[] {
  const next: (Labelled | undefined)[] = [];
  let follower: Labelled | undefined;
  for (let i = labelled.length - 1; i >= 0; i--) {
    next[i] = follower;
    if (turns.has(labelled[i]!)) follower = labelled[i];
  }
  return next;
}
