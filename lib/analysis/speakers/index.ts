/** The fourth stage: source spans become speakers, each with a type and the evidence for it. */
import type { LinkedAttribution } from '../attributions';
import type { Speaker } from '../contract';
import type { SourceType } from '../source-types';
import type { TextDocument } from '../text';

/** A reader's own rule: sources that fit `pattern` have this type. It wins over everything else. */
export interface ReadersRule {
  /** A name, or with `isPattern` a pattern in which `*` stands for any words. */
  readonly pattern: string;
  readonly isPattern: boolean;
  readonly type: SourceType;
}

export interface ResolvedSpeakers {
  readonly speakers: Speaker[];
  /** For each attribution, in the same order, the ids of its speakers. */
  readonly speakerIds: string[][];
}

/** Resolves every attribution's source within the article. */
export function resolveSpeakers(
  _document: TextDocument,
  attributions: readonly LinkedAttribution[],
  _rules: readonly ReadersRule[],
): ResolvedSpeakers {
  return { speakers: [], speakerIds: attributions.map(() => []) };
}
