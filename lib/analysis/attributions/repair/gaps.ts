import type { Draft, TokenSpan } from '../draft';
import { skipAdverbials } from '../find/adverbials';
import { cueTakesClause } from '../lexicon/cue';
import { occupiedTokens, sentenceRange, type View } from '../view';

/** Longest stretch between two parts of one content, in tokens. */
const LONGEST_GAP = 12;

/**
 * Fills what the tagger left out of a content after its cue: from "that" to where it starts ("were told | that the yard
 * will close, | where …"), and a few words between two parts in one sentence. Only where nothing else is marked there.
 */
export function fillGaps(view: View, drafts: readonly Draft[]): void {
  const occupied = occupiedTokens(view, drafts);
  const isFree = (first: number, end: number) => !occupied.subarray(first, end).includes(1);
  for (const draft of drafts) {
    const { cue } = draft;
    const [start] = draft.content;
    if (!cue || !start || start.first < cue.end || !cueTakesClause(view, cue)) continue;
    const { end } = sentenceRange(view, cue.first);
    if (start.first >= end) continue;
    const that = skipAdverbials(view, cue.end, start.first);
    const isLate = that < start.first && view.lower[that] === 'that' && isFree(that, start.first);
    const first = isLate ? that : start.first;
    const content: TokenSpan[] = [{ ...start, first }];
    for (const span of draft.content.slice(1)) {
      const last = content.at(-1)!;
      const isNear = span.first < end && span.first - last.end <= LONGEST_GAP && span.first >= last.end;
      if (isNear && isFree(last.end, span.first)) content[content.length - 1] = { ...last, end: span.end };
      else content.push(span);
    }
    draft.content = content;
  }
}
