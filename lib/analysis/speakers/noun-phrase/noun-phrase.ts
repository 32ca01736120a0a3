import { coreEnd } from '../types/core-end';
import { isStateShort } from '../names/capitals';
import type { Name } from '../names/name';
import { areTitles } from '../names/ranks';
import { matchesWithin, type Match, type Words } from '../word-view';
import type { WordRange } from '../sources/word-range';
import { determinersAt } from './determiners';

/** What a preposition ties to the noun: "of the port", "for Trentex". `preposition` is its word. */
export interface Complement extends WordRange {
  readonly preposition: number;
}

/**
 * A noun phrase with its slots. Positions are words of its paragraph:
 * "[the] [harbour] [master] of Lund, a former pilot, who …": determiner, modifiers, head, complement, apposition, relative clause.
 */
export interface NounPhrase {
  readonly words: Words;
  /** All of it, from article or pronoun to complement. */
  readonly part: WordRange;
  /** Its first word behind articles and numbers. */
  readonly first: number;
  /** Where its core ends, at a complement, an apposition or a relative clause. */
  readonly core: number;
  /** The names that overlap it. */
  readonly names: readonly Name[];
}

/** Reads the words `part` of a paragraph as one noun phrase. Linear. */
export function readNounPhrase(words: Words, part: WordRange, names: readonly Name[]): NounPhrase {
  const first = part.first + determinersAt(words, part);
  return { words, part, first, core: coreOf(words, first, part.end, names), names };
}

/** Where the core ends; a preposition or a comma inside a name ends nothing: "the University of Lund biologist X", "Vale, Mass., mayor X". */
function coreOf(words: Words, first: number, end: number, names: readonly Name[]): number {
  let core = Math.max(first + 1, coreEnd(words, first, end));
  for (const name of names) {
    const goesOn = name.first < core && core < name.end && name.end < end && words.matches[name.end]?.senses.noun;
    if (goesOn && !words.capital[name.end]) core = coreEnd(words, name.end, end);
    const behind = core === name.end ? behindState(words, core) : core;
    if (behind > core && behind < end) core = Math.max(behind + 1, coreEnd(words, behind, end));
  }
  return core;
}

/** "Vale, [Mass.,] mayor X": the word behind a town's state, where the phrase goes on with a noun or a name. */
function behindState(words: Words, comma: number): number {
  if (words.raw[comma] !== ',' || !isStateShort(words, comma + 1)) return comma;
  let at = comma + 2;
  while (words.raw[at] === '.' || words.raw[at] === ',') at++;
  return words.matches[at]?.senses.noun !== undefined && !words.matches[at]!.senses.noun!.plural ? at : comma;
}

/** The noun of the lexicon that the core ends in; none where it ends in a name or an unknown word. */
export function headOf({ words, first, core }: NounPhrase): Match | undefined {
  const last = matchesWithin(words, first, core).at(-1);
  return last?.end === core && last.senses.noun ? last : undefined;
}

/** The complement right behind the core, up to the next mark or relative clause. */
export function complementOf({ words, part, core }: NounPhrase): Complement | undefined {
  if (core >= part.end || !words.lexicon.heads.ties.has(words.keys[core])) return undefined;
  let end = core + 1;
  while (
    end < part.end &&
    !/^[,;:()—–]$/.test(words.raw[end]!) &&
    !words.lexicon.pronouns.relative.has(words.keys[end]!)
  )
    end++;
  return end > core + 1 ? { preposition: core, first: core + 1, end } : undefined;
}

/**
 * The person whose name ends the phrase behind a complement, and who is told of by all before it: "regional head of the
 * Ministry of Ports [Ilse Brandt]", "Knights of Vale chief [Omar Brel]"; not "a spokesman for the minister, X" nor "the lawyer
 * for Gen. X", whose complement the name is.
 */
export function apposedBehind(phrase: NounPhrase): Name | undefined {
  const { words, part, core, names } = phrase;
  const complement = complementOf(phrase);
  const person = names.at(-1);
  if (!complement || person?.kind !== 'person' || person.end !== part.end || person.end > complement.end)
    return undefined;
  const before = names.at(-2);
  if (person.end - person.first < 2 || !before || before.first <= core) return undefined;
  // "commander in Europe Gen. X"
  const isRanked = before.end < person.first && areTitles(words, before.end, person.first);
  if (words.lexicon.grammar.in.has(words.keys[core]) && isRanked) return person;
  const head = headOf(phrase);
  // The body or the place that the office is of ends right where the person's name begins.
  if (before.kind !== 'person' && before.end === person.first)
    return head?.senses.noun?.plural === false ? person : undefined;
  // "Knights of Vale chief X": the core is no office but the beginning of a name.
  const office = matchesWithin(words, before.end, person.first).at(-1);
  const isNamed =
    head === undefined && words.capital[core - 1] === true && words.lexicon.heads.of.has(words.keys[core]);
  return isNamed && office?.end === person.first && office.senses.noun?.plural === false ? person : undefined;
}
