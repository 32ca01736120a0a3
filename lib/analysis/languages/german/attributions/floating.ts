import type { TokenSpan } from '../../../attributions/draft';
import type { TaggedSpan } from '../../../attributions/tagged/spans';
import type { Summary } from './reported';
import type { Unit } from './units';

/** What stands in one sentence group, in text order. */
export interface Sentence {
  readonly paragraph: number;
  readonly units: readonly Unit[];
  /** Sources the tagger marked in a sentence without a report: who speaks in what follows. */
  readonly lone: readonly TaggedSpan[];
  readonly summary: Summary | undefined;
  /** Whom a sentence without a report is about. */
  readonly topic: TokenSpan | undefined;
  /** Whom a sentence with quoted words in it, and no reporting ones, is about: "Sie wolle „genau prüfen“, ob …" */
  readonly subject: TokenSpan | undefined;
}

/**
 * "Die Gespräche seien gescheitert.": what has no reporting words of its own is said by whoever spoke last, in a report, in a
 * summary ("Die Stadt wies den Vorwurf zurück. Sie habe …"), or as a source that the tagger marked by itself.
 */
export function withSpeakers(
  sentences: readonly Sentence[],
  isReport: (unit: Unit) => boolean,
  /** Whether a source is a thing, and nobody who goes on speaking: "Die Zahlen zeigen, dass …". */
  isNobody: (source: TokenSpan) => boolean,
): Unit[] {
  let last: TokenSpan | null = null;
  /** Whom the sentence right before is about. */
  let topic: TokenSpan | undefined;
  const units: Unit[] = [];
  for (const { units: own, lone, summary, topic: about, subject } of sentences) {
    for (const unit of own) {
      const isAlone = !unit.source && unit.cues.length === 0;
      if (isAlone && !unit.steps.includes('reported-mood') && !isReport(unit)) continue;
      const speaker: TokenSpan | null = isAlone ? (subject ?? topic ?? last) : null;
      const step = subject ? 'subject' : topic ? 'topic' : 'last-speaker';
      units.push({ ...unit, source: unit.source ?? speaker, steps: speaker ? [...unit.steps, step] : unit.steps });
      const said: TokenSpan | null = unit.source ?? speaker;
      if (said && !(last && isNobody(said))) last = said;
      topic = undefined;
    }
    topic = own.length === 0 ? about : undefined;
    if (own.every(({ source }) => !source)) last = lone.at(-1) ?? summary?.source ?? last;
  }
  return units;
}
