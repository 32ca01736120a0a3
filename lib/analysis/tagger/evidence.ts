import type { Chain } from './chain';
import { LABEL_COUNT, ROLES } from './labels';

/** What the first pass says of one role at one token: how probable it is that a span begins, goes on or ends there. */
export const Evidence = { begin: 0, within: 1, end: 2 } as const;

const KINDS = 3;
/** Classes a token has: one for each role and kind of evidence. */
export const EVIDENCE_COLUMNS = ROLES.length * KINDS;

/** The column of a role (counted from 0) and a kind of evidence. */
export const evidenceColumn = (role: number, kind: number): number => role * KINDS + kind;

/** Stands for the class of a token beyond the passage. */
export const BEYOND_PASSAGE = 9;

/** Upper ends of the classes of probability, finer where a decision is near or sure. */
const CLASS_ENDS = [0.02, 0.08, 0.2, 0.4, 0.6, 0.8, 0.92, 0.98] as const;

/** Reads a chain that has been summed over; writes nine classes for each token, 0 to 8. */
export function writeEvidence({ forward, backward, count }: Chain, out: Uint8Array): void {
  for (let i = 0; i < count; i++) {
    const row = i * LABEL_COUNT;
    const next = row + LABEL_COUNT;
    for (let role = 0; role < ROLES.length; role++) {
      const begin = 2 * role + 1;
      const inside = begin + 1;
      const begins = forward[row + begin]! * backward[row + begin]!;
      const within = begins + forward[row + inside]! * backward[row + inside]!;
      const goesOn = i + 1 < count ? forward[next + inside]! * backward[next + inside]! : 0;
      const at = i * EVIDENCE_COLUMNS + role * KINDS;
      out[at] = classOf(begins);
      out[at + 1] = classOf(within);
      out[at + 2] = classOf(within - goesOn);
    }
  }
}

function classOf(probability: number): number {
  let found = 0;
  while (found < CLASS_ENDS.length && probability >= CLASS_ENDS[found]!) found++;
  return found;
}
