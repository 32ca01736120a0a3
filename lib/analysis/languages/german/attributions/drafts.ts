import { before, type Draft, type TokenSpan } from '../../../attributions/draft';
import type { Summary } from './reported';
import type { Unit } from './units';

const spanOf = ({ paragraph, first, end }: TokenSpan): TokenSpan => ({
  paragraph,
  first,
  end,
});

/** The draft of a unit; none where it has no content. */
export function draftOf({ source, cues, contents, steps }: Unit): Draft[] {
  if (contents.length === 0) return [];
  const marked = [...cues, ...contents];
  const [cue = null, ...cueParts] = cues.map(spanOf).sort(before);
  return [
    {
      source: source && spanOf(source),
      cue,
      cueParts,
      content: contents.map(spanOf).sort(before),
      finding: 'tagged',
      certainty: marked.reduce((sum, { certainty }) => sum + certainty, 0) / marked.length,
      steps,
    },
  ];
}

/** The draft of a clause that sums up what somebody said: its content is the whole clause. */
export function summaryDraft({ source, cue: [cue, ...cueParts], clause }: Summary): Draft {
  return {
    source,
    cue: cue!,
    cueParts,
    content: [clause],
    finding: 'rule',
    certainty: 1,
    steps: ['summary'],
  };
}
