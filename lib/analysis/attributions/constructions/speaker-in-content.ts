import { changed, contains, type Draft } from '../draft';
import { skipAdverbials } from '../grammar/adverbials';
import { canSpeak } from '../grammar/can-speak';
import { verbOfCue } from '../grammar/cue';
import { subjectAfter } from '../grammar/subject-after';
import { withOccasion } from '../grammar/verb-group';
import type { View } from '../view';
import { each, type Construction } from './construction';

/** "That, says Varn, | is why the mill closed": a content that begins with who speaks, or is nothing else. */
export const speakerInContent: Construction = {
  id: 'speaker-in-content',
  about: 'a speaker after the verb that was taken for what is said',
  example: { text: 'That, says Varn, is why the mill closed.', found: ['Varn | That … is why the mill closed'] },
  lookalike: { text: 'The ministry said Reilly would resign.', found: ['The ministry | Reilly would resign'] },
  mend: each((view, draft) => afterSpeaker(view, draft)),
};

function afterSpeaker(view: View, draft: Draft): Draft {
  const { cue, source, content } = draft;
  const begun = content.find(({ first }) => first === cue?.end);
  if (!cue || source || !begun || !content.some(({ end }) => end <= cue.first)) return draft;
  const verb = verbOfCue(view, cue)?.verb;
  if (!verb?.frames.has('clause') || verb.form.ing) return draft;
  const subject = subjectAfter(view, cue.end, begun.end);
  if (!subject || !canSpeak(view, subject)) return draft;
  const { end } = begun;
  const isWhole = subject.end < end && skipAdverbials(view, withOccasion(view, subject.end, end), end) >= end;
  const named = { paragraph: cue.paragraph, ...subject };
  if (isWhole) return changed(draft, { source: named, content: content.filter((span) => span !== begun) });
  if (subject.end + 1 >= end || view.lower[subject.end] !== ',') return draft;
  const rest = { ...begun, first: subject.end + 1 };
  return changed(draft, { source: named, content: content.map((span) => (span === begun ? rest : span)) });
}

/** "The company, which says it will pay": the tagger took who speaks for a content too. */
export const speakerNoContent: Construction = {
  id: 'speaker-no-content',
  about: 'a speaker that was marked as content as well',
  example: {
    text: 'The company, which says it has 300 ships, blamed the weather.',
    found: ['The company | it has 300 ships', 'The company | the weather'],
  },
  lookalike: { text: 'Varn said Varn & Sons would close.', found: ['Varn | Varn & Sons would close'] },
  mend: each((_, draft) => {
    const { source, content } = draft;
    const rest = source ? content.filter((span) => !contains(source, span)) : content;
    return rest.length > 0 ? changed(draft, { content: rest }) : draft;
  }),
};
