/** Phrases, as lists of lower-case words, by one of their words. */
export type PhraseList = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Phrases by their first word, to be looked for from there on. */
export const phrasesByFirst = (list: readonly string[]): PhraseList => phrasesBy(list, (words) => words[0]!);
/** Phrases by their last word, to be looked for back from there. */
export const phrasesByLast = (list: readonly string[]): PhraseList => phrasesBy(list, (words) => words.at(-1)!);

function phrasesBy(list: readonly string[], key: (words: string[]) => string): PhraseList {
  const phrases = new Map<string, string[][]>();
  for (const phrase of list) {
    const words = phrase.split(' ');
    const known = phrases.get(key(words));
    if (known) known.push(words);
    else phrases.set(key(words), [words]);
  }
  return phrases;
}
