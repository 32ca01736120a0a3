import { isCapitalised, isWord, type View } from '../view';

/** Longest "in an interview with the daily", in tokens. */
const LONGEST = 8;
/** The day after a month: "Nov. 18". */
const DAY = /^[0-3]?\d,?$/;
const YEAR = /^(?:19|20)\d\d$/;

/** Skips when and where something was said, from token `from`: "on Monday", "late Tuesday", "in a statement". */
export function skipAdverbials(view: View, from: number, limit: number): number {
  let at = from;
  while (at < limit) {
    const next = Math.min(limit, adverbialEnd(view, at, limit));
    if (next <= at) break;
    at = next;
  }
  return at;
}

function adverbialEnd(view: View, at: number, limit: number): number {
  const word = view.lower[at]!;
  // "said Kelly would go": a name.
  const isName = isCapitalised(view.words[at]);
  if ((view.grammar.isAdverb(word) && !view.grammar.locatives.has(word) && !isName) || view.grammar.days.has(word))
    return at + 1;
  if (startsTime(view, at)) return timeEnd(view, at + 1, limit);
  return view.grammar.prepositions.has(word) ? phraseEnd(view, at, limit) : at;
}

/** "late Tuesday", "last week": a word of time before another. */
function startsTime(view: View, at: number): boolean {
  const { lower } = view;
  const isWord = !view.grammar.definiteArticles.has(lower[at]) && !view.grammar.complementizers.has(lower[at]);
  return isWord && isTime(view, at) && (isTime(view, at + 1) || DAY.test(lower[at + 1] ?? ''));
}

/** "nov." counts as "nov". */
function isTime({ lower, grammar }: View, i: number): boolean {
  const word = lower[i] ?? '';
  return (
    grammar.timeWords.has(word) ||
    grammar.days.has(word) ||
    (word.endsWith('.') && grammar.timeWords.has(word.slice(0, -1)))
  );
}

function timeEnd(view: View, from: number, limit: number): number {
  const { lower } = view;
  let end = from;
  while (
    end < limit &&
    (isTime(view, end) || DAY.test(lower[end]!)) &&
    !view.grammar.definiteArticles.has(lower[end]) &&
    !view.grammar.complementizers.has(lower[end])
  )
    end++;
  return end;
}

/** A preposition with a day, a year, an occasion ("in a statement") or a name ("with Radio North"); else where it starts. */
function phraseEnd(view: View, at: number, limit: number): number {
  const { words, lower } = view;
  let end = at;
  const takesName = !view.grammar.genitives.has(lower[at]) && !view.grammar.purposes.has(lower[at]);
  for (let i = at + 1; i < Math.min(limit, at + LONGEST); i++) {
    const word = lower[i]!;
    if (view.grammar.possessives.has(word) && end === i) {
      end = i + 1;
      continue;
    }
    const title = end === i || i === at + 1 ? titleEnd(view, i) : i;
    if (title > i) return title;
    if (!isWord(words[i]) || view.grammar.clauseBreaks.has(word)) break;
    const isName = takesName && isCapitalised(words[i]) && (i === at + 1 || (end === i && !isTime(view, i - 1)));
    if (view.grammar.occasions.has(word) || view.grammar.days.has(word) || YEAR.test(word) || isName) end = i + 1;
    else if (end > at && !view.grammar.timeWords.has(word)) break;
    // "on Wednesday morning"
    else if (end === i && isTime(view, i - 1) && !view.grammar.determiners.has(word)) end = i + 1;
  }
  return end;
}

/** Longest title of a programme or a paper, in words. */
const LONGEST_TITLE = 5;

/** "on | “The Night Show” |": a few capitalised words between quotation marks at token `i`; `i` itself where none stand there. */
export function titleEnd({ quotations, quotationOf, words }: View, i: number): number {
  const quotation = quotations[quotationOf[i] ?? -1];
  if (quotation?.first !== i || !quotation.closed || quotation.last - i > LONGEST_TITLE + 2) return i;
  const inside = words.slice(i + 1, quotation.last).filter(isWord);
  const isTitle = inside.length > 0 && isCapitalised(inside[0]) && isCapitalised(inside.at(-1));
  return isTitle ? quotation.last + 1 : i;
}
