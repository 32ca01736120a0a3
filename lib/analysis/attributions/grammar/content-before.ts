import type { TokenRange } from '../../text';
import { isWord, type View } from '../view';
import { LONGEST_CONTENT } from './clause';
import { afterDateline } from './dateline';
import { finiteVerbAt } from './finite-verb';

/** Shortest content before a comma, in tokens. */
export const SHORTEST_CONTENT = 2;

/** The content that ends with the comma or the quotation mark at `mark`: from the start of the sentence, or of the quotation. */
export function contentBefore(view: View, mark: number, sentence: TokenRange): TokenRange | null {
  if (mark <= sentence.first) return null;
  const quotation = view.quotations[view.quotationOf[mark]!];
  if (quotation) {
    if (quotation.last !== mark || quotation.last - quotation.first <= 1) return null;
    return { first: clauseAround(view, quotation.first, sentence), end: mark + 1 };
  }
  if (view.lower[mark] !== ',') return null;
  let first = Math.max(afterDateline(view, sentence.first, mark), mark - LONGEST_CONTENT);
  if (view.grammar.sentenceLinks.has(view.lower[first])) first++;
  if (!isWord(view.words[first]) && view.quotationOf[first]! < 0) first++;
  return mark - first >= SHORTEST_CONTENT ? { first, end: mark } : null;
}

/** "| The coast is | “the emptiest by far,” said Holm": a quotation in the middle of a clause is not all that was said. */
function clauseAround(view: View, opening: number, sentence: TokenRange): number {
  const { lower, words, quotationOf, grammar } = view;
  const first = Math.max(afterDateline(view, sentence.first, opening), opening - LONGEST_CONTENT);
  const start = grammar.sentenceLinks.has(lower[first]) && lower[first + 1] === ',' ? first + 2 : first;
  const before = opening - 1;
  if (start >= before || quotationOf[start]! >= 0 || !isWord(words[before]) || finiteVerbAt(view, start, opening) < 0)
    return opening;
  // "The mayor shouted “…,” said Holm" is somebody else's report.
  for (let i = start; i < opening; i++)
    if (!isWord(words[i]) && lower[i] !== ',' && !grammar.genitive.has(lower[i]) && lower[i] !== '-') return opening;
  return start;
}
