import type { AnyParagraph } from '../../../paragraph';
import { quotationAt } from './quotation-at';

import type { Grammar } from './words';

/** A noun phrase: tokens `[first, end)`; `coreEnd` is where its head noun or name ends, before genitives and attributes. */
export interface NounPhrase {
  readonly first: number;
  readonly coreEnd: number;
  readonly end: number;
  /** Whether its determiner, if any, can be a nominative: "die Polizei", but not "den Behörden". */
  readonly canBeSubject: boolean;
}

type Quotation = AnyParagraph['quotations'][number];

const CAPITAL = /^\p{Lu}/u;
const WORD = /^\p{L}/u;
/** Adjectives and participles before a noun, ordinals, years and numbers. */
const ATTRIBUTE = /^(?:\p{Ll}[\p{L}-]*(?:e|er|es|en|em)|\d[\d.,]*\.?|(?:rund|etwa|fast|ein[ei]ge))$/u;
/** "Ursprünglich", "Langfristig": as the first word of a sentence. */
const ADVERB = /lich$|(?:frist|zeit|künft|seit|stimm|mäß)ig$/;
const ARTICLE = /^(?:die|der|des|dem|den|eine[rsnm]?)$/;
/** Longest run of attributes before a noun; what is longer is no phrase. */
const MOST_ATTRIBUTES = 6;
/** Tokens of the longest name in quotation marks. */
const LONGEST_NAME = 8;
/** Longest apposition between commas, in tokens. */
const LONGEST_APPOSITION = 14;

/**
 * Reads a noun phrase that begins at a token: "die bayerische Ministerin Ilse Brandt (SPD) aus Hof". Undefined where none does.
 * @param limit token number up to which it may reach
 */
export function nounPhraseAt(
  { tokens: { words }, lower, quotations }: AnyParagraph,
  grammar: Grammar,
  first: number,
  limit: number,
): NounPhrase | undefined {
  const isOther = grammar.otherDeterminers.has(lower[first]);
  const hasDeterminer = isOther || grammar.nominativeDeterminers.has(lower[first]);
  let at = first + (hasDeterminer ? 1 : 0);
  for (let count = 0; at < limit && isAttribute(at) && count < MOST_ATTRIBUTES; count++) at++;
  const coreEnd = namesFrom(at);
  if (coreEnd === at) return undefined;
  const end = withAttributes(coreEnd, 0);
  const isTime = grammar.timeNouns.has(lower[coreEnd - 1]) || grammar.timeNouns.has(lower[at]);
  return { first, coreEnd, end, canBeSubject: !isOther && !isTime };

  function isAttribute(i: number): boolean {
    // "der die Entscheidung lobte": a pronoun and an article.
    return (
      ATTRIBUTE.test(words[i]!) &&
      !ARTICLE.test(words[i]!) &&
      !grammar.prepositions.has(lower[i]) &&
      !grammar.adverbs.has(lower[i])
    );
  }

  /** A run of nouns and names; one in quotation marks is a name. */
  function namesFrom(from: number): number {
    let i = from;
    while (i < limit) {
      const quoted = quotationAt(quotations, i);
      if (quoted && isQuotedName(quoted)) i = quoted.last + 1;
      else if (CAPITAL.test(words[i]!) && WORD.test(words[i]!) && !isSmallWord(i)) i++;
      else if (i > from && /^(?:von|van|de|der|al|bin|zu)$/.test(words[i]!) && isNamePart(i)) i++;
      else break;
    }
    return i;
  }

  /** „Velmer Bote“, but not „feige“. */
  function isQuotedName({ first: open, last, closed }: Quotation): boolean {
    return closed && last - open < LONGEST_NAME && last < limit && !/^\p{Ll}/u.test(words[open + 1]!);
  }

  /** "Auf seiner Website", "Ursprünglich": a capital at the start of a sentence makes no noun. */
  function isSmallWord(i: number): boolean {
    const { prepositions, adverbs, subordinators, subjectPronouns, clauseConjunctions, auxiliaries } = grammar;
    if (ADVERB.test(lower[i]!)) return true;
    return [prepositions, adverbs, subordinators, subjectPronouns, clauseConjunctions, auxiliaries].some((words) =>
      words.has(lower[i]),
    );
  }

  /** "Ursula von der Leyen": a small word within a name, told by the name before and behind. */
  function isNamePart(i: number): boolean {
    const isParticle = /^(?:de|al|bin|van)$/.test(words[i]!) || (words[i] === 'der' && words[i - 1] === 'von');
    return isParticle && i + 1 < limit && (CAPITAL.test(words[i + 1]!) || words[i + 1] === 'der');
  }

  function withAttributes(from: number, depth: number): number {
    let i = from;
    if (words[i] === '(' && i < limit) {
      const close = words.indexOf(')', i);
      if (close > 0 && close - i < 6 && close < limit) i = close + 1;
    }
    if (depth > 2 || i >= limit) return i;
    const isGenitive = grammar.genitiveDeterminers.has(lower[i]);
    if (isGenitive || grammar.attachingPrepositions.has(lower[i])) {
      const inner = nounPhraseAt(
        { tokens: { words }, lower, quotations } as AnyParagraph,
        grammar,
        isGenitive ? i : i + 1,
        limit,
      );
      if (inner) return withAttributes(inner.end, depth + 1);
    }
    if (grammar.conjunctions.has(lower[i])) {
      const inner = nounPhraseAt({ tokens: { words }, lower, quotations } as AnyParagraph, grammar, i + 1, limit);
      if (inner) return withAttributes(inner.end, depth + 1);
    }
    if (words[i] === ',') {
      const close = words.indexOf(',', i + 1);
      const opens = grammar.nominativeDeterminers.has(lower[i + 1]) || CAPITAL.test(words[i + 1] ?? '');
      if (close > 0 && close < limit && close - i < LONGEST_APPOSITION && opens) return close + 1;
    }
    return i;
  }
}
