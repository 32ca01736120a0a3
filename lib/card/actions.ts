import type { SourceType } from '../analysis/source-types';
import type { Wanted } from '../corrections';

/** What the reader can do from the card. */
export interface CardActions {
  readonly copy: () => Promise<boolean>;
  /** Null where the speaker has no other claim to go to. */
  readonly step: ((to: 'next' | 'previous') => void) | null;
  /** Corrects something on this page. */
  readonly correct: (wanted: Wanted) => void;
  /** Says of which kind a name is, in all articles. */
  readonly always: (name: string, type: SourceType) => void;
}
