import type { SourceType } from '../../analysis/source-types';

/** A speaker of one article. */
export interface ArticleSpeaker {
  /** As `speakerKey` names it. */
  readonly key: string;
  readonly article: string;
  /** Id within the article's analysis. */
  readonly id: string;
  readonly name: string;
  readonly role: string | null;
  readonly type: SourceType;
}

/** Why speakers are taken for one. `reader`: said so by the reader. */
export type JoinReason = 'same-name' | 'reader';

/** Speakers of several articles taken for one; a speaker of a single article alone is one too. */
export interface JoinedSpeaker {
  /** The key of its first member. */
  readonly id: string;
  /** As fully as any article gives it. */
  readonly name: string;
  readonly role: string | null;
  /** What most articles take it for. */
  readonly type: SourceType;
  readonly members: readonly ArticleSpeaker[];
  /** Null for a single member. */
  readonly reason: JoinReason | null;
}

export type SuggestionReason = 'surname' | 'spelling' | 'same-state' | 'short-form' | 'ordinary-name';

/** Two that might be one; nothing is joined unless the reader says so. */
export interface Suggestion {
  readonly one: JoinedSpeaker;
  readonly other: JoinedSpeaker;
  readonly reason: SuggestionReason;
}

export interface Joins {
  /** In the order in which they first speak. */
  readonly speakers: readonly JoinedSpeaker[];
  readonly suggestions: readonly Suggestion[];
}
