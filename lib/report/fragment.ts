import { wordsOf } from './languages';

/** Contents of fewer words say too little by themselves. */
const FEWEST_WORDS = 4;
const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu;

/**
 * Whether a content can't stand alone: it is very short, or opens with words that point at something before it.
 * @param language BCP 47 tag of the text
 */
export function isFragment(content: string, language: string): boolean {
  const words = (content.match(WORD) ?? []).map((word) => word.toLowerCase());
  const pointing = wordsOf(language);
  const rest = pointing && words.length > 1 && pointing.conjunctions.has(words[0]!) ? words.slice(1) : words;
  if (rest.length < FEWEST_WORDS) return true;
  const [first, second] = rest as [string, string];
  // "it’s" and "they’ve" as well.
  if (pointing?.pronouns.has(first.split(/['’]/)[0]!)) return true;
  return (pointing?.determiners.has(first) && pointing.pointers.has(second)) ?? false;
}
