import type { TokenSpan } from '../../../attributions/draft';
import type { AnyParagraph } from '../../../paragraph';
import { QuoteState, type TokenRange } from '../../../text';
import { nounPhraseAt } from '../grammar';
import type { LinkingWords } from './linking-words';
import type { ReportVerb } from './report-verbs';
import { sayerOf } from './sayer';

/** A clause that sums up what somebody said: "Die Stadt forderte den Rücktritt des Wirts." */
export interface Summary {
  readonly verb: ReportVerb;
  readonly source: TokenSpan | null;
  /** The reporting words, apart where they stand apart: "warf … vor". */
  readonly cue: readonly TokenSpan[];
  /** The whole clause. */
  readonly clause: TokenSpan;
}

/** Tokens to each side of a verb that its clause can have. */
const LONGEST_CLAUSE = 60;

/**
 * The summary that a sentence is, if its main clause has one of the verbs; undefined where it has none. In the perfect
 * ("Die Stadt hatte den Wirt kritisiert") it tells of what was said before the article, and stays out.
 */
export function summaryIn(
  paragraph: AnyParagraph,
  { first, end }: TokenRange,
  words: LinkingWords,
): Summary | undefined {
  const { grammar, reports, sayings } = words;
  const { lower, index, quoteStates } = paragraph;
  const isQuoted = (i: number) => quoteStates[i] !== QuoteState.outside;
  const span = (from: number, to: number): TokenSpan => ({
    paragraph: index,
    first: from,
    end: to,
  });
  const last = /^[.!?]$/.test(lower[end - 1]!) ? end - 1 : end;
  for (let i = first + 1; i < last; i++) {
    if (isQuoted(i) || /^\p{Lu}/u.test(paragraph.tokens.words[i]!)) continue;
    const verb = reports.finite.get(lower[i]!)?.find((each) => fits(each, i));
    if (!verb || !isMain(i)) continue;
    const source = sayerOf(paragraph, { first, end }, i, words);
    if (!source) continue;
    const prefixAt = verb.prefix ? lower.lastIndexOf(verb.prefix, end - 1) : -1;
    const cue = [span(i, i + 1), ...(prefixAt > i ? [span(prefixAt, prefixAt + 1)] : [])];
    return {
      verb,
      source: span(source.first, source.end),
      cue,
      clause: span(first, end),
    };
  }
  return undefined;

  function fits({ prefix, needs }: ReportVerb, at: number): boolean {
    const rest = lower.slice(at + 1, Math.min(last, at + LONGEST_CLAUSE));
    // "sprachen ihn frei" is another verb than "sprachen von".
    if (!prefix && sayings.isPrefix(rest.at(-1) ?? '')) return false;
    if (prefix && !rest.some((word, k) => word === prefix && isClauseEnd(at + 2 + k))) return false;
    if (!prefix && needs === undefined) return true;
    return (
      !needs ||
      lower
        .slice(Math.max(first, at - LONGEST_CLAUSE), Math.min(last, at + LONGEST_CLAUSE))
        .some((word) => word === needs || word === contracted(needs))
    );
  }

  function isClauseEnd(i: number): boolean {
    return i >= last || /^[,;:–-]$/.test(lower[i]!) || grammar.clauseConjunctions.has(lower[i]);
  }

  /** A verb in the main clause: no subordinator or relative between the last comma and it. */
  function isMain(at: number): boolean {
    for (let i = at - 1; i >= first; i--) {
      if (grammar.subordinators.has(lower[i]) && (i === first || lower[i - 1] === ',')) return false;
      if (lower[i] === ',') {
        const next = lower[i + 1]!;
        return !(grammar.nominativeDeterminers.has(next) && i + 1 < at && !hasCapital(i + 1)) || at - i > 12;
      }
    }
    return true;
  }

  function hasCapital(i: number): boolean {
    return nounPhraseAt(paragraph, grammar, i, i + 4) !== undefined;
  }
}

const contracted = (preposition: string): string => (preposition === 'von' ? 'vom' : preposition);
