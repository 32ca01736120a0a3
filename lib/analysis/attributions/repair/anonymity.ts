import type { Draft } from '../draft';
import { ANONYMITY_OPENINGS } from '../lexicon';
import type { View } from '../view';

/** Leaves out what a source only asks of the reporter: "asked not to be named", "insisted on anonymity". */
export function withoutAnonymity({ lower }: View, drafts: readonly Draft[]): Draft[] {
  const asksForIt = ({ content: [content] }: Draft) =>
    content !== undefined &&
    ANONYMITY_OPENINGS.some((words) => words.every((word, k) => lower[content.first + k] === word));
  return drafts.filter((draft) => !asksForIt(draft));
}
