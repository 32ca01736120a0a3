import { relativeSubjectAt } from '../attributions/grammar/relative-subject';
import { viewOf } from '../attributions/view';
import type { CaveatPattern } from '../languages/parts/caveats';
import type { Paragraph } from '../paragraph';
import type { TokenRange } from '../text';
import { clauseEnd, subjectBefore } from './clause';
import { matchEnd } from './match';

/** A caveat as it stands in a paragraph, in tokens. */
export interface FoundCaveat {
  readonly paragraph: Paragraph;
  readonly pattern: CaveatPattern;
  readonly sentence: TokenRange;
  /** The words that make it one: "declined to comment". */
  readonly row: TokenRange;
  /** With whom and what it is about: "A spokesman declined to comment on the raid". */
  readonly clause: TokenRange;
  /** Who it tells of; empty where the clause doesn't say. */
  readonly who: TokenRange;
}

/** What was claimed stands so near before a row: "the reports of shelling near the dam could not be confirmed". */
const CLAIM_REACH = 9;

/** Every caveat of a paragraph outside quotations, in text order. Linear in the tokens. */
export function findCaveats(paragraph: Paragraph): FoundCaveat[] {
  const { lower, sentences, outerQuotationOf, language } = paragraph;
  const found: FoundCaveat[] = [];
  for (const sentence of sentences) {
    for (let at = sentence.first; at < sentence.end; at++) {
      if (outerQuotationOf[at]! >= 0) continue;
      const patterns = language.caveats.patterns.get(lower[at]!);
      if (!patterns) continue;
      for (const pattern of patterns) {
        const caveat = readCaveat(paragraph, sentence, at, pattern);
        if (!caveat) continue;
        found.push(caveat);
        at = caveat.clause.end - 1;
        break;
      }
    }
  }
  return found;
}

function readCaveat(
  paragraph: Paragraph,
  sentence: TokenRange,
  at: number,
  pattern: CaveatPattern,
): FoundCaveat | undefined {
  const { lower, language } = paragraph;
  const { claims, exceptions } = language.caveats;
  const limit = endOfWords(paragraph, sentence);
  const rowEnd = matchEnd(lower, at, limit, pattern.items);
  if (rowEnd < 0) return undefined;
  const end = Math.min(clauseEnd(paragraph, rowEnd, limit), mainVerb(paragraph, at, rowEnd));
  if (lower.slice(rowEnd, end).some((word) => exceptions.has(word))) return undefined;
  const subject = subjectBefore(paragraph, at, sentence);
  const claimed = lower.slice(Math.max(subject.first, subject.end - CLAIM_REACH), subject.end);
  if (pattern.subject === 'claim' && !claimed.some((word) => claims.has(word))) return undefined;
  const stands = pattern.subject !== 'none' && !pattern.keepsClaim && subject.end === at;
  return {
    paragraph,
    pattern,
    sentence,
    row: { first: at, end: rowEnd },
    clause: { first: stands ? subject.first : at, end: pattern.keepsClaim ? rowEnd : end },
    who: pattern.namedBehind ? { first: rowEnd, end } : subject,
  };
}

/** "A plumber who would not be named | said …": where the verb stands whose subject holds the row. */
function mainVerb(paragraph: Paragraph, at: number, rowEnd: number): number {
  const { lower, language } = paragraph;
  if (!language.caveats.relatives.has(lower[at - 1] ?? '')) return lower.length;
  const verb = relativeSubjectAt(paragraph.finding(viewOf), at - 1)?.verb ?? -1;
  return verb >= rowEnd ? verb : lower.length;
}

/** The end of a sentence without its final marks. */
function endOfWords({ lower }: Paragraph, { first, end }: TokenRange): number {
  let last = end;
  while (last > first && /^[.?!…]+$/.test(lower[last - 1]!)) last--;
  return last;
}
