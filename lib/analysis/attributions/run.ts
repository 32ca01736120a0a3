import type { ParagraphTags } from '../tagger';
import type { TextDocument } from '../paragraph';
import type { Inspection } from '../trace';
import { anchorOf, before, changed, overlaps, type Draft, type TokenSpan } from './draft';
import { findInParagraph, mend } from './find';
import { History } from './history';
import { layered, withinParent, type Layered } from './layers';
import type { LinkedAttribution } from './linked';
import { MERGE, mergeDrafts } from './merge';
import type { Pipeline } from './pipeline';
import { attachQuotations } from './quotations';
import { withClosedQuotation } from './quotations/unclosed';
import { shape } from './shape';
import { linkParagraph } from './tagged';
import { viewOf, type View } from './view';

/** Runs the steps of a pipeline over a document; stops after each paragraph, so that a long text can be given up. */
export function* run(
  document: TextDocument,
  tags: readonly ParagraphTags[],
  pipeline: Pipeline,
  inspection: Inspection,
): Generator<undefined, LinkedAttribution[]> {
  const views: View[] = [];
  for (const paragraph of document.paragraphs) {
    views.push(paragraph.finding(viewOf));
    yield;
  }
  for (let i = 0; i < views.length; i++) views[i] = withClosedQuotation(views[i]!, views[i + 1]);
  const history = new History(views, inspection);
  const labels = findInText(views, pipeline, history);
  const byParagraph: (readonly Draft[])[] = [];
  for (const [i, view] of views.entries()) {
    byParagraph.push(draftsBefore(view, tags[i]!, labels.get(i), pipeline, history));
    yield;
  }
  const { drafts, parents } = inLayers(attachQuotations(views, byParagraph, history), history);
  return drafts.map((draft, i) => {
    const parent = parents[i]!;
    const placed =
      parent === null ? draft : history.mended(draft, withinParent(views, draft, drafts[parent]!), 'layers');
    const attribution = shapedBefore(views, placed, parent);
    inspection.trace?.passOn(placed, attribution);
    return attribution;
  });
}

/** What drafts were made into. One that comes again is of a paragraph that stands as it stood. */
const SHAPED = new WeakMap<Draft, LinkedAttribution>();

function shapedBefore(views: readonly View[], draft: Draft, parent: number | null): LinkedAttribution {
  const known = SHAPED.get(draft);
  if (known?.parent === parent) return known;
  const attribution = shape(views, draft, parent);
  SHAPED.set(draft, attribution);
  return attribution;
}

/** By paragraph; of two in one paragraph the later step's counts. */
function findInText(views: readonly View[], { inText }: Pipeline, history: History): Map<number, Draft> {
  const labels = new Map<number, Draft>();
  for (const { does } of inText) {
    if (history.isOff(does.id)) continue;
    for (const draft of does.findInText?.(views) ?? [])
      labels.set((draft.content[0] ?? draft.cue!).paragraph, history.found(draft, does.id));
  }
  return labels;
}

/** Drafts of a paragraph, with all they follow from but its own words. */
interface Found {
  readonly view: View;
  readonly tags: ParagraphTags;
  readonly pipeline: Pipeline;
  readonly drafts: readonly Draft[];
}

/** Where a paragraph keeps its drafts. */
const foundIn = (): { last?: Found } => ({});

/** The drafts of a paragraph, as an earlier reading of it found them where nothing is labelled, switched off or to be noted. */
function draftsBefore(
  view: View,
  tags: ParagraphTags,
  label: Draft | undefined,
  pipeline: Pipeline,
  history: History,
): readonly Draft[] {
  if (label || history.isInspected) return draftsOf(view, tags, label, pipeline, history);
  const found = view.paragraph.finding(foundIn);
  const { last } = found;
  if (last?.view === view && last.tags === tags && last.pipeline === pipeline) return last.drafts;
  const drafts = draftsOf(view, tags, undefined, pipeline, history);
  found.last = { view, tags, pipeline, drafts };
  return drafts;
}

/** What the tagger and the constructions find in one paragraph; a speaker's label before it stands against the tagger's colon. */
function draftsOf(
  view: View,
  tags: ParagraphTags,
  label: Draft | undefined,
  pipeline: Pipeline,
  history: History,
): readonly Draft[] {
  const marked = linkParagraph(view, tags).filter(({ cue }) => !(label && overlaps(label.cue!, cue!)));
  const tagged = mend(
    view,
    marked.map((draft) => history.found(draft, 'tagger')),
    pipeline.tagged,
    history,
  );
  const found = mend(view, findInParagraph(view, pipeline, history), pipeline.found, history);
  const merged = mergeDrafts(view, tagged, found, {
    joined: (one, other, draft) => history.joined(one, other, draft, MERGE),
    leftOut: (draft) => history.leftOut(draft, MERGE),
  });
  const all = mend(view, merged, pipeline.merged, history);
  return label ? [label, ...all] : all;
}

/** In text order, with one owner for every word of a layer. */
function inLayers(byParagraph: readonly (readonly Draft[])[], history: History): Layered {
  const drafts = byParagraph
    .flat()
    .map((draft) => history.mended(draft, withoutEmptySpans(draft), 'empty'))
    .filter(({ content }) => content.length > 0)
    .sort((a, b) => before(anchorOf(a), anchorOf(b)));
  const kept = layered(drafts);
  if (kept.drafts.length < drafts.length) {
    const stays = new Set(kept.drafts);
    for (const draft of drafts) if (!stays.has(draft)) history.leftOut(draft, 'layers');
  }
  return kept;
}

/** Steps that cut spans may leave nothing of one. */
function withoutEmptySpans(draft: Draft): Draft {
  const isFilled = (span: TokenSpan | null): span is TokenSpan => span !== null && span.end > span.first;
  const { source, cue, content } = draft;
  if ((!source || isFilled(source)) && (!cue || isFilled(cue)) && content.every(isFilled)) return draft;
  return changed(draft, {
    source: isFilled(source) ? source : null,
    cue: isFilled(cue) ? cue : null,
    content: content.filter(isFilled),
  });
}
