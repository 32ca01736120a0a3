import type { AnyParagraph } from '../../../paragraph';
import type { Grammar } from '../grammar';

/** "um … zu", "ohne … zu": a purpose or circumstance, and nothing that is said. */
const CIRCUMSTANCE = /^(?:um|ohne|statt|anstatt|als)$/;
/** "aufzuräumen", "bekanntzugeben": "zu" within the verb; "hinzufügen" has none. */
const INFIX = /^(?!(?:hin|da)zu(?!zu))\p{Ll}{2,}zu\p{Ll}{2,}n$/u;
/** "zu haben", "prüfen zu wollen", "gesehen zu werden": verbs that close a chain of them. */
const CHAIN = /^(?:wollen|haben|sein|können|werden|müssen|dürfen|lassen|sollen)$/;
const RELATIVE = /^(?:der|die|das|dem|den|denen|deren|dessen|welche[rsmn]?)$/;
/** Tokens of the longest such clause up to its verb. */
const LONGEST = 60;

/**
 * Where an infinitive clause ends that begins at a token: "den Saal morgen zu räumen | , teilte …". With the clauses that
 * depend on it, and a second infinitive behind "und". Undefined where none begins.
 */
export function infinitiveEnd(
  { lower, tokens: { words }, outerQuotationOf }: AnyParagraph,
  first: number,
  limit: number,
  grammar: Grammar,
): number | undefined {
  if (CIRCUMSTANCE.test(lower[first] ?? '') || grammar.subordinators.has(lower[first])) return undefined;
  let close = nextEnd(first);
  if (close === undefined) return undefined;
  for (;;) {
    if (close >= limit) return limit;
    const next = lower[close]!;
    const isJoined = /^(?:und|oder|sowie)$/.test(next);
    const other: number | undefined = isJoined ? nextEnd(close + 1) : undefined;
    if (other !== undefined) {
      close = other;
      continue;
    }
    if (isJoined) return close;
    if (next !== ',') return /^[;:–“"]$/.test(next) ? close : undefined;
    // "…, die sich darum kümmern soll": what depends on the clause goes with it.
    const opens = lower[close + 1] ?? '';
    return grammar.subordinators.has(opens) || CIRCUMSTANCE.test(opens) || RELATIVE.test(opens) ? limit : close;
  }

  /** Behind the next infinitive with "zu" of a clause that goes on to it without a mark. */
  function nextEnd(from: number): number | undefined {
    for (let at = from; at < Math.min(limit, from + LONGEST); at++) {
      if (lower[at] === ',' && outerQuotationOf[at]! < 0 && !isListed(at)) return undefined;
      const isApart = lower[at] === 'zu' && at + 1 < limit && /^\p{Ll}+n$/u.test(words[at + 1]!);
      if (!isApart && !INFIX.test(words[at]!)) continue;
      let end = at + (isApart ? 2 : 1);
      while (end < limit && CHAIN.test(lower[end]!)) end++;
      return end;
    }
    return undefined;
  }

  /** "Presse, Rundfunk und …", "das größte der Gebäude, …": a comma between nouns, and before an apposition. */
  function isListed(at: number): boolean {
    return /^[\p{Lu}„]/u.test(words[at + 1] ?? '') && /^[\p{Lu}“]/u.test(words[at - 1] ?? '');
  }
}
