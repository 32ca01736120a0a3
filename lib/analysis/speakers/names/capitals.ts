import type { Words } from '../words';

/** Headlines write verbs with a capital: "Graham Says". */
const isHeadlineVerb = (words: Words, i: number) =>
  !words.initial[i] &&
  /^(says?|said|tells?|told|warns?|urges?|claims?|denies|accuses|reports?|confirms?|vows?|slams|calls|asks|wants)$/.test(
    words.keys[i]!,
  );

/** "Scott Township, [Pa.] Knick said so.", "Lund, [Mass]., was dark". */
export const isStateShort = ({ raw, keys, lexicon }: Words, i: number) =>
  lexicon.grammar.states.has(keys[i] ?? '') && (raw[i]!.endsWith('.') || (raw[i - 1] === ',' && raw[i + 1] === '.'));

/** "[Co-host] Ada Lund": an office, be the word not in the lexicon. */
const isSharedOffice = ({ keys, lexicon }: Words, i: number) =>
  keys[i]!.startsWith('co-') && lexicon.phrases.get(keys[i]!.slice(3))?.noun !== undefined;

/** Does a person's name begin at a word inside a run of capitals: a given name with another name behind it? */
export function startsGiven(words: Words, i: number): boolean {
  const { maleNames, femaleNames, shortNames } = words.lexicon;
  const key = words.keys[i] ?? '';
  const isGiven = maleNames.has(key) || femaleNames.has(key) || shortNames.has(key);
  return isGiven && !words.matches[i] && words.capital[i - 1] === true && isNamed(words, i + 1);
}

const MONTH_OR_NAME = /^(jan|mar|april|june|august|may)$/;

/** Can this word be part of a proper name? Months and days can't, but for given names before a name: "Jan Egeland". */
export function isNamed(words: Words, i: number): boolean {
  const key = words.keys[i];
  if (key === undefined || !words.capital[i] || key.startsWith('-') || /^[dri]-\p{L}/u.test(key)) return false;
  if (isHeadlineVerb(words, i) || isStateShort(words, i) || isSharedOffice(words, i)) return false;
  if (!words.lexicon.grammar.never.has(key)) return true;
  return MONTH_OR_NAME.test(key) && !words.raw[i]!.endsWith('.') && isNamed(words, i + 1) && !words.matches[i + 1];
}

/** Endings of adverbs that no name has. */
const ADVERB = /(?:ingly|edly|ically|ously|ively|fully|ately|ently|antly|ably|ibly|arily)$/;

/** "Injecting Clinton …", "Twenty-seven", "Unsurprisingly": a sentence's first word that is no part of the name after it. */
export function isOpener(words: Words, i: number): boolean {
  const key = words.keys[i]!;
  if (words.matches[i]) return false;
  return (
    (/.{3}ing$/.test(key) && isNamed(words, i + 1)) ||
    ADVERB.test(key) ||
    /^(twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-/.test(key)
  );
}

export const isOrganWord = (words: Words, i: number) =>
  words.capital[i]! && (words.lexicon.organs.has(singular(words, words.keys[i]!)) || endsName(words, i));

/** "Charlotte Observer", "Tavel Securities". */
const endsName = (words: Words, i: number) => {
  if (NEWSPAPER.test(words.keys[i]!)) return true;
  const type =
    i > 0 && words.capital[i - 1]! && !words.initial[i] ? words.lexicon.capitalEnds.get(words.keys[i]!) : undefined;
  if (!type) return false;
  const before = words.matches[i - 1]?.senses;
  return type === 'business' ? !before && words.keys[i] !== 'group' : before?.place !== undefined;
};

/** Two newspapers become one: "Wheeling News-Register". */
const NEWSPAPER = /^(news|times|post|herald|star|journal|tribune|press|courier|sun|democrat|union)-[a-z]{4,}$/;

const singular = (words: Words, key: string) =>
  words.lexicon.organs.has(key) ? key : key.replace(/ies$/, 'y').replace(/s$/, '');
