/** The third stage: tags become attributions, i.e. which source and which contents belong to which cue. */
import type { Attribution } from '../contract';
import type { ParagraphTags } from '../tagger';
import type { TextDocument } from '../text';

/** An attribution whose speakers are not known yet. */
export type LinkedAttribution = Omit<Attribution, 'speakers'>;

/** Links sources and contents to cues. In text order of the cue (of the content where there is no cue). */
export function linkAttributions(_document: TextDocument, _tags: readonly ParagraphTags[]): LinkedAttribution[] {
  return [];
}
