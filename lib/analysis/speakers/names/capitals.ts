import type { Words } from '../word-view';

/** Headlines write verbs with a capital: "Graham Says". */
const isHeadlineVerb = (words: Words, i: number) =>
  !words.initial[i] && words.lexicon.deeds.inHeadlines.has(words.keys[i]);

/** "Scott Township, [Pa.] Knick said so.", "Lund, [Mass]., was dark". */
export const isStateShort = ({ raw, keys, lexicon }: Words, i: number) =>
  lexicon.grammar.states.has(keys[i]) && (raw[i]!.endsWith('.') || (raw[i - 1] === ',' && raw[i + 1] === '.'));

/** "[Co-host] Ada Lund": an office, be the word not in the lexicon. */
function isSharedOffice({ keys, lexicon: { phrases, shapes } }: Words, i: number): boolean {
  const office = keys[i]!.replace(shapes.sharedOffice, '');
  return office !== keys[i] && phrases.get(office)?.noun !== undefined;
}

/** Does a person's name begin at a word inside a run of capitals: a given name with another name behind it? */
export function startsGiven(words: Words, i: number): boolean {
  const { maleNames, femaleNames, shortNames } = words.lexicon;
  const key = words.keys[i] ?? '';
  const isGiven = maleNames.has(key) || femaleNames.has(key) || shortNames.has(key);
  return isGiven && !words.matches[i] && words.capital[i - 1] === true && isNamed(words, i + 1);
}

/** Can this word be part of a proper name? Months and days can't, but for given names before a name: "Jan Egeland". */
export function isNamed(words: Words, i: number): boolean {
  const key = words.keys[i];
  if (key === undefined || !words.capital[i] || key.startsWith('-') || words.lexicon.shapes.seatKey.test(key))
    return false;
  if (isHeadlineVerb(words, i) || isStateShort(words, i) || isSharedOffice(words, i)) return false;
  if (!words.lexicon.grammar.never.has(key)) return true;
  return (
    words.lexicon.grammar.monthsLikeNames.has(key) &&
    !words.raw[i]!.endsWith('.') &&
    isNamed(words, i + 1) &&
    !words.matches[i + 1]
  );
}

/** "Injecting Clinton …", "Twenty-seven", "Unsurprisingly": a sentence's first word that is no part of the name after it. */
export function isOpener(words: Words, i: number): boolean {
  const key = words.keys[i]!;
  if (words.matches[i]) return false;
  const { isGerund, isSureAdverb } = words.lexicon.shapes;
  return (isGerund(key) && isNamed(words, i + 1)) || isSureAdverb(key);
}

export const isOrganWord = (words: Words, i: number) =>
  words.capital[i]! && (words.lexicon.organs.has(singular(words, words.keys[i]!)) || endsName(words, i));

/** "Charlotte Observer", "Tavel Securities". */
const endsName = (words: Words, i: number) => {
  if (words.lexicon.shapes.joinedNewspapers.test(words.keys[i]!)) return true;
  const type =
    i > 0 && words.capital[i - 1]! && !words.initial[i] ? words.lexicon.capitalEnds.get(words.keys[i]!) : undefined;
  if (!type) return false;
  const before = words.matches[i - 1]?.senses;
  return type === 'business' ? !before && !words.lexicon.things.groups.has(words.keys[i]) : before?.place !== undefined;
};

const singular = (words: Words, key: string) =>
  words.lexicon.organs.has(key) ? key : words.lexicon.shapes.singular(key);
