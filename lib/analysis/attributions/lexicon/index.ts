/** How constructions ask for the words that report. The words themselves are the language's. */
import type { CuesPart, CueVerb } from '../../languages/parts/cues';

export type { CueVerb, Frame } from '../../languages/parts/cues';

/** The verb that stands at token `i`, with the particles that follow it, if the lexicon knows it. */
export function cueVerbAt({ verbs }: CuesPart, lower: readonly string[], i: number): CueVerb | undefined {
  const known = verbs.get(lower[i]!);
  if (!known) return undefined;
  for (const verb of known) if (standAt(verb.particles, lower, i + 1)) return verb;
  return undefined;
}

/** The verb at token `i` whose particles stand at `at`, further on: "warned on Friday of". */
export function cueVerbApart(
  { verbs }: CuesPart,
  lower: readonly string[],
  i: number,
  at: number,
): CueVerb | undefined {
  return verbs.get(lower[i]!)?.find(({ particles }) => particles.length > 0 && standAt(particles, lower, at));
}

/** A loop, since it is asked of every word of every cue by most steps. */
function standAt(particles: readonly string[], lower: readonly string[], at: number): boolean {
  for (let k = 0; k < particles.length; k++) if (lower[at + k] !== particles[k]) return false;
  return true;
}
