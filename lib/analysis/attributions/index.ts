/**
 * The third stage: tags become attributions, i.e. which source and which contents belong to which cue. `pipeline.ts` tells
 * which constructions and edges run when, and why; each stands in a file of its own.
 */
import type { ParagraphTags } from '../tagger';
import type { TextDocument } from '../paragraph';
import type { Inspection } from '../trace';
import type { LinkedAttribution } from './linked';
import { PIPELINE, pipelineWith, stepsOf } from './pipeline';
import { run } from './run';

export type { LinkedAttribution } from './linked';

/** Ids of all constructions and edges, in the order in which they run; each can be switched off. */
export const STEPS: readonly string[] = [...new Set(stepsOf(PIPELINE).map(({ does }) => does.id))];

/**
 * Links sources and contents to cues. In text order of the cue (of the content where there is no cue).
 * An attribution with neither source nor cue is a quotation that goes on after another: who spoke last speaks.
 */
export function linkAttributions(
  document: TextDocument,
  tags: readonly ParagraphTags[],
  inspection: Inspection = {},
): LinkedAttribution[] {
  const slices = linkInSlices(document, tags, inspection);
  let step = slices.next();
  while (!step.done) step = slices.next();
  return step.value;
}

/** The same in slices: stops after each paragraph, so that a long text can be given up. */
export function linkInSlices(
  document: TextDocument,
  tags: readonly ParagraphTags[],
  inspection: Inspection = {},
): Generator<undefined, LinkedAttribution[]> {
  return run(document, tags, pipelineWith(document.language.attributions.constructions), inspection);
}
