import type { TaggedSpan } from '../../../attributions/tagged/spans';
import { markedAs } from './tagged';
import type { AnyParagraph } from '../../../paragraph';
import type { TokenRange } from '../../../text';
import { subjectOf, type Grammar } from '../grammar';
import type { Unit } from './units';

/** What is asked of a word to find reporting verbs. */
export interface SayingWords {
  readonly isSaying: (word: string) => boolean;
  /** "soll", "angeblich": passes on what others say. */
  readonly isHearsay: (word: string) => boolean;
  readonly isPrefix: (word: string) => boolean;
  /** "Angaben", "Polizeiangaben", "Meinung": what somebody's words are called. As written. */
  readonly isAccount: (word: string) => boolean;
  /** "Sprecherin", "Ministerium": who can speak. As written. */
  readonly isSpeaker: (word: string) => boolean;
  readonly isGivenName: (word: string) => boolean;
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
    outerQuotationOf,
    tokens: { words },
  } = paragraph;
  const span = (role: TaggedSpan['role'], first: number, end: number) =>
    markedAs(role, paragraph, first, end, CERTAINTY);
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
        steps: ['complement'],
      };
    }
  }
  return undefined;
}
