import { changed, type Draft, type TokenSpan } from '../draft';
import { each, type Mend } from '../constructions/construction';
import type { View } from '../view';

/** A mend that gives each content of a draft other ends; a content of which nothing is left goes. */
export function moves(move: (view: View, span: TokenSpan, draft: Draft) => TokenSpan): Mend {
  return each((view, draft) => {
    const { content } = draft;
    return changed(draft, {
      content: content.map((span) => move(view, span, draft)).filter(({ first, end }) => end > first),
    });
  });
}

/** The last content of a draft, where it stands after the cue and ends outside quotations; null where it does not. */
export function lastAfterCue(view: View, { cue, content }: Draft): TokenSpan | null {
  const last = content.at(-1);
  if (!last || !cue || cue.first > last.first || view.quotationOf[last.end - 1]! >= 0) return null;
  return last;
}
