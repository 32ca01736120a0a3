import { SOURCE_TYPES, type SourceType } from '../analysis/source-types';
import type { Scheme } from '../looks';

/**
 * What of an article is painted, each in its own way: what is claimed, whose claim it is, the reporting words where they are
 * more than a plain report ("denied"), numbers, numbers in what somebody denies, and what the article could not find out.
 */
export const PARTS = ['content', 'source', 'cue', 'figure', 'denied', 'caveat'] as const;
export type MarkPart = (typeof PARTS)[number];

/** One way of painting; text of one layer looks the same. */
export interface Layer {
  /** Name of its highlights on a light ground: prefixed, since the page's own scripts share the registry. */
  readonly name: string;
  readonly type: SourceType;
  readonly part: MarkPart;
}

export const LAYER_PREFIX = 'sourcelight-';

export const LAYERS: readonly Layer[] = SOURCE_TYPES.flatMap((type) =>
  // Caveats are the article's own words.
  PARTS.filter((part) => part !== 'caveat' || type === 'unnamed').map((part) => ({
    name: `${LAYER_PREFIX}${type}-${part}`,
    type,
    part,
  })),
);

/** Name of a layer's highlights where the text stands on a ground of this scheme: one page may have both. */
export const nameOn = (scheme: Scheme, name: string): string => (scheme === 'dark' ? `${name}-dark` : name);

/** What is not in focus while one speaker is: all the rest of the text. */
export const DIMMED_LAYER: Layer = { name: `${LAYER_PREFIX}dimmed`, type: 'unnamed', part: 'content' };

/** What the reader was led to, and what they point at in a list. */
export const FLASH_LAYER = `${LAYER_PREFIX}flash`;
export const POINTED_LAYER = `${LAYER_PREFIX}pointed`;

const byTypeAndPart = new Map(LAYERS.map((layer) => [`${layer.type}/${layer.part}`, layer]));

export function layerOf(type: SourceType, part: MarkPart): Layer {
  return byTypeAndPart.get(`${type}/${part}`)!;
}
