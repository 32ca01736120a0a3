import { startsSubordinate } from '../grammar/clause';
import { isAside } from '../grammar/cue';
import { isWord, sentenceRange, type View } from '../view';
import type { TaggedSpan } from './spans';

/**
 * Keeps of a cue's contents the nearest and what belongs to the same report: quotations of its sentence or paragraph, and
 * the other half of a clause that the source and cue interrupt ("Prices, the minister said, would rise").
 */
export function plausibleContents(
  view: View,
  cue: TaggedSpan,
  source: TaggedSpan | null,
  contents: readonly TaggedSpan[],
): TaggedSpan[] {
  if (contents.length === 0) return [];
  const distance = (span: TaggedSpan) => (span.first < cue.first ? cue.first - span.end : span.first - cue.end);
  const nearest = contents.length === 1 ? contents[0] : contents.toSorted((a, b) => distance(a) - distance(b))[0];
  const isQuoted = ({ first, end }: TaggedSpan) => view.quotationOf[first]! >= 0 || view.quotationOf[end - 1]! >= 0;
  const inSentence = (span: TaggedSpan) =>
    span.firstSentence <= cue.firstSentence && cue.firstSentence <= span.lastSentence;
  // "The agency, citing an official, …": what such a participle reports comes after it.
  const word = view.lower[cue.first]!;
  const isParticiple =
    view.lower[cue.first - 1] === ',' &&
    view.grammar.isPresentParticiple(word) &&
    !view.grammar.accordingWords.has(word);
  const aside = isAside(view, cue);
  return contents.filter((span) => {
    if (isParticiple && span.first < cue.first && !isQuoted(span)) return false;
    if (isQuoted(span) && !(aside && !inSentence(span))) return true;
    if (!inSentence(span)) return false;
    // "While the fee is high, he said | it will stay": what goes on without a comma is interrupted by nothing.
    const goesOn = nearest!.first >= cue.end && isWord(view.words[nearest!.first - 1]);
    if (goesOn && span.end <= cue.first && isSubordinate(view, span)) return false;
    return span === nearest || isInterrupted(view, span, cue, source);
  });
}

/** "While the fee is high", with the conjunction marked or not. */
function isSubordinate(view: View, { first }: TaggedSpan): boolean {
  return (
    view.grammar.openingConjunctions.has(view.lower[first]) ||
    startsSubordinate(view, sentenceRange(view, first).first, first)
  );
}

/** True if nothing but marks stands between the content and the cue or its source. */
function isInterrupted(view: View, span: TaggedSpan, cue: TaggedSpan, source: TaggedSpan | null): boolean {
  const first = source && source.first < cue.first && source.first >= span.end ? source.first : cue.first;
  const end = source && source.end > cue.end && source.end <= span.first ? source.end : cue.end;
  const [from, to] = span.end <= first ? [span.end, first] : [end, span.first];
  for (let i = from; i < to; i++) if (isWord(view.words[i])) return false;
  return true;
}
