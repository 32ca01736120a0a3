import type { Name } from '../names/names';
import { isOneVoice } from './one-voice';
import type { WordRange } from './word-range';
import type { Words } from '../word-view';

/**
 * Splits a source of several speakers: "activists and state media", "France, Germany and the UN". An "and" inside a name,
 * between adjectives ("European and U.S. officials") or inside a complement splits nothing.
 */
export function partsOfSource(words: Words, range: WordRange, names: readonly Name[]): WordRange[] {
  const parts: WordRange[] = [];
  let first = range.first;
  for (let i = range.first; i < range.end; i++) {
    if (words.lexicon.grammar.listEnds.has(words.keys[i]) && i > first) break;
    const joiner = joinerAt(words, i, range.end, names);
    if (!joiner || insideName(names, i) || insidePhrase(words, first, i)) continue;
    if (!isWhole(words, first, i) || !isWhole(words, i + joiner, range.end) || isApposition(words, i, names)) continue;
    if (isOneVoice(words, { first, end: i }, { first: i + joiner, end: range.end }, names)) continue;
    parts.push({ first, end: i });
    first = i + joiner;
    i = first - 1;
  }
  return [...parts, { first, end: range.end }].filter((part) => part.end > part.first);
}

/** How many words the joiner has, 0 where there is none. A comma joins only where an "and" comes later. */
function joinerAt(words: Words, i: number, end: number, names: readonly Name[]): number {
  const { keys, raw, lexicon } = words;
  const next = keys[i + 1];
  // "X, [54], and Y": an age.
  if (raw[i] === ',' && /^\d{1,3}$/.test(next ?? '') && (raw[i + 2] === ',' || i + 2 >= end)) return 0;
  if (raw[i] === ',' && lexicon.grammar.and.has(next)) return 2;
  const joiner = lexicon.joiners.find((joiner) => joiner.every((key, at) => keys[i + at] === key));
  if (joiner) return joiner.length;
  return raw[i] === ',' && i + 1 < end && listGoesOn(words, i + 1, end, names) ? 1 : 0;
}

/** In "A, B and C" an "and" follows before any other comma than those between names. */
function listGoesOn(words: Words, from: number, end: number, names: readonly Name[]): boolean {
  const { keys, raw, lexicon } = words;
  for (let i = from; i < Math.min(end, from + 8); i++) {
    if (lexicon.grammar.and.has(keys[i]) && !insideName(names, i)) return true;
    if (i === from && opensApposition(words, i)) return false;
    if (raw[i] === ',') return listGoesOn(words, i + 1, end, names);
  }
  return false;
}

const opensApposition = ({ keys, lexicon: { grammar } }: Words, i: number) =>
  grammar.articles.has(keys[i]) || grammar.who.has(keys[i]) || grammar.which.has(keys[i]);

const insideName = (names: readonly Name[], i: number) => names.some(({ first, end }) => first < i && i < end);

/** "Founder and chief executive X": an office that the lexicon has as one. */
const insidePhrase = (words: Words, first: number, i: number) =>
  [1, 2, 3].some(
    (back) => i - back >= first && words.matches[i - back]?.senses.noun && words.matches[i - back]!.end > i,
  );

/** Can this stretch be a source of its own, i.e. does it end in (or hold, before a complement) a noun or a name? */
function isWhole(words: Words, first: number, end: number): boolean {
  if (first >= end) return false;
  const { grammar, pronouns } = words.lexicon;
  for (let i = first; i < end;) {
    const match = words.matches[i];
    const length = match && match.end <= end ? match.end - i : 1;
    const senses = match?.senses;
    const adjective = senses?.place?.kind === 'adjective' || senses?.skip;
    const exactPlace = senses?.place && senses.exact;
    const last = i + length >= end || grammar.prepositions.has(words.keys[i + length]) || words.raw[i + length] === ',';
    if (senses?.noun ?? senses?.body) return !modifiesOnly(words, i, length, last);
    if (senses?.place && !adjective && (!exactPlace || last)) return true;
    if (!match && words.capital[i] && !grammar.starters.has(words.keys[i])) return true;
    if (pronouns.male.has(words.keys[i]!) || pronouns.female.has(words.keys[i]!) || pronouns.plural.has(words.keys[i]!))
      return true;
    i += length;
  }
  return false;
}

/** "health and rescue officials": a noun that may modify and stands alone before the "and". */
const modifiesOnly = (words: Words, i: number, length: number, last: boolean) => {
  const { modifier, body, noun } = words.matches[i]!.senses;
  return (
    modifier !== undefined &&
    !body &&
    !noun?.plural &&
    last &&
    words.lexicon.grammar.and.has(words.keys[i + length]) &&
    !words.lexicon.grammar.determiners.has(words.keys[i - 1])
  );
};

/** A comma with an article after it opens an apposition, not the next of a list, unless the list is of such. */
const isApposition = (words: Words, i: number, names: readonly Name[]) =>
  words.raw[i] === ',' &&
  !words.lexicon.grammar.and.has(words.keys[i + 1]) &&
  (opensApposition(words, i + 1) || isWhose(words, i, names) || isOffice(words, i, names));

/** "X, vice president of Y": a person's name and one office with what it is of. */
function isOffice(words: Words, comma: number, names: readonly Name[]): boolean {
  if (!names.some(({ kind, end }) => kind === 'person' && end === comma)) return false;
  let at = comma + 1;
  while (words.matches[at]?.senses.skip && !words.matches[at]?.senses.noun) at = words.matches[at]!.end;
  const office = words.matches[at];
  return office?.senses.noun?.plural === false && words.lexicon.grammar.complements.has(words.keys[office.end]);
}

/** "X, Y's husband": a person's name, and whose this is. */
function isWhose(words: Words, comma: number, names: readonly Name[]): boolean {
  const person = names.some(({ kind, end }) => kind === 'person' && end === comma);
  const owner = names.find(({ first }) => first === comma + 1);
  return (
    person &&
    owner !== undefined &&
    words.lexicon.grammar.genitive.has(words.keys[owner.end]) &&
    !words.capital[owner.end + 1]
  );
}
