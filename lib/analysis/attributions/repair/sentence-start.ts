import type { Draft, TokenSpan } from '../draft';
import { sentenceRange, type View } from '../view';

/**
 * A content before its cue starts no earlier than the cue's sentence, unless a quotation runs over from the one before:
 * what "according to" closes is one sentence.
 */
export function startWithSentence(view: View, drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    const { cue } = draft;
    if (!cue) continue;
    draft.content = draft.content.flatMap((span): TokenSpan[] => {
      const { first } = sentenceRange(view, cue.first);
      if (span.first >= first || span.end > cue.first || span.end <= first) return [span];
      if (view.quotationOf[first]! >= 0 && view.quotationOf[first] === view.quotationOf[first - 1]) return [span];
      return [{ ...span, first }];
    });
  }
}
