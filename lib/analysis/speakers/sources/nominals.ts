import type { Entity, Sighting } from '../entities/entities';
import { isMarkOf, markOf, marksOf } from '../entities/marks';
import type { SpeakersPart } from '../lexicon';
import type { WordRange } from './word-range';
import { matchesWithin, sentenceStart, type Match, type Words } from '../word-view';
import type { Registry } from '../entities/registry';

/**
 * Whom a definite description means: the latest one met whose office or name has its noun, and nothing that its other
 * words contradict: "the general", "the Pentagon spokesman", "the ministry", "the group".
 */
export function antecedentOf(
  registry: Registry,
  words: Words,
  first: number,
  end: number,
  fits: (entity: Entity) => boolean = () => true,
  complement?: WordRange,
): Entity | undefined {
  const matches = matchesWithin(words, first, end);
  const head = matches.findLast(({ senses }) => senses.noun);
  if (!head) return undefined;
  const before = matches.slice(0, matches.indexOf(head)).filter(({ senses }) => !senses.skip || senses.place);
  const generic = words.lexicon.things.takenUpFromAny.has(head.senses.noun!.lemma);
  const met = latestFirst(registry, generic, words.starts[sentenceStart(words, first)]!);
  const own = capitalsIn(words, first, end);
  const tied = complement ? marksOfNames(words, complement) : [];
  const allowed = met.filter(
    (entity) =>
      fits(entity) &&
      isTiedTo(registry.lexicon, entity, tied) &&
      isOfType(entity, head) &&
      own.every((key) => entity.nameWords.includes(key) || entity.roleWords.has(key)) &&
      isOwnersOf(words, first, end, entity) &&
      before.every((match) => allows(registry.lexicon, entity, match)),
  );
  const broughtUp = generic ? broughtUpHere(registry, words, allowed, head) : undefined;
  if (broughtUp) return broughtUp;
  const holder = mostNamed(registry.lexicon, allowed, head) ?? namedAfter(allowed, words, head);
  if (holder) return holder;
  return (
    allowed.find(
      (entity) => namesHead(registry.lexicon, entity, head) || (generic && isOfKind(registry.lexicon, entity, head)),
    ) ?? allowed.find((entity) => isOfKind(registry.lexicon, entity, head))
  );
}

/** "The town's website" is no paper's that was named before. */
function isOwnersOf(words: Words, first: number, end: number, { nameWords, roleWords }: Entity): boolean {
  let genitive = -1;
  for (let at = first + 1; at < end && genitive < 0; at++)
    if (words.lexicon.grammar.genitive.has(words.keys[at])) genitive = at;
  if (genitive < 0) return true;
  const owner = words.keys[genitive - 1]!;
  return nameWords.includes(owner) || roleWords.has(owner);
}

/** The proper names in what a description is of: "the chairman [of the Mirov Council]". */
function marksOfNames(words: Words, { first, end }: WordRange): string[] {
  const { grammar } = words.lexicon;
  return words.keys
    .slice(first, end)
    .filter((key, i) => words.capital[first + i] && !grammar.prepositions.has(key) && !grammar.never.has(key));
}

/**
 * "The chairman of the Mirov Council" is nobody of whom nothing of that body is told; a country's name may go without saying.
 */
function isTiedTo(lexicon: SpeakersPart, { kind, roleWords, nameWords }: Entity, tied: readonly string[]): boolean {
  if (kind !== 'person' || tied.length === 0) return true;
  const known = marksOf(lexicon, [...roleWords, ...nameWords]);
  const marks = tied.map((word) => markOf(lexicon, word));
  if (marks.some((mark) => known.has(mark))) return true;
  const isPlace = (mark: string) => isMarkOf('place', mark);
  return marks.every(isPlace) && ![...known].some(isPlace);
}

/** "Images that the research group Orbital Watch reviewed … . The group said …": the one called so in this paragraph. */
function broughtUpHere({ sightings }: Registry, words: Words, allowed: readonly Entity[], { senses }: Match) {
  const { lemma } = senses.noun!;
  const here = words.paragraph.index;
  return allowed.find(
    (entity) =>
      entity.kind === 'organisation' &&
      sightings.some((sighting) => sighting.entity === entity && sighting.paragraph === here) &&
      [...entity.roleWords].some((word) => word === lemma || word.endsWith(` ${lemma}`)),
  );
}

/** "The administration" in lower case: "the Lund administration", rather than the "Harbour Administration". */
function namedAfter(allowed: readonly Entity[], { raw }: Words, { end, first }: Match): Entity | undefined {
  const noun = raw[end - 1]!;
  if (end - first > 1 || noun !== noun.toLowerCase()) return undefined;
  return allowed.find(({ kind, name }) => kind === 'organisation' && name.endsWith(` ${noun}`));
}

/** "The president": not the one named last in passing, but the one named most. */
function mostNamed(lexicon: SpeakersPart, allowed: readonly Entity[], head: Match): Entity | undefined {
  if (!lexicon.offices.unique.has(head.senses.noun!.lemma)) return undefined;
  const people = allowed.filter(
    (entity) => entity.kind === 'person' && (namesHead(lexicon, entity, head) || isHeadOfState(lexicon, entity, head)),
  );
  // "The president" is not the vice president, nor who was or would be one.
  const isFull = ({ roleWords }: Entity) => ![...lexicon.grammar.notYet].some((word) => roleWords.has(word));
  const full = head.key.includes(' ') ? [] : people.filter(isFull);
  const holders = full.length > 0 ? full : people;
  return holders.reduce<Entity | undefined>((most, one) => (most && most.seen >= one.seen ? most : one), undefined);
}

