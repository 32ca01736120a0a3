import { continuesLeft } from '../types/continues-left';
import type { WordRange } from './word-range';
import type { Name } from '../names/names';
import type { Words } from '../word-view';

/** A span that begins with "who", "which" or "whose": what stands before it. */
export function antecedentPhrase(words: Words, { first, end }: WordRange): WordRange | undefined {
  return end - first > 1 && words.lexicon.grammar.nounRelatives.has(words.keys[first])
    ? phraseBefore(words, first)
    : undefined;
}

/** "One of the witnesses", "several of the protesters": the rest of the phrase. */
export function wholeOf(words: Words, { first, end }: WordRange): WordRange | undefined {
  const { determiners, shares, approximators } = words.lexicon.grammar;
  const counts = (key: string) =>
    determiners.has(key) || shares.has(key) || approximators.has(key) || /^[\d.,]+%?$/.test(key);
  let at = first;
  while (at < end && counts(words.keys[at]!) && !words.matches[at]?.senses.body) at++;
  return at > first && at < end - 1 && words.lexicon.heads.of.has(words.keys[at]) ? { first: at + 1, end } : undefined;
}

/** "supporters such as Iran": the examples, if they have names. */
export function examplesOf(words: Words, { first, end }: WordRange, names: readonly Name[]): WordRange | undefined {
  const { such, as } = words.lexicon.grammar;
  for (let at = first + 1; at + 2 < end; at++) {
    if (!such.has(words.keys[at]) || !as.has(words.keys[at + 1])) continue;
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
  if (first < end && words.lexicon.grammar.determiners.has(words.keys[first - 1])) first--;
  return first < end ? { first, end } : undefined;
}
