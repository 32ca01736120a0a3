import { isMark } from '../../text';
import type { Entity } from '../entities/entities';
import type { Reading } from '../entities/reading';
import type { SpeakersPart } from '../lexicon';
import type { Name } from '../names/names';
import { sentenceStart, type Words } from '../word-view';
import type { WordRange } from './word-range';
import type { SourcePhrase } from './source-phrase';

/** Words between what was done and "by": "released Tuesday by". */
const BETWEEN = 5;

/** "A report released on Tuesday [by federal investigators]": whose it is by its own phrase. */
export function issuerInPhrase({ words, first, core, part }: SourcePhrase): WordRange | undefined {
  if (!isDocumentWord(words.lexicon, words.keys[core - 1]!)) return undefined;
  const { issued } = words.lexicon.deeds;
  for (let i = first + 1; i < part.end; i++) {
    if (!issued.has(words.keys[i])) continue;
    for (let by = i + 1; by < part.end && by - i <= BETWEEN; by++)
      if (words.lexicon.grammar.by.has(words.keys[by]) && by + 1 < part.end) return { first: by + 1, end: part.end };
  }
  return undefined;
}

/** A document, in singular or plural. */
export const isDocumentWord = ({ synonyms, grammar }: SpeakersPart, key: string) =>
  synonyms.documents.has(key) || grammar.documents.has(key);

/** Paragraphs looked back for who brought a document up. */
const REACH = 24;

/** "The report said": who was said to have made one of that kind, the latest first. */
export function issuerBefore(reading: Reading, { words, core, place }: SourcePhrase): Entity | undefined {
  const key = words.keys[core - 1]!;
  for (let paragraph = place.paragraph; paragraph >= Math.max(0, place.paragraph - REACH); paragraph--) {
    const there = reading.wordsOf(paragraph);
    for (let i = there.keys.length - 1; i >= 0; i--) {
      if (there.starts[i]! >= place.start) continue;
      if (!isAlike(reading.lexicon, key, there.keys[i]!)) continue;
      const name = ownerAt(there, i, reading.namesOf(paragraph));
      const entity = name ? reading.entity(name) : subjectWith(reading, there, i);
      if (entity) return entity;
    }
  }
  return undefined;
}

/** Paragraphs read on for who made a document that was brought up without saying so. */
const AHEAD = 3;

/**
 * Documents whose maker is told further on: "a new survey found … . The poll by Lund University …". Only who is named with the
 * document itself; those brought up before are looked for behind it.
 */
export function issuedLater(reading: Reading): Map<Entity, Entity> {
  const found = new Map<Entity, Entity>();
  for (const described of reading.registry.entities) {
    const key = described.nameWords.at(-1) ?? '';
    const [mention] = described.mentions;
    if (described.kind !== 'group' || !mention || !isDocumentWord(reading.lexicon, key)) continue;
    const maker = makerBehind(reading, key, mention.end, described.since);
    if (maker) found.set(described, maker);
  }
  return found;
}

function makerBehind(reading: Reading, key: string, from: number, since: number): Entity | undefined {
  const last = Math.min(reading.document.paragraphs.length - 1, since + AHEAD);
  for (let paragraph = since; paragraph <= last; paragraph++) {
    const words = reading.wordsOf(paragraph);
    for (let i = 0; i < words.keys.length; i++) {
      if (words.starts[i]! < from || !isAlike(reading.lexicon, key, words.keys[i]!)) continue;
      const name = ownerAt(words, i, reading.namesOf(paragraph));
      const entity = name && name.kind !== 'place' ? reading.entity(name) : undefined;
      if (entity) return entity;
    }
  }
  return undefined;
}

/** Kinds of document that news puts one for the other. */
function isAlike({ synonyms: { documents } }: SpeakersPart, one: string, other: string): boolean {
  return one === other || (documents.has(one) && documents.get(one) === documents.get(other));
}

/** Words before a document that are read for what was done with it: "said in [a short written] statement". */
const BEFORE = 5;

/** "Trentex said in a statement", "Lund wrote a letter to the board": whom the sentence of the document is about. */
function subjectWith({ registry }: Reading, words: Words, i: number): Entity | undefined {
  let at = i - 1;
  while (at > 0 && i - at < BEFORE && isPlainOrArticle(words, at)) at--;
  const { grammar, deeds } = words.lexicon;
  if (!grammar.in.has(words.keys[at]) && !deeds.issues.has(words.keys[at])) return undefined;
  const from = words.starts[sentenceStart(words, at)]!;
  const here = registry.sightings.filter(
    ({ start, paragraph, standing }) => paragraph === words.paragraph.index && start >= from && standing === 'own',
  );
  const before = here.filter(({ start }) => start < words.starts[i]!);
  // "In a statement, Trentex said": the one behind it.
  const opens = before.length === 0 && words.initial[at] === true;
  return (opens ? here.find(({ leads }) => leads) : (before.findLast(({ leads }) => leads) ?? before.at(-1)))?.entity;
}

const isPlainOrArticle = (words: Words, i: number) =>
  words.lexicon.grammar.determiners.has(words.keys[i]) || isPlain(words, i, i + 1);

/** Words between a possessive and its noun: "the agency's [long awaited final] report". */
const POSSESSIVE = 5;
/** Words behind the noun in which "by" is looked for. */
const BEHIND = 8;

/** Whose the document at word `i` is said to be right there. */
function ownerAt(words: Words, i: number, names: readonly Name[]): Name | undefined {
  const { genitive, by: agents, from } = words.lexicon.grammar;
  const before = names.findLast(({ end }) => end <= i);
  const isNear = before !== undefined && i - before.end <= POSSESSIVE;
  if (
    isNear &&
    (genitive.has(words.keys[before.end]) || words.keys[before.end] === "'") &&
    isPlain(words, before.end + 1, i)
  )
    return before;
  if (isNear && before.kind === 'organisation' && i - before.end <= 1 && isPlain(words, before.end, i)) return before;
  for (let by = i + 1; by < Math.min(words.keys.length, i + 1 + BEHIND) && !/^[.;:“”"]$/.test(words.raw[by]!); by++) {
    const opens = agents.has(words.keys[by])
      ? by === i + 1 || hasIssued(words, i, by)
      : from.has(words.keys[by]) && by === i + 1;
    if (!opens) continue;
    const next = names.find(({ first }) => first > by);
    return next && next.runFirst - by <= 2 ? next : undefined;
  }
  return undefined;
}

const hasIssued = (words: Words, from: number, to: number) =>
  words.keys.slice(from, to).some((key) => words.lexicon.deeds.issued.has(key));

/** Adjectives and nouns only. */
function isPlain(words: Words, first: number, end: number): boolean {
  const { prepositions, verbs, determiners } = words.lexicon.grammar;
  for (let i = first; i < end; i++) {
    const key = words.keys[i]!;
    if (isMark(words.raw[i]) || prepositions.has(key) || verbs.has(key) || determiners.has(key)) return false;
  }
  return true;
}
