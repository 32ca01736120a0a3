/** The third stage: tags become attributions, i.e. which source and which contents belong to which cue. */
import type { Attribution } from '../contract';
import type { ParagraphTags } from '../tagger';
import type { TextDocument } from '../text';
import { anchorOf, before, overlaps, textSpan, type Draft, type TokenSpan } from './draft';
import { findByRule } from './find';
import { labelRule } from './find/labels';
import { linkParagraph } from './link';
import { splitCoordinated } from './repair/coordinate';
import { tidySources, withoutExcluded } from './repair/excluded';
import { attachQuotations } from './quotations';
import { extendContents } from './repair/extend';
import { mergeDrafts } from './merge';
import { withoutClashes } from './nest/layers';
import { parentsOf } from './nest/parents';
import { confidenceOf } from './shape/confidence';
import { kindOf } from './shape/kind';
import { quoteKindOf } from './shape/quote-kind';
import { turnPassives } from './repair/passive';
import { trimContents } from './repair/trim';
import { viewOf, type View } from './view';

/** An attribution whose speakers are not known yet. */
export type LinkedAttribution = Omit<Attribution, 'speakers'>;

/** Links sources and contents to cues. In text order of the cue (of the content where there is no cue). */
export function linkAttributions(document: TextDocument, tags: readonly ParagraphTags[]): LinkedAttribution[] {
  const views = document.paragraphs.map(viewOf);
  const labels = new Map(labelRule(views).map((draft) => [draft.cue!.paragraph, draft]));
  const byParagraph = views.map((view, i) => draftsOf(view, tags[i]!, labels.get(i)));
  attachQuotations(views, byParagraph);
  const drafts = byParagraph
    .flat()
    .filter(({ content }) => content.length > 0)
    .sort((a, b) => before(anchorOf(a), anchorOf(b)));
  const kept = layered(drafts);
  const parents = parentsOf(kept);
  return kept.map((draft, i) => ({ ...finish(views, draft), parent: parents[i]! }));
}

/** What the tagger and the rules find in one paragraph. */
function draftsOf(view: View, tags: ParagraphTags, label: Draft | undefined): Draft[] {
  const linked = withoutExcluded(view, linkParagraph(view, tags).drafts).filter(
    ({ cue }) => !(label && overlaps(label.cue!, cue!)),
  );
  tidySources(view, linked);
  turnPassives(view, linked);
  extendContents(view, linked);
  trimContents(view, linked);
  return [...(label ? [label] : []), ...mergeDrafts(view, splitCoordinated(view, linked), findByRule(view))];
}

function finish(views: readonly View[], draft: Draft): LinkedAttribution {
  return {
    kind: kindOf(views, draft),
    parent: null,
    source: draft.source && textSpan(views, draft.source),
    cue: draft.cue && textSpan(views, draft.cue),
    content: inOrder(draft.content).map((span) => textSpan(views, span)),
    quote: quoteKindOf(views, draft.content),
    confidence: confidenceOf(draft),
  };
}

/** Drafts without clashes. Leaving one out can move what it held into another layer: repeated until nothing clashes. */
function layered(drafts: Draft[]): Draft[] {
  let kept = drafts;
  for (;;) {
    const current: readonly Draft[] = kept;
    const next = withoutClashes(current, parentsOf(current));
    if (next.length === current.length) return kept;
    kept = next.map((i) => current[i]!);
  }
}

/** Contents in text order, without overlaps. */
function inOrder(content: readonly TokenSpan[]): TokenSpan[] {
  const ordered: TokenSpan[] = [];
  for (const span of content.toSorted(before)) {
    const last = ordered.at(-1);
    if (!last || !overlaps(last, span)) ordered.push(span);
    else if (span.end > last.end) ordered[ordered.length - 1] = { ...last, end: span.end };
  }
  return ordered;
}
