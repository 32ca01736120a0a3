/**
 * Which speakers of several articles are one. Only names, offices and kinds are gone by, so every join says why it was made
 * and can be undone, and what is not sure is only suggested.
 */
export { joinSpeakers } from './join-speakers';
export type { ArticleSpeaker, JoinReason, JoinedSpeaker, SuggestionReason, Suggestion, Joins } from './joined';