/** A holder of the list, whom an article may call by the name alone. */
const isHeadOfState = ({ offices }: SpeakersPart, { evidence }: Entity, { senses }: Match) =>
  offices.president.has(senses.noun!.lemma) &&
  evidence.some(({ rule, type }) => rule === 'office-holder' && type === 'government');

/** Paragraphs in which one named in a phrase of its own goes before one named behind a preposition. */
const NEAR = 2;

/** Whom the article named, the latest first; for a loose noun before them who is in the sentence, then who may be its topic. */
function latestFirst({ sightings }: Registry, isLoose: boolean, sentence: number): Entity[] {
  const here = sightings.at(-1)?.paragraph ?? 0;
  const latest = sightings.toReversed();
  const isNear = ({ standing, paragraph, start }: Sighting) =>
    start >= sentence || (standing === 'own' && here - paragraph <= NEAR);
  const about = isLoose ? latest.filter(isNear) : [];
  return [...new Set([...about, ...latest].map(({ entity }) => entity))];
}

/** Names the lexicon doesn't know, in a description: "the Mirov council" is no other council. */
function capitalsIn(words: Words, first: number, end: number): string[] {
  if (words.shouting) return [];
  const covered = matchesWithin(words, first, end);
  const isFree = (i: number) => !covered.some((match) => match.first <= i && i < match.end);
  return words.keys
    .slice(first, end)
    .filter((_, i) => words.capital[first + i] && !words.initial[first + i] && isFree(first + i));
}

/** A noun of several words tells a body's type on its own: "the state news agency" is no spy agency. */
const isOfType = ({ kind, verdict }: Entity, { senses }: Match) =>
  kind === 'person' ||
  !senses.noun!.lemma.includes(' ') ||
  senses.noun!.type === undefined ||
  verdict === undefined ||
  senses.noun!.type === verdict.type;

/** Is a body of a kind that the noun is used for: "the group" for a militia? */
function isOfKind(lexicon: SpeakersPart, { kind, verdict, nameWords }: Entity, { senses }: Match): boolean {
  const { things } = lexicon;
  // An office is taken up as "the office".
  if (nameWords.some((word) => things.offices.has(word))) return false;
  // "Police said so. A spokesman for the union …": who bears no name but a noun is not called by another one, unless by any.
  const [word, more] = nameWords;
  const isNoun = more === undefined && word !== undefined && lexicon.phrases.get(word)?.noun !== undefined;
  if (isNoun && !things.takenUpFromAny.has(senses.noun!.lemma)) return false;
  // "The companies" are others than the one company.
  if (senses.noun!.plural && things.takenUpFromAny.has(senses.noun!.lemma)) return false;
  const types = lexicon.generic.get(senses.noun!.lemma);
  if (kind !== 'organisation' || !types || !verdict?.type || !types.includes(verdict.type)) return false;
  if (things.printed.has(senses.noun!.lemma) && nameWords.some((word) => lexicon.grammar.broadcasters.has(word)))
    return false;
  // "The agency" is no broadcaster.
  const isWire = () => nameWords.some((word) => lexicon.grammar.wires.has(word));
  return !things.agencies.has(senses.noun!.lemma) || verdict.type !== 'media' || isWire();
}

function namesHead(
  lexicon: SpeakersPart,
  { kind, roleWords, nameWords, plural }: Entity,
  { senses, key }: Match,
): boolean {
  const { lemma, plural: several } = senses.noun!;
  // Who signed a letter is not the letter, a member of a club not the club.
  if (kind === 'person' && (lexicon.grammar.documents.has(lemma) || lexicon.organs.has(lemma))) return false;
  if (kind === 'person')
    return (
      !several &&
      (roleWords.has(lemma) || (lexicon.synonyms.offices.get(lemma) ?? []).some((form) => roleWords.has(form)))
    );
  if (kind === 'place') return !several && lexicon.things.countries.has(lemma) && roleWords.has('country');
  // "The blog" for what was brought up as "the blog Harbour Notes".
  if (kind === 'organisation' && !several && roleWords.has(lemma)) return true;
  const last = lemma.split(' ').at(-1)!;
  const named = nameWords.includes(last) || nameWords.includes(key);
  if (kind === 'group') return named && (plural === several || roleWords.has(lemma));
  return named && !several;
}

/** Does an entity bear a word that restricts the description? Bodies and places have to be among its own words. */
function allows(
  lexicon: SpeakersPart,
  { roleWords, nameWords, kind, verdict }: Entity,
  { key, senses }: Match,
): boolean {
  const words = key.split(' ');
  if (words.every((word) => roleWords.has(word) || nameWords.includes(word))) return true;
  // "The Nevada Democrat": of several of a party the one of that state, and of no other.
  if (senses.place?.kind === 'region' && kind === 'person') return false;
  if (senses.place && !senses.body && kind === 'person')
    return ![...roleWords].some((word) => isPlaceWord(lexicon, word));
  if (senses.body ?? senses.place) return false;
  return kind !== 'person' && senses.modifier !== undefined && senses.modifier === verdict?.type;
}

const isPlaceWord = (lexicon: SpeakersPart, word: string) => lexicon.phrases.get(word)?.place !== undefined;
