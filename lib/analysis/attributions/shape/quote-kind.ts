import type { QuoteKind } from '../../contract';
import { QuoteState } from '../../text';
import type { TokenSpan } from '../draft';
import { isWord, type View } from '../view';

/** Words outside quotation marks that a direct quotation may hold, as "that" before it. */
const DIRECT_SLACK = 1;

/** Direct: all the content's words are within quotation marks; mixed: some; indirect: none. */
export function quoteKindOf(views: readonly View[], content: readonly TokenSpan[]): QuoteKind {
  let inside = 0;
  let outside = 0;
  for (const { paragraph, first, end } of content) {
    const view = views[paragraph]!;
    for (let i = first; i < end; i++) {
      if (!isWord(view.words[i])) continue;
      if (view.paragraph.quoteStates[i] === QuoteState.outside) outside++;
      else inside++;
    }
  }
  if (inside === 0) return 'indirect';
  return outside <= DIRECT_SLACK && inside > outside ? 'direct' : 'mixed';
}
