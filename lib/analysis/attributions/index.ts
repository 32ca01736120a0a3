/** The third stage: tags become attributions, i.e. which source and which contents belong to which cue. */
import type { Attribution } from '../contract';
import type { ParagraphTags } from '../tagger';
import type { TextDocument } from '../paragraph';
import type { Inspection } from '../trace';
import { anchorOf, before, overlaps, type Draft, type TokenSpan } from './draft';
import { findByRule } from './find';
import { closingSpeakerRule } from './find/headlines';
import { labelRule } from './find/labels';
import { linkParagraph } from './link';
import { mergeDrafts } from './merge';
import { layered, parentsOf, withinParent } from './nest';
import { attachQuotations } from './quotations';
import { withClosedQuotation } from './quotations/unclosed';
import { repair, withAddressee, withoutUnsaid } from './repair';
import { shape } from './shape';
import { viewOf, type View } from './view';

/** An attribution whose speakers are not known yet. */
export type LinkedAttribution = Omit<Attribution, 'speakers'>;

/**
 * Links sources and contents to cues. In text order of the cue (of the content where there is no cue).
 * An attribution with neither source nor cue is a quotation that goes on after another: who spoke last speaks.
 */
export function linkAttributions(document: TextDocument, tags: readonly ParagraphTags[]): LinkedAttribution[] {
  const slices = linkInSlices(document, tags);
  let step = slices.next();
  while (!step.done) step = slices.next();
  return step.value;
}

/** The same in slices: stops after each paragraph, so that a long text can be given up. */
export function* linkInSlices(
  document: TextDocument,
  tags: readonly ParagraphTags[],
  _inspection: Inspection = {},
): Generator<undefined, LinkedAttribution[]> {
  const views: View[] = [];
  for (const paragraph of document.paragraphs) {
    views.push(viewOf(paragraph));
    yield;
  }
  for (let i = 0; i < views.length; i++) views[i] = withClosedQuotation(views[i]!, views[i + 1]);
  const labelled = [closingSpeakerRule(views) ?? [], labelRule(views)].flat();
  const labels = new Map(labelled.map((draft) => [draft.cue!.paragraph, draft]));
  const byParagraph: Draft[][] = [];
  for (const [i, view] of views.entries()) {
    byParagraph.push(draftsOf(view, tags[i]!, labels.get(i)));
    yield;
  }
  attachQuotations(views, byParagraph);
  const drafts = layered(
    byParagraph
      .flat()
      .map(withoutEmptySpans)
      .filter(({ content }) => content.length > 0)
      .sort((a, b) => before(anchorOf(a), anchorOf(b))),
  );
  const parents = parentsOf(drafts);
  return drafts.map((draft, i) => {
    const parent = parents[i]!;
    return shape(views, parent === null ? draft : withinParent(views, draft, drafts[parent]!), parent);
  });
}

/** Steps that cut spans may leave nothing of one. */
function withoutEmptySpans(draft: Draft): Draft {
  const isFilled = (span: TokenSpan | null): span is TokenSpan => span !== null && span.end > span.first;
  const { source, cue, content } = draft;
  return {
    ...draft,
    source: isFilled(source) ? source : null,
    cue: isFilled(cue) ? cue : null,
    content: content.filter(isFilled),
  };
}

/** What the tagger and the rules find in one paragraph; a speaker's label before it stands against the tagger's colon. */
function draftsOf(view: View, tags: ParagraphTags, label: Draft | undefined): Draft[] {
  const linked = linkParagraph(view, tags).filter(({ cue }) => !(label && overlaps(label.cue!, cue!)));
  const merged = mergeDrafts(view, repair(view, linked), withoutUnsaid(view, findByRule(view)));
  return [...(label ? [label] : []), ...merged.map((draft) => withAddressee(view, draft))];
}
