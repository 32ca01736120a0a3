import type { Paragraph } from '../paragraph';
import { hasLetterOrDigit, type TokenRange } from '../text';

/** A subject has at most so many words. */
const LONGEST_SUBJECT = 16;
/** What is inserted between a subject and its verb: ", a spokesman for the port,". */
const LONGEST_INSERTION = 12;

const isMark = (word: string) => !hasLetterOrDigit(word) && !/^['’$%&-]$/.test(word);

/**
 * The words before a row that belong to its clause: its subject, as "a spokesman for the port, Ilan Moro, | declined". Empty
 * (first = at) where the row opens its clause or a relative clause.
 */
export function subjectBefore(
  { lower, language, outerQuotationOf }: Paragraph,
  at: number,
  sentence: TokenRange,
): TokenRange {
  const { conjunctions, relatives } = language.caveats;
  if (relatives.has(lower[at - 1] ?? '')) return antecedent(lower, at - 1, sentence);
  let first = at;
  let limit = Math.max(sentence.first, at - LONGEST_SUBJECT);
  // Who somebody quoted speaks of is no subject of the reporter's.
  for (let i = at - 1; i >= limit; i--) if (outerQuotationOf[i]! >= 0) limit = i + 1;
  if (lower[first - 1] === ',') {
    // Past an insertion, but not past the end of another clause.
    let comma = first - 2;
    while (comma > limit && lower[comma] !== ',' && first - comma <= LONGEST_INSERTION) comma--;
    if (lower[comma] === ',' && comma > limit) first = comma;
    else return { first: at, end: at };
  }
  while (first > limit && !isMark(lower[first - 1]!) && !conjunctions.has(lower[first - 1]!)) first--;
  return { first, end: at };
}

/** The noun phrase that a relative pronoun at `pronoun` refers to: "a teacher, | who". */
function antecedent(lower: readonly string[], pronoun: number, sentence: TokenRange): TokenRange {
  const end = lower[pronoun - 1] === ',' ? pronoun - 1 : pronoun;
  let first = end;
  while (first > sentence.first && end - first < LONGEST_SUBJECT && !isMark(lower[first - 1]!)) first--;
  return { first, end };
}

/** Where the clause of a row that ends at `from` ends: at a mark, at a conjunction that sets another against it, or with the sentence. */
export function clauseEnd({ lower, language }: Paragraph, from: number, limit: number): number {
  for (let at = from; at < limit; at++) {
    if (isMark(lower[at]!)) return at;
    if (language.caveats.contrasts.has(lower[at]!)) return at;
  }
  return limit;
}
