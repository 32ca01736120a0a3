import type { QuoteKind } from '../../contract';
import type { TokenSpan } from '../draft';
import { isWord, type View } from '../view';

/** Direct: all the content's words but "that" are within quotation marks; mixed: some; indirect: none. */
export function quoteKindOf(views: readonly View[], content: readonly TokenSpan[]): QuoteKind {
  let inside = 0;
  let outside = 0;
  for (const { paragraph, first, end } of content) {
    const view = views[paragraph]!;
    for (let i = first; i < end; i++) {
      if (!isWord(view.words[i])) continue;
      if (view.quotationOf[i]! < 0) outside += view.grammar.complementizers.has(view.lower[i]) ? 0 : 1;
      else inside++;
    }
  }
  if (inside === 0) return 'indirect';
  return outside === 0 ? 'direct' : 'mixed';
}
