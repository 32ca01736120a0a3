import { continuesLeft } from '../types/contexts';
import type { WordRange } from './word-range';
import type { Name } from '../names/names';
import type { Words } from '../words';

/** A span that begins with "who", "which" or "whose": what stands before it. */
export function antecedentPhrase(words: Words, { first, end }: WordRange): WordRange | undefined {
  return end - first > 1 && /^(who|which|whose|whom)$/.test(words.keys[first]!)
    ? phraseBefore(words, first)
    : undefined;
}

/** "One of the witnesses", "several of the protesters": the rest of the phrase. */
export function wholeOf(words: Words, { first, end }: WordRange): WordRange | undefined {
  const { determiners, shares } = words.lexicon.grammar;
  const counts = (key: string) =>
    determiners.has(key) ||
    shares.has(key) ||
    /^[\d.,]+%?$|^(nearly|almost|about|more|than|over|up|to|only|roughly)$/.test(key);
  let at = first;
  while (at < end && counts(words.keys[at]!) && !words.matches[at]?.senses.body) at++;
  return at > first && at < end - 1 && words.keys[at] === 'of' ? { first: at + 1, end } : undefined;
}

/** "supporters such as Iran": the examples, if they have names. */
export function examplesOf(words: Words, { first, end }: WordRange, names: readonly Name[]): WordRange | undefined {
  for (let at = first + 1; at + 2 < end; at++) {
    if (words.keys[at] !== 'such' || words.keys[at + 1] !== 'as') continue;
    return names.some((name) => name.first === at + 2) ? { first: at + 2, end } : undefined;
  }
  return undefined;
}

/** "who" and "which": the noun phrase right before. */
export function phraseBefore(words: Words, at: number): WordRange | undefined {
  const end = words.raw[at - 1] === ',' ? at - 1 : at;
  let first = end;
  while (first > 0 && end - first < 10 && continuesLeft(words, first - 1)) first--;
  // With its article: "a refugee who" is nobody met before.
  if (first < end && words.lexicon.grammar.determiners.has(words.keys[first - 1] ?? '')) first--;
  return first < end ? { first, end } : undefined;
}

/** How many words of a phrase are articles, pronouns and numbers before its noun. */
export function determinersAt(words: Words, { first, end }: WordRange): number {
  const { determiners, prepositions } = words.lexicon.grammar;
  const { relative } = words.lexicon.pronouns;
  let count = 0;
  while (
    first + count < end - 1 &&
    (determiners.has(words.keys[first + count]!) || /^\d+$/.test(words.keys[first + count]!))
  ) {
    const match = words.matches[first + count];
    // "Some in the party", "those who stayed": there is no noun to come.
    const next = words.keys[first + count + 1]!;
    if (prepositions.has(next) || relative.has(next)) break;
    // "This year's survey".
    if (/^(year|month|week|season)$/.test(next) && words.keys[first + count + 2] === "'s") break;
    // "No one" is no "one".
    if (match?.senses.body ?? (match?.senses.noun && match.end - match.first > 1)) break;
    count++;
  }
  return count;
}
