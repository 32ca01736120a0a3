import type { SourceType } from '../../../source-types';
import { wordSets, type WordSets } from '../../word-sets';
import type countryNames from './countries.json';
import type givenNames from './given-names.json';
import { SourceNouns, type SourceNoun } from './nouns';
import type wordLists from './words.json';

type ListName = {
  [Name in keyof typeof wordLists]: (typeof wordLists)[Name] extends readonly string[] ? Name : never;
}[keyof typeof wordLists];

/** What the speakers' stage knows by words. */
export interface SpeakerLexicon {
  readonly words: WordSets<ListName>;
  readonly nouns: SourceNouns;
  readonly isMale: (name: string) => boolean;
  readonly isFemale: (name: string) => boolean;
  readonly isGivenName: (name: string) => boolean;
  /** Countries, their capitals and their states, which speak for a government. As written. */
  readonly isPlace: (name: string) => boolean;
  /** "russisch", "russische", "russischen". In lower case. */
  readonly isDemonym: (word: string) => boolean;
}

/** Makes the lexicon from its data. */
export function lexiconOf(
  lists: typeof wordLists,
  countries: Readonly<Record<keyof typeof countryNames, readonly string[]>>,
  names: typeof givenNames,
  nouns: SourceNouns,
): SpeakerLexicon {
  const { capitals, ...words } = lists;
  const male = new Set(names.male);
  const female = new Set(names.female);
  const places = new Set([
    ...Object.keys(capitals),
    ...words.countries,
    ...words.states,
    ...Object.values(countries).map(([name]) => name!),
  ]);
  const demonyms = new Set(Object.values(countries).flatMap(([, ...adjectives]) => adjectives));
  const given = (set: ReadonlySet<string>, name: string) => {
    const lower = name.toLowerCase();
    return set.has(lower) || (lower.includes('-') && set.has(lower.split('-')[0]!));
  };
  return {
    words: wordSets(words),
    nouns,
    isMale: (name) => given(male, name),
    isFemale: (name) => given(female, name),
    isGivenName: (name) => given(male, name) || given(female, name),
    isPlace: (name) => places.has(name) || places.has(name.replace(/s$/, '')),
    isDemonym: (word) => demonyms.has(word.replace(/e[rnms]?$/, '')),
  };
}

/** The kind a noun tells for whoever it names; the first part of a compound where its end only says what office: "Bahnchef". */
export function typeOfNoun(
  { words, nouns, isPlace }: SpeakerLexicon,
  word: string,
): (SourceNoun & { isOffice: boolean }) | undefined {
  const lower = word.toLowerCase();
  const whole = nouns.ofPhrase(lower);
  const office = officeIn(words.through, lower);
  if (whole && !office) return { ...whole, isOffice: false };
  if (whole && office !== lower) return { ...whole, isOffice: false };
  if (office && office.length < lower.length) {
    const first = lower.slice(0, lower.length - office.length).replace(/-$/, '');
    const plain = first.replace(/(?<=\p{L}{3})(?:s|en|n)$/u, '');
    const found =
      nouns.ofPhrase(first) ??
      nouns.ofPhrase(plain) ??
      party(words.parties, first) ??
      nouns.of(first) ??
      nouns.of(plain);
    if (found) return { ...found, isOffice: false };
    // "Deutschlandchef" is a firm's, "Regierungschef" stands in the list.
    if (isPlace(word.slice(0, first.length)) && !/chef(?:in)?$/.test(office))
      return { type: 'government', noun: first, isOffice: false };
  }
  const found = nouns.of(word);
  if (found) return { ...found, isOffice: office !== undefined };
  return office ? { type: 'other', noun: office, isOffice: true } : undefined;
}

const party = (parties: Iterable<string> & { has(word: string): boolean }, word: string): SourceNoun | undefined =>
  parties.has(word) ? { type: 'political' satisfies SourceType, noun: word } : undefined;

/** The longest office that a word ends in: "sprecherin" in "regierungssprecherin". */
function officeIn(through: Iterable<string>, lower: string): string | undefined {
  let longest: string | undefined;
  // "des Sprechers", "den Sprechern"
  const plain = lower.replace(/(?<=er)[ns]$|(?<=(?:or|nt))(?:s|en)$/, '');
  if (plain !== lower) return officeIn(through, plain);
  for (const office of through)
    if (lower.endsWith(office) && office.length > (longest?.length ?? 0) && (office.length >= 4 || office === lower))
      longest = office;
  return longest;
}
