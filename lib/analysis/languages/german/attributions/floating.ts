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
}

/**
 * "Die Gespräche seien gescheitert.": what has no reporting words of its own is said by whoever spoke last, in a report, in a
 * summary ("Die Stadt wies den Vorwurf zurück. Sie habe …"), or as a source that the tagger marked by itself.
 */
export function withSpeakers(sentences: readonly Sentence[], isReport: (unit: Unit) => boolean): Unit[] {
  let last: TokenSpan | null = null;
  const units: Unit[] = [];
  for (const { units: own, lone, summary } of sentences) {
    for (const unit of own) {
      if (!unit.source && unit.cues.length === 0 && !isReport(unit)) continue;
      units.push({
        ...unit,
        source: unit.source ?? (unit.cues.length === 0 ? last : null),
        steps: unit.source || unit.cues.length > 0 || !last ? unit.steps : [...unit.steps, 'last-speaker'],
      });
      last = unit.source ?? last;
    }
    if (own.every(({ source }) => !source)) last = lone.at(-1) ?? summary?.source ?? last;
  }
  return units;
}
