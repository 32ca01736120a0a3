import { weigh } from '../entities/entities';
import type { Reading } from '../entities/reading';
import { calledName, headName } from '../names/head-name';
import type { Name } from '../names/names';
import { apposedBehind, readNounPhrase } from '../noun-phrase';
import { typeOfPhrase } from '../types/phrase-type';
import { matchesWithin, type Words } from '../word-view';
import type { Asked, Link, Speaking } from './asked';
import { describedSpeaker } from './descriptions';
import { authorOf, ownerOf } from './documents';
import { throughHolder } from './holders';
import { antecedentPhrase, examplesOf, wholeOf } from './inner-phrases';
import { issuerInPhrase } from './issued';
import { apposedTo, calledBehind, withOwnWords } from './names-beside';
import { isNoSpeaker } from './nobody';
import { pairOf } from './pairs';
import { oneOfThem, ofPronoun } from './pronoun-sources';
import { placeAt, pronounKind } from './pronouns';
import type { SourcePhrase } from './source-phrase';
import type { WordRange } from './word-range';

/** Ways to tell whom words mean without reading them as a noun phrase, the surest first. */
const WAYS: readonly ((asked: Asked) => Link | undefined)[] = [byPronoun, byPair, byOneOfThem, byApposition, byInner];

/** The same once they are read as one. */
const WAYS_OF_PHRASE: readonly ((asked: Asked, phrase: SourcePhrase) => Link | undefined)[] = [
  byName,
  bySurname,
  byAuthor,
  byNameAtEnd,
  byDescription,
];

/** Whom a part of a source means. */
export function resolve(
  reading: Reading,
  words: Words,
  part: WordRange,
  names: readonly Name[],
  speaking: Speaking,
): Link {
  if (isNoSpeaker(words, part)) return NOBODY;
  const place = placeAt(words, part.first, speaking.last, speaking.isSpokenOf);
  const again: Asked['resolve'] = (other, otherNames, others = speaking) =>
    resolve(reading, words, other, otherNames, others);
  const asked: Asked = { reading, words, part, names, place, speaking, resolve: again };
  for (const way of WAYS) {
    const link = way(asked);
    if (link) return link;
  }
  const phrase = { ...readNounPhrase(words, part, names), place };
  for (const way of WAYS_OF_PHRASE) {
    const link = way(asked, phrase);
    if (link) return link;
  }
  return NOBODY;
}

const NOBODY: Link = { step: 'description', entities: [] };

function byPronoun(asked: Asked): Link | undefined {
  const { words, part } = asked;
  const kind = part.end - part.first === 1 ? pronounKind(words.lexicon, words.keys[part.first]!) : undefined;
  // "WHO" and "US" are bodies where not everything is in capitals.
  const isAcronym = /^\p{Lu}{2,}$/u.test(words.raw[part.first]!) && !words.shouting;
  return kind && !isAcronym ? { step: 'pronoun', entities: ofPronoun(asked, kind) } : undefined;
}

function byPair({ reading, words, part, place }: Asked): Link | undefined {
  const entities = pairOf(reading.registry, words, part, place);
  return entities.length > 0 ? { step: 'pair', entities } : undefined;
}

function byOneOfThem(asked: Asked): Link | undefined {
  const entities = oneOfThem(asked);
  return entities.length > 0 ? { step: 'one-of-them', entities } : undefined;
}

function byApposition({ reading, words, part, place }: Asked): Link | undefined {
  const entity = apposedTo(reading, words, part, place.paragraph);
  return entity && { step: 'name-before-apposition', entities: [entity] };
}

/** "one of the doctors", "supporters such as Iran": a phrase inside the phrase. */
function byInner({ words, part, names, resolve: again }: Asked): Link | undefined {
  const inner = antecedentPhrase(words, part) ?? wholeOf(words, part) ?? examplesOf(words, part, names);
  return inner && again(inner, names);
}

function byName({ reading, words, part, names }: Asked, phrase: SourcePhrase): Link | undefined {
  const { first, core, place } = phrase;
  const told =
    calledName(words, first, core, part.end, names) ?? calledBehind(reading, phrase) ?? apposedBehind(phrase);
  const named = told ?? headName(words, first, core, part.end, names);
  const entity = named && reading.entity(named);
  if (!entity) return undefined;
  if (told) weigh(entity, typeOfPhrase(words, first, core));
  if (entity.kind === 'person') weigh(entity, throughHolder(reading.registry, words, named, part.first, place));
  return { step: told ? 'name-behind-description' : 'name', entities: [withOwnWords(words, part, named, entity)] };
}

/** "Major said": the surname of somebody named before, though it is a title as well. */
function bySurname({ reading, words, part: { first, end } }: Asked): Link | undefined {
  const isName = end - first === 1 && words.capital[first];
  const bearer = isName ? reading.registry.known(words.keys[first]!) : undefined;
  return bearer && { step: 'surname', entities: [bearer] };
}

/** "The council's report", "a report by federal investigators": whoever made a document. */
function byAuthor({ reading, words, names, resolve: again }: Asked, phrase: SourcePhrase): Link | undefined {
  const isKnown = (name: Name) => reading.entity(name)?.verdict !== undefined;
  const isBy = words.lexicon.grammar.by.has(words.keys[phrase.core]);
  const author =
    (isBy ? authorOf(phrase) : undefined) ?? ownerOf(phrase, isKnown) ?? issuerInPhrase(phrase) ?? authorOf(phrase);
  return author && again(author, names);
}

/** A name at the end of words that no list knows. */
function byNameAtEnd({ reading, words, part, names }: Asked, { first, core }: SourcePhrase): Link | undefined {
  const isUnknown = matchesWithin(words, first, core).length === 0;
  const name = isUnknown ? names.findLast(({ end }) => end === part.end) : undefined;
  const entity = name && reading.entity(name);
  return entity && { step: 'name-at-end', entities: [withOwnWords(words, part, name, entity)] };
}

function byDescription({ reading }: Asked, phrase: SourcePhrase): Link | undefined {
  const entity = describedSpeaker(reading, phrase);
  return entity && { step: entity.seen ? 'description-of-known' : 'description', entities: [entity] };
}
