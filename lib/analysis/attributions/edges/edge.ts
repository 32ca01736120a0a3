import { changed, type Draft, type TokenSpan } from '../draft';
import { each, type Mend } from '../constructions/construction';
import type { View } from '../view';

/** A mend that gives each content of a draft other ends; a content of which nothing is left goes. */
export function moves(move: (view: View, span: TokenSpan, draft: Draft) => TokenSpan): Mend {
  return each((view, draft) => {
    // Nearly all contents stay: one is looked at before a list is made.
    const { content } = draft;
    const [only] = content;
    if (!only) return draft;
    const moved = move(view, only, draft);
    if (content.length === 1 && moved.first === only.first && moved.end === only.end && only.end > only.first)
      return draft;
    const others = content.slice(1).map((span) => move(view, span, draft));
    return changed(draft, { content: [moved, ...others].filter(({ first, end }) => end > first) });
  });
}

/** The last content of a draft, where it stands after the cue and ends outside quotations; null where it does not. */
export function lastAfterCue(view: View, { cue, content }: Draft): TokenSpan | null {
  const last = content.at(-1);
  if (!last || !cue || cue.first > last.first || view.quotationOf[last.end - 1]! >= 0) return null;
  return last;
}
