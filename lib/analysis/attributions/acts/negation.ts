import type { ActCue } from './verbs';

/** "has not yet accused": so many tokens before the verb. */
const NEGATION_REACH = 4;

/** Whether the act of the verb at token `at` is not done: "did not accuse", "refused to condemn", "stopped short of blaming". */
export function isUndone({ view: { lower, sentenceOf }, words }: ActCue, at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - NEGATION_REACH && sentenceOf[i] === sentenceOf[at]; i--) {
    const word = lower[i]!;
    if (isEnd(word)) return false;
    if (words.refusals.has(word)) return true;
    if (words.negations.has(word) || words.endings.negation.some((ending) => word.endsWith(ending)))
      return !words.merely.has(lower[i + 1]!);
  }
  return false;
}

/** A mark behind which another clause begins. */
const isEnd = (word: string): boolean => /^[,;:.?!“”"()–—]$/.test(word);
