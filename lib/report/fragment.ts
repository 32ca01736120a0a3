import english from './languages/english.json';

/** The words of a language that point at what was said before. */
interface Pointing {
  /** Words that only open a content: "that the bridge had fallen". */
  readonly conjunctions: ReadonlySet<string>;
  readonly pronouns: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  /** Nouns for what somebody has said: "the claim". */
  readonly pointers: ReadonlySet<string>;
}

/** By the language's code without its region. */
const LANGUAGES: ReadonlyMap<string, Pointing> = new Map([
  [
    'en',
    {
      conjunctions: new Set(english.conjunctions),
      pronouns: new Set(english.pronouns),
      determiners: new Set(english.determiners),
      pointers: new Set(english.pointers),
    },
  ],
]);

/** Contents of fewer words say too little by themselves. */
const FEWEST_WORDS = 4;
const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu;

/**
 * Whether a content can't stand alone: it is very short, or opens with words that point at something before it.
 * @param language BCP 47 tag of the text
 */
export function isFragment(content: string, language: string): boolean {
  const words = (content.match(WORD) ?? []).map((word) => word.toLowerCase());
  const pointing = LANGUAGES.get(language.split('-')[0]!.toLowerCase());
  const rest = pointing && words.length > 1 && pointing.conjunctions.has(words[0]!) ? words.slice(1) : words;
  if (rest.length < FEWEST_WORDS) return true;
  const [first, second] = rest as [string, string];
  // "it’s" and "they’ve" as well.
  if (pointing?.pronouns.has(first.split(/['’]/)[0]!)) return true;
  return (pointing?.determiners.has(first) && pointing.pointers.has(second)) ?? false;
}
