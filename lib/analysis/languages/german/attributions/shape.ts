import { cueOf, type Draft, type TokenSpan } from '../../../attributions/draft';
import type { LinkedAttribution } from '../../../attributions/linked';
import { confidenceOf } from '../../../attributions/shape/confidence';
import type { Span } from '../../../contract';
import type { AnyParagraph } from '../../../paragraph';

/** The attribution a draft makes, with the number of the one it stands in. */
export function shaped(paragraphs: readonly AnyParagraph[], draft: Draft, parent: number | null): LinkedAttribution {
  const textSpan = ({ paragraph, first, end }: TokenSpan): Span => {
    const { starts, ends } = paragraphs[paragraph]!.tokens;
    return { start: starts[first]!, end: ends[end - 1]! };
  };
  return {
    kind: 'statement',
    parent,
    source: draft.source && textSpan(draft.source),
    cue: cueOf(draft).map(textSpan),
    content: draft.content.map(textSpan),
    quote: 'indirect',
    act: 'says',
    confidence: confidenceOf(draft),
  };
}
