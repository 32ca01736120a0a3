import type { TokenRange } from '../../text';
import type { Draft } from '../draft';
import { OccupiedTokens } from '../occupied';
import { isCapitalised, isWord, sentenceRange, type View } from '../view';

/** Shortest quotation that can stand as a statement of its own, in words. */
const SHORTEST = 4;
/** Words of a title that may be in lower case are shorter, in letters. */
const LONG_WORD = 4;
const FINAL = new Set(['.', '?', '!', '...', '…', ',', '—', '–', '--']);

/** Quotations that start where a sentence starts and end where one ends, and that nobody is named for. */
export function looseQuotations(view: View, drafts: readonly Draft[]): TokenRange[] {
  if (view.quotations.length === 0) return [];
  const occupied = new OccupiedTokens(
    view,
    drafts.filter((draft) => !isWithinQuotation(view, draft)),
  );
  return view.quotations
    .map(({ first, last }) => ({ first, end: last + 1 }))
    .filter((range) => {
      const starts = sentenceRange(view, range.first).first === range.first;
      const ends = sentenceRange(view, range.end - 1).end <= range.end + 1;
      const isFree = occupied.isFree(range.first, range.end);
      const words = view.words.slice(range.first, range.end).filter(isWord);
      return starts && ends && isFree && words.length >= SHORTEST && isSentence(view, range) && !isTitle(words);
    });
}

/** A heading quotes as well, but without a mark at its end. */
function isSentence({ lower }: View, { end }: TokenRange): boolean {
  return [end - 2, end - 1, end].some((i) => FINAL.has(lower[i] ?? ''));
}

/** "All Bets Are Off": every longer word has a capital. */
function isTitle(words: readonly string[]): boolean {
  return (
    words.every((word) => word.length < LONG_WORD || isCapitalised(word)) && words.some((word) => /\p{Ll}/u.test(word))
  );
}

/** What somebody quoted says of others: source, cue and content lie in one quotation, which is no quoted transcript. */
function isWithinQuotation({ quotationOf }: View, { source, cue, content, finding }: Draft): boolean {
  if (finding === 'transcript') return false;
  const number = cue ? quotationOf[cue.first]! : -1;
  const parts = [...(source ? [source] : []), ...content];
  return (
    number >= 0 && parts.every(({ first, end }) => quotationOf[first] === number && quotationOf[end - 1] === number)
  );
}
