import { weigh, type Entity } from '../entities/entities';
import type { Reading } from '../entities/reading';
import { calledName, GIVES } from '../names/head-name';
import type { Name } from '../names/names';
import { opensClause } from '../types/next-clause';
import { coreEnd, typeOfPhrase } from '../types/phrase-type';
import { matchesWithin, spanOf, type Words } from '../word-view';
import type { SourcePhrase } from './source-phrase';
import type { WordRange } from './word-range';

/** "A maker of lamps [called Trentex]", "a soldier [who goes by the name Badger]": a name that is given right behind the phrase. */
export function calledBehind(reading: Reading, { words, part, first, core, place }: SourcePhrase): Name | undefined {
  const { called, indefinite, determiners } = words.lexicon.grammar;
  // "Police called X a suspect", "The man who said X lied": only whom nobody knows yet is given a name.
  if (!indefinite.has(words.keys[part.first]) || part.end >= words.keys.length) return undefined;
  let end = part.end;
  while (end < words.keys.length && end - part.end < GIVES && !words.initial[end]) end++;
  const names = reading.namesIn(place.paragraph, part.end, end);
  const [given] = names;
  // "One official named X a liar": a verb as well.
  const isGiven = given?.runFirst === part.end + 1 && !determiners.has(words.keys[given.end]);
  const next = called.has(words.keys[part.end]) && isGiven ? given : undefined;
  const name = next ?? calledName(words, first, Math.max(core, part.end), end, names);
  if (!name || name.kind === 'place') return undefined;
  reading.readTo(words.ends[name.end - 1]!);
  return name;
}

/** A span that begins behind its name: "USTelecom, [a lobbying group]", said …". */
export function apposedTo(
  reading: Reading,
  words: Words,
  { first, end }: WordRange,
  paragraph: number,
): Entity | undefined {
  const { articles, notOrdinal } = words.lexicon.grammar;
  if (words.raw[first - 1] !== ',' || !articles.has(words.keys[first])) return undefined;
  // "It was no good deal for X, a second person said."
  if (notOrdinal.has(words.keys[first + 1])) return undefined;
  const name = reading
    .namesIn(paragraph, first - 2, first)
    .find((one) => one.end === first - 1 && one.kind !== 'place');
  const noun = matchesWithin(words, first, coreEnd(words, first, end)).at(-1)?.senses.noun;
  return name &&
    !opensClause(words, name) &&
    noun &&
    !noun.plural &&
    reading.namesIn(paragraph, first, end).length === 0
    ? reading.entity(name)
    : undefined;
}

/** Adds what the whole source phrase tells: for an organisation or a place, its own apposition. */
export function withOwnWords(words: Words, part: WordRange, name: Name, entity: Entity): Entity {
  if (entity.kind === 'place') {
    const speaks = name.match !== undefined || words.lexicon.grammar.administrative.has(words.keys[name.end - 1]);
    if (speaks)
      weigh(entity, { type: 'government', rule: 'country', span: spanOf(words, name.first, name.end), weight: 4 });
  } else if (entity.kind === 'organisation' && name.first > part.first && name.end >= part.end) {
    const told = typeOfPhrase(words, part.first, name.first);
    // "the Hamas-run Health Ministry" is a health ministry still.
    weigh(entity, told?.rule === 'country' ? undefined : told && { ...told, weight: Math.min(told.weight, 4) });
  } else if (entity.kind === 'organisation' && name.end < part.end) {
    if (words.lexicon.grammar.nameTies.has(words.keys[name.end])) return entity;
    const comma = words.raw[name.end] === ',' ? name.end + 1 : name.end;
    const verdict = typeOfPhrase(words, comma, part.end);
    const told =
      verdict && verdict.rule !== 'country' ? { ...verdict, weight: Math.min(verdict.weight, 5.5) } : undefined;
    weigh(entity, told);
  }
  return entity;
}
