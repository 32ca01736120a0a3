import type { TokenRange } from '../../text';
import { isWord, type View } from '../view';
import { LONGEST_CONTENT } from './clause';
import { afterDateline } from './dateline';

/** Shortest content before a comma, in tokens. */
export const SHORTEST_CONTENT = 2;

/** The content that ends with the comma or the quotation mark at `mark`: from the start of the sentence, or of the quotation. */
export function contentBefore(view: View, mark: number, sentence: TokenRange): TokenRange | null {
  if (mark <= sentence.first) return null;
  const quotation = view.quotations[view.quotationOf[mark]!];
  if (quotation)
    return quotation.last === mark && quotation.last - quotation.first > 1
      ? { first: quotation.first, end: mark + 1 }
      : null;
  if (view.lower[mark] !== ',') return null;
  let first = Math.max(afterDateline(view, sentence.first, mark), mark - LONGEST_CONTENT);
  if (view.grammar.sentenceLinks.has(view.lower[first])) first++;
  if (!isWord(view.words[first]) && view.quotationOf[first]! < 0) first++;
  return mark - first >= SHORTEST_CONTENT ? { first, end: mark } : null;
}
