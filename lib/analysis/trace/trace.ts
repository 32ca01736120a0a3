import type { Span } from '../contract';

/** What a step can be about; one object may have steps of several topics (a speaker: how it was found, and its type). */
export type Topic = 'attribution' | 'speaker' | 'type' | 'figure';

/** One step of the analysis that made or changed something. */
export interface TraceStep {
  /** Id of the construction, step, piece of evidence or reader that spoke: "according-to". */
  readonly step: string;
  /** The words it went by, in UTF-16 offsets of the text; null where it went by none. */
  readonly words: Span | null;
  /** What it did, for whoever reads the trace: "source: none → “the mayor”". */
  readonly did?: string;
}

/** Something that was found at first and then left out. */
export interface LeftOut {
  readonly topic: Topic;
  /** In order; the last one left it out. */
  readonly steps: readonly TraceStep[];
}

/**
 * Remembers which step did what, by the objects the steps work on. Only made when somebody asks; a stage takes it as an
 * optional last argument and writes `trace?.note(entity, 'type', { step: 'rank-before-name', words })`, so that without one
 * nothing is computed, not even the arguments.
 */
export class Trace {
  readonly #steps = new Map<object, Map<Topic, readonly TraceStep[]>>();
  readonly #leftOut: LeftOut[] = [];

  /** Notes a step on an object in the making. */
  note(about: object, topic: Topic, step: TraceStep): void {
    const topics = this.#steps.get(about) ?? new Map<Topic, readonly TraceStep[]>();
    topics.set(topic, [...(topics.get(topic) ?? []), step]);
    this.#steps.set(about, topics);
  }

  /** `heir` is made of `from`, or takes it in: what was noted there counts here, before what is noted here from now on. */
  passOn(from: object, heir: object): void {
    if (from === heir) return;
    for (const [topic, steps] of this.#steps.get(from) ?? []) for (const step of steps) this.note(heir, topic, step);
  }

  /** Notes that an object goes no further. */
  leaveOut(about: object, topic: Topic, step: TraceStep): void {
    this.#leftOut.push({ topic, steps: [...this.stepsOf(about, topic), step] });
  }

  /** The steps that made an object, in order. */
  stepsOf(about: object, topic: Topic): readonly TraceStep[] {
    return this.#steps.get(about)?.get(topic) ?? [];
  }

  /** What was left out on the way, in order. */
  get leftOut(): readonly LeftOut[] {
    return this.#leftOut;
  }
}
