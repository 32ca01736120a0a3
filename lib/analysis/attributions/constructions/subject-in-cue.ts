import { changed } from '../draft';
import { canSpeak } from '../grammar/can-speak';
import { verbOfCue } from '../grammar/cue';
import { verbGroupAt } from '../grammar/verb-group';
import { each, type Construction } from './construction';

/** "The opposition believes" taken for a cue as a whole: its subject is the source. */
export const subjectInCue: Construction = {
  id: 'subject-in-cue',
  about: 'a speaker that was taken for the first words of the cue',
  example: {
    text: 'The opposition believes that Moran, who has lost two provinces this year, could turn to foreign troops.',
    found: ['The opposition | that Moran, who has lost two provinces this year, could turn to foreign troops'],
  },
  lookalike: { text: 'According to Hale, the fee has doubled.', found: ['Hale | the fee has doubled'] },
  mend: each((view, draft) => {
    const { source, cue } = draft;
    const found = !source && cue && verbOfCue(view, cue);
    if (!cue || !found) return draft;
    const { first } = verbGroupAt(view, found.at, 0, cue.first).range;
    const subject = { paragraph: cue.paragraph, first: cue.first, end: first };
    if (first <= cue.first || !canSpeak(view, subject)) return draft;
    return changed(draft, { source: subject, cue: { ...cue, first } });
  }),
};
