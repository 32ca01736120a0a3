import type { TokenRange } from '../../text';
import type { Draft, Finding, TokenSpan } from '../draft';
import type { View } from '../view';

/** A draft from token ranges of one paragraph; empty contents are left out. Whoever runs the finder notes its id. */
export function ruleDraft(
  { paragraph }: View,
  source: TokenRange | null,
  cue: TokenRange | null,
  content: readonly TokenRange[],
  finding: Finding = 'rule',
): Draft {
  const place = ({ first, end }: TokenRange): TokenSpan => ({ paragraph: paragraph.index, first, end });
  return {
    source: source && place(source),
    cue: cue && place(cue),
    content: content.filter(({ first, end }) => end > first).map(place),
    finding,
    certainty: 1,
    steps: [],
  };
}
