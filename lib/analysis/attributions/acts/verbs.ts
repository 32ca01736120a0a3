import type { ActVerb, ActWords } from '../../languages/parts/acts';
import type { TokenSpan } from '../draft';
import type { View } from '../view';

/** A cue with what is reported in the same paragraph. */
export interface ActCue {
  readonly view: View;
  readonly cue: TokenSpan;
  readonly content: readonly TokenSpan[];
  readonly words: ActWords;
}

/** A verb at its token; `end` is one past its last particle. */
export interface FoundVerb {
  readonly verb: ActVerb;
  readonly at: number;
  readonly end: number;
}

/** Its particles stand no further from a verb: "called on Monday for", "pointed the finger at". */
const PARTICLE_REACH = 5;

/** The readings of the verb at token `at` whose particles stand in the cue or right behind it. */
export function verbAt({ view, cue, words }: ActCue, at: number): FoundVerb[] {
  return (words.verbs.get(view.lower[at]!) ?? []).flatMap((verb) => {
    const end = particlesEnd(view, verb.particles, at + 1, cue.end);
    return end === null ? [] : [{ verb, at, end }];
  });
}

/** One past the particles that begin within reach of `from`, and not behind `limit`. */
function particlesEnd({ lower }: View, particles: readonly string[], from: number, limit: number): number | null {
  if (particles.length === 0) return from;
  for (let at = from; at <= Math.min(limit, from + PARTICLE_REACH); at++) {
    if (particles.every((particle, k) => lower[at + k] === particle)) return at + particles.length;
  }
  return null;
}
