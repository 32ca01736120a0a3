import { SOURCE_TYPES, type SourceType } from '../analysis/source-types';

/** What of a claim is painted, each in its own way. */
export const PARTS = ['content', 'source', 'figure'] as const;
export type MarkPart = (typeof PARTS)[number];

/** One way of painting; text of one layer looks the same. */
export interface Layer {
  /** Name in the page's registry of highlights: prefixed, since the page's own scripts share it. */
  readonly name: string;
  readonly type: SourceType;
  readonly part: MarkPart;
}

export const LAYER_PREFIX = 'sourcelight-';

export const LAYERS: readonly Layer[] = SOURCE_TYPES.flatMap((type) =>
  PARTS.map((part) => ({ name: `${LAYER_PREFIX}${type}-${part}`, type, part })),
);

/** What the reader was led to, and what they point at in a list. */
export const FLASH_LAYER = `${LAYER_PREFIX}flash`;
export const POINTED_LAYER = `${LAYER_PREFIX}pointed`;

const byTypeAndPart = new Map(LAYERS.map((layer) => [`${layer.type}/${layer.part}`, layer]));

export function layerOf(type: SourceType, part: MarkPart): Layer {
  return byTypeAndPart.get(`${type}/${part}`)!;
}
