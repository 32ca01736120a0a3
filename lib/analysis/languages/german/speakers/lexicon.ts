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
export function typeOfNoun(lexicon: SpeakerLexicon, word: string): (SourceNoun & { isOffice: boolean }) | undefined {
  const { words, nouns, isPlace } = lexicon;
  const lower = word.toLowerCase();
  const whole = nouns.ofPhrase(lower);
  const office = officeIn(words.through, lower);
  const body = whole || word.length > LONGEST_WORD ? undefined : bodyBefore(nouns, words.parties, lower);
  if (body) {
    const rest = typeOfNoun(lexicon, word.slice(word.indexOf('-') + 1));
    if (isOfBody(body, rest, !rest || rest.isOffice || words.through.has(rest.noun)))
      return { ...body, isOffice: false };
  }
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
    if (isPlace(word.slice(0, first.length)) && !/(?:chef|expert)(?:e|in)?$/.test(office))
      return { type: 'government', noun: first, isOffice: false };
    // "Trigonia-Chef": whom a name has for a chief is mostly a firm.
    if (
      /^chef(?:in)?$/.test(office) &&
      lower.endsWith(`-${office}`) &&
      /^\p{Lu}\p{Ll}{2}/u.test(word) &&
      !RANK.test(first)
    )
      return { type: 'business', noun: first, isOffice: false };
  }
  const found = nouns.of(word);
  if (found) return { ...found, isOffice: office !== undefined };
  return office ? { type: 'other', noun: office, isOffice: true } : undefined;
}

/** Letters of the longest compound that is taken apart. */
const LONGEST_WORD = 60;
/** Before an office a rank, and no name: "Vize-Chef". */
const RANK = /^(?:vize|ex|co|neu|alt|haupt|gesamt|bundes|landes|interims|noch)$/;

/** The body that a compound with a hyphen begins with: "EU" in "EU-Erweiterungskommissar", "SPD" in "SPD-Landesgruppenchef". */
function bodyBefore(
  nouns: SourceNouns,
  parties: Iterable<string> & { has(word: string): boolean },
  lower: string,
): SourceNoun | undefined {
  const hyphen = lower.indexOf('-');
  if (hyphen < 2) return undefined;
  const first = lower.slice(0, hyphen);
  return party(parties, first) ?? nouns.ofPhrase(first);
}

/** Whether a compound's kind is that of the body it begins with, and not of what its end tells by itself. */
function isOfBody({ type }: SourceNoun, rest: SourceNoun | undefined, isOffice: boolean): boolean {
  // "EU-Kommissar" is no police, "UN-Soldat" none of an army; but an "EU-Parlamentarier" is a politician.
  if (type === 'un' || type === 'international') return rest?.type !== 'political' && rest?.type !== 'unnamed';
  // "SPD-Finanzexperte", but "SPD-Innensenator".
  // "VW-Betriebsrat" is none of the firm's.
  return isOffice || (type === 'political' && rest?.type === 'expert');
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
