import type { TokenSpan } from '../../../attributions/draft';
import type { TaggedSpan } from '../../../attributions/tagged/spans';
import type { AnyParagraph } from '../../../paragraph';
import type { TokenRange } from '../../../text';
import { nounPhraseAt, subjectOf, type Grammar } from '../grammar';
import type { Unit } from './units';

/** What is asked of a word to find reporting verbs. */
export interface SayingWords {
  readonly isSaying: (word: string) => boolean;
  /** "soll", "angeblich": passes on what others say. */
  readonly isHearsay: (word: string) => boolean;
  readonly isPrefix: (word: string) => boolean;
}

/** How often a clause behind a reporting verb is a report. */
const CERTAINTY = 0.7;
/** Tokens from the verb to the clause it governs. */
const REACH = 16;

/** "Die Stadt teilte am Abend mit, dass …": a verb of saying with its clause, where the tagger marked nothing. */
export function complementIn(
  paragraph: AnyParagraph,
  range: TokenRange,
  grammar: Grammar,
  { isSaying, isPrefix }: SayingWords,
): Unit | undefined {
  const {
    lower,
    index,
    sentenceOf,
    outerQuotationOf,
    tokens: { words },
  } = paragraph;
  const span = (role: TaggedSpan['role'], first: number, end: number): TaggedSpan => ({
    role,
    paragraph: index,
    first,
    end,
    firstSentence: sentenceOf[first]!,
    lastSentence: sentenceOf[end - 1]!,
    certainty: CERTAINTY,
  });
  const end = /^[.!?]$/.test(lower[range.end - 1]!) ? range.end - 1 : range.end;
  for (let j = range.first + 2; j < end - 2; j++) {
    if (lower[j] !== ',' || !/^(?:dass|daß)$/.test(lower[j + 1]!) || outerQuotationOf[j]! >= 0) continue;
    for (let i = j - 1; i > Math.max(range.first, j - REACH); i--) {
      if (lower[i] === ',') break;
      if (words[i] !== lower[i] || !isSaying(lower[i]!)) continue;
      const source = subjectOf(paragraph, grammar, { first: range.first, end: j }, i);
      const apart = i < j - 1 && isPrefix(lower[j - 1]!) ? [span('cue', j - 1, j)] : [];
      return {
        source: source ? { paragraph: index, first: source.first, end: source.end } : null,
        cues: [span('cue', i, i + 1), ...apart],
        contents: [span('content', j + 1, end)],
      };
    }
  }
  return undefined;
}

/**
 * The speaker of reporting words without one, or with one that can't be: the subject of the cue's verb, what follows "so",
 * or the pronoun that opens the cue's clause ("die den Mut der Helfer | hervorhob").
 */
export function speakerOf(
  paragraph: AnyParagraph,
  { first, end }: TokenRange,
  grammar: Grammar,
  { cues, contents }: Unit,
): TokenSpan | null {
  const { lower, index } = paragraph;
  const place = (range: TokenRange | undefined): TokenSpan | null =>
    range ? { paragraph: index, first: range.first, end: range.end } : null;
  const cue = cues[0]!;
  const inContent = (i: number) => contents.some((content) => content.first <= i && i < content.end);
  if (lower[cue.first] === 'so' && cue.end === cue.first + 1) {
    const phrase = nounPhraseAt(paragraph, grammar, cue.end, end);
    if (phrase) return place(phrase);
    return grammar.subjectPronouns.has(lower[cue.end]) ? place({ first: cue.end, end: cue.end + 1 }) : null;
  }
  // The nearest mark before, and what opens the clause behind it.
  let open = cue.first;
  while (open > first && !/^[,;:–„“"]$/.test(lower[open - 1]!) && cue.first - open < REACH) open--;
  const isOpened = open > first && lower[open - 1] === ',';
  if (isOpened && cue.first > open && !inContent(open)) {
    const at = grammar.subordinators.has(lower[open]) ? open + 1 : open;
    if (grammar.subjectPronouns.has(lower[at]) && !nounPhraseAt(paragraph, grammar, at, cue.first))
      return place({ first: at, end: at + 1 });
  }
  const clauseFirst = inContent(first) ? open : first;
  const found = subjectOf(paragraph, grammar, { first: clauseFirst, end }, cue.first);
  return found && !inContent(found.first) ? place(found) : null;
}
