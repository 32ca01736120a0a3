/** How constructions ask for the words that report. The words themselves are the language's. */
import type { CuesPart, CueVerb } from '../../languages/parts/cues';

export type { CueVerb, Frame } from '../../languages/parts/cues';

/** The verb that stands at token `i`, with the particles that follow it, if the lexicon knows it. */
export function cueVerbAt({ verbs }: CuesPart, lower: readonly string[], i: number): CueVerb | undefined {
  return verbs.get(lower[i]!)?.find(({ particles }) => particles.every((particle, k) => lower[i + 1 + k] === particle));
}

/** The verb at token `i` whose particles stand at `at`, further on: "warned on Friday of". */
export function cueVerbApart(
  { verbs }: CuesPart,
  lower: readonly string[],
  i: number,
  at: number,
): CueVerb | undefined {
  return verbs
    .get(lower[i]!)
    ?.find(({ particles }) => particles.length > 0 && particles.every((particle, k) => lower[at + k] === particle));
}
