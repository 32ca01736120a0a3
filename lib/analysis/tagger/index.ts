/**
 * The second stage: every token gets a label saying which part of an attribution it belongs to, if any.
 * Two linear chains over hashed features (Lafferty et al. 2001): the second one sees the first one's labels.
 */
export { LABELS } from './labels';
export { memoryKey, recallTags, rememberTags, type TagMemory } from './memory';
export type { TaggerModel } from './model';
export { ModelError, readModel } from './model-file';
export { createTagger, type Tagger } from './tagger';
export type { ParagraphTags } from './tags';
