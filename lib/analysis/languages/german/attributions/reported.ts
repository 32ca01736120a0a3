import type { TokenSpan } from '../../../attributions/draft';
import type { AnyParagraph } from '../../../paragraph';
import type { TokenRange } from '../../../text';
import { nounPhraseAt, subjectOf, type Grammar } from '../grammar';
import type { ReportVerb, ReportVerbs } from './report-verbs';

/** A clause that sums up what somebody said: "Die Stadt forderte den Rücktritt des Wirts." */
export interface Summary {
  readonly verb: ReportVerb;
  readonly source: TokenSpan | null;
  /** The reporting words, apart where they stand apart: "warf … vor". */
  readonly cue: readonly TokenSpan[];
  /** The whole clause. */
  readonly clause: TokenSpan;
}

/** The summary that a sentence is, if its main clause has one of the verbs; undefined where it has none. */
export function summaryIn(
  paragraph: AnyParagraph,
  { first, end }: TokenRange,
  grammar: Grammar,
  verbs: ReportVerbs,
): Summary | undefined {
  const { lower, index, quotations } = paragraph;
  const isQuoted = (i: number) => quotations.some((each) => each.first <= i && i <= each.last);
  const span = (from: number, to: number): TokenSpan => ({
    paragraph: index,
    first: from,
    end: to,
  });
  const last = /^[.!?]$/.test(lower[end - 1]!) ? end - 1 : end;
  for (let i = first + 1; i < last; i++) {
    if (isQuoted(i) || /^\p{Lu}/u.test(paragraph.tokens.words[i]!)) continue;
    if (grammar.auxiliaries.has(lower[i])) {
      const found = withParticiple(i);
      if (found) return found;
      continue;
    }
    const verb = verbs.finite.get(lower[i]!)?.find((each) => fits(each, i));
    if (!verb || !isMain(i)) continue;
    const clauseEnd = endOf(i);
    const source = subjectOf(paragraph, grammar, { first, end: clauseEnd }, i);
    if (!source) continue;
    const prefixAt = verb.prefix ? lower.lastIndexOf(verb.prefix, clauseEnd - 1) : -1;
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
    const rest = lower.slice(at + 1, last);
    if (prefix && !rest.some((word, k) => word === prefix && isClauseEnd(at + 2 + k))) return false;
    if (!prefix && needs === undefined) return true;
    return !needs || lower.slice(first, last).some((word) => word === needs || word === contracted(needs));
  }

  function isClauseEnd(i: number): boolean {
    return i >= last || /^[,;:–-]$/.test(lower[i]!) || grammar.clauseConjunctions.has(lower[i]);
  }

  function endOf(_at: number): number {
    return end;
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

  /** "Die Stadt hat … gefordert", "Von der Stadt wurde … gefordert". */
  function withParticiple(at: number): Summary | undefined {
    for (let i = at + 1; i < last; i++) {
      const verb = verbs.participles.get(lower[i]!);
      if (!verb || !isClauseEnd(i + 1) || !isMain(at)) continue;
      if (
        verb.needs &&
        !lower.slice(first, last).some((word) => word === verb.needs || word === contracted(verb.needs!))
      )
        continue;
      const cue = [span(at, at + 1), span(i, i + 1)];
      const isPassive = /^(?:wurde|wurden|wird|werden|worden|sei|ist|sind)$/.test(lower[at]!);
      const source = isPassive ? agentIn(first, i) : subjectOf(paragraph, grammar, { first, end: i }, at);
      if (!source) return undefined;
      return {
        verb,
        source: span(source.first, source.end),
        cue,
        clause: span(first, end),
      };
    }
    return undefined;
  }

  /** "von der Polizei": who does it in a passive. */
  function agentIn(from: number, to: number): TokenRange | undefined {
    for (let i = from; i < to; i++) {
      if (lower[i] !== 'von' && lower[i] !== 'vom' && lower[i] !== 'durch') continue;
      const phrase = nounPhraseAt(paragraph, grammar, i + 1, to);
      if (phrase) return { first: phrase.first, end: phrase.end };
    }
    return undefined;
  }
}

const contracted = (preposition: string): string => (preposition === 'von' ? 'vom' : preposition);
