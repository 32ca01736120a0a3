/** The order of the third stage: which constructions run when. Each list tells what its steps require and promise, and why. */
import { AT_VERB } from './at-verb';
import { AT_WORD } from './at-word';
import { EDGES } from './edges';
import { FOUND } from './found';
import { HALVES } from './halves';
import { IN_TEXT } from './in-text';
import { REQUESTS } from './requests';
import { LOOKALIKES } from './lookalikes';

import { SOURCES } from './sources';
import { SPEAKERS } from './speakers';
import type { Step } from './step';

export type { Step } from './step';

/** The steps by when they run; within a list in order. */
export interface Pipeline {
  /** Found in the text as a whole, before anything else. */
  readonly inText: readonly Step[];
  /** What the tagger marked, put right. */
  readonly tagged: readonly Step[];
  /** Tried at each word, and where none fits at each reporting verb: the first that fits counts. */
  readonly atWord: readonly Step[];
  readonly atVerb: readonly Step[];
  /** What constructions found, before it is merged with what the tagger marked. */
  readonly found: readonly Step[];
  /** All of a paragraph, whoever found it. */
  readonly merged: readonly Step[];
}

export const PIPELINE: Pipeline = {
  inText: IN_TEXT,
  tagged: [...LOOKALIKES, ...SOURCES, ...SPEAKERS],
  atWord: AT_WORD,
  atVerb: AT_VERB,
  found: FOUND,
  merged: [...EDGES, ...HALVES, ...REQUESTS],
};

/** All steps of a pipeline, in order. */
export function stepsOf({ inText, tagged, atWord, atVerb, found, merged }: Pipeline): readonly Step[] {
  return [...inText, ...tagged, ...atWord, ...atVerb, ...found, ...merged];
}

/** Pipelines of languages, by what they have. */
const PIPELINES = new WeakMap<ReadonlySet<string>, Pipeline>();

/** The pipeline of a language: the steps of the constructions it has. */
export function pipelineWith(ids: ReadonlySet<string>): Pipeline {
  const known = PIPELINES.get(ids);
  if (known) return known;
  const own = (steps: readonly Step[]) => steps.filter(({ does }) => ids.has(does.id));
  const pipeline = {
    inText: own(PIPELINE.inText),
    tagged: own(PIPELINE.tagged),
    atWord: own(PIPELINE.atWord),
    atVerb: own(PIPELINE.atVerb),
    found: own(PIPELINE.found),
    merged: own(PIPELINE.merged),
  };
  PIPELINES.set(ids, pipeline);
  return pipeline;
}
