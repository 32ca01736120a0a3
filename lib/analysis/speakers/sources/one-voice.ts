import type { WordRange } from './word-range';
import type { Name } from '../names/names';
import { coreEnd } from '../types/phrase-type';
import { matchesWithin, type Words } from '../word-view';

/**
 * Does the "and" at the end of `left` join what is said of one speaker, not two speakers? "X, a researcher in farm policy
 * and rural health", "a member of the panel and author of the letter", "chemist and study leader X".
 */
export function isOneVoice(words: Words, left: WordRange, right: WordRange, names: readonly Name[]): boolean {
  if (areAlike(words, left, right, names) || isHalf(words, left, right)) return true;
  if (beginsPerson(words, right, names)) return sharesName(words, left, right, names);
  const opens = opensPhrase(words, right.first);
  const body = words.lexicon.grammar.fields.has(words.keys[right.first]) ? undefined : nameAt(right.first, names);
  if (isApposed(words, left, names))
    return words.raw[left.end] === ','
      ? !opens && !(body && isWholeName(body))
      : body?.match?.senses.body === undefined;
  return hasComplement(words, left) && !opens && !isPeople(words, right, names);
}

/** "a" or "the", or several of something: a speaker may begin here. */
const opensPhrase = (words: Words, at: number) => words.lexicon.grammar.determiners.has(words.keys[at]);

const nameAt = (at: number, names: readonly Name[]) =>
  names.find(({ first, runFirst, kind }) => kind !== 'place' && (runFirst === at || first === at));

/** "At Vale Defence, Space, and Security": one word in what is told of a person may be of a name that goes on. */
const isWholeName = ({ first, end, match, kind }: Name) => end - first > 1 || match !== undefined || kind !== 'person';

/** Not whose somebody is ("Orban's rival"), nor what a programme looks after ("Technology"). */
const isPerson = (words: Words, { kind, first, end }: Name) =>
  kind === 'person' &&
  !words.lexicon.grammar.genitive.has(words.keys[end]) &&
  !(end === first + 1 && words.lexicon.grammar.fields.has(words.keys[first]));

/** Does a person's name begin here, be it behind titles: "Gen. X", "his deputy, X"? */
function beginsPerson(words: Words, { first, end }: WordRange, names: readonly Name[]): boolean {
  const person = names.find((name) => isPerson(words, name) && name.first >= first && name.end <= end);
  // "York design agency": an unknown name that says of what kind the noun behind it is.
  if (
    !person ||
    (person.end < end &&
      !words.capital[person.end] &&
      /^\p{L}/u.test(words.raw[person.end]!) &&
      nounAhead(words, person.end, end))
  )
    return false;
  const { determiners, prepositions } = words.lexicon.grammar;
  const between = words.keys.slice(first, person.runFirst);
  if (between.length === 0) return true;
  // "environment and energy, X" is one minister still; "his deputy, X" is another.
  const noun = matchesWithin(words, first, person.runFirst).at(-1)?.senses.noun;
  if (between.includes(',') && !determiners.has(between[0]) && (!noun || noun.plural)) return false;
  const plain = !between.some((key) => prepositions.has(key));
  return plain && (determiners.has(between[0]) || matchesWithin(words, first, person.first).length > 0);
}

/** "residents of [X] and [Y]": two names of one word, the first right behind a preposition. */
function areAlike(words: Words, left: WordRange, right: WordRange, names: readonly Name[]): boolean {
  const [x, y] = [names.find(({ end }) => end === left.end), names.find(({ first }) => first === right.first)];
  const single = x && y && x.end - x.first === 1 && y.end === right.end && y.end - y.first === 1;
  return (
    single === true &&
    words.lexicon.grammar.complements.has(words.keys[x.first - 1]) &&
    x.first - 1 > left.first &&
    !names.some(({ first, kind }) => first === left.first && kind === 'person')
  );
}

/** "Indonesia's [search] and rescue agency": an unknown word right behind the possessive wants its noun. */
const isHalf = (words: Words, { end }: WordRange, right: WordRange) =>
  words.lexicon.grammar.genitive.has(words.keys[end - 2]) &&
  !words.matches[end - 1] &&
  !words.capital[end - 1] &&
  !opensPhrase(words, right.first);

/** Is there a noun before the phrase's next mark or preposition? */
function nounAhead(words: Words, from: number, end: number): boolean {
  const core = coreEnd(words, from, end);
  return matchesWithin(words, from, core).some(({ senses }) => senses.noun);
}

/** "chemist and study leader X": two offices of the one who has the name. */
function sharesName(words: Words, left: WordRange, right: WordRange, names: readonly Name[]): boolean {
  const office = matchesWithin(words, left.first, left.end).at(-1);
  // "Vidora co-founder": the name is whose office it is.
  const named = names.some(
    ({ kind, first, end }) =>
      end > left.first && first < left.end && end !== office?.first && (kind === 'person' || end === left.end),
  );
  const { organs, grammar } = words.lexicon;
  const noun = office?.end === left.end ? office.senses.noun : undefined;
  // "co-founder and CEO X": an office has capitals throughout.
  const isCapital = words.capital[right.first] && !/^\p{Lu}{2,}$/u.test(words.raw[right.first]!);
  const single = noun !== undefined && !noun.plural && !organs.has(noun.lemma.split(' ').at(-1)!);
  return !named && single && !grammar.determiners.has(words.keys[right.first]) && !isCapital;
}

/** Is the part still in what is told of a person behind the name? */
function isApposed(words: Words, { first, end }: WordRange, names: readonly Name[]): boolean {
  const person = names.find((name) => name.kind === 'person' && name.first >= first && name.end < end);
  return person !== undefined && words.raw[person.end] === ',';
}

/** Is the part in a complement: "residents of X"? */
function hasComplement(words: Words, { first, end }: WordRange): boolean {
  for (let i = first + 1; i < end; i++) {
    const match = words.matches[i];
    if (match && match.end <= end && match.end > i + 1) i = match.end - 1;
    else if (words.lexicon.grammar.complements.has(words.keys[i])) return true;
  }
  return false;
}

/** People or a body of their own, not one more thing a complement tells of: "and activists", not "and Idlib". */
function isPeople(words: Words, { first, end }: WordRange, names: readonly Name[]): boolean {
  const name = nameAt(first, names);
  if (name) return name.kind === 'person' || name.match?.senses.body !== undefined;
  for (const { first: at, end: stop, senses } of matchesWithin(words, first, end)) {
    if (words.lexicon.grammar.complements.has(words.keys[at - 1])) return false;
    if (senses.noun)
      return senses.noun.plural || senses.noun.strength === 'strong' || words.lexicon.heads.of.has(words.keys[stop]);
  }
  return false;
}
