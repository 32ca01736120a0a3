import type { LinkedAttribution } from '../../attributions';
import type { Span } from '../../contract';
import { describedSpeaker } from './descriptions';
import { authorOf, ownerOf } from './documents';
import { keepNote } from '../evidence/notes';
import { weigh, type Entity } from '../entities/entities';
import { calledName, GIVES, headName } from '../names/head-name';
import { writerOf } from './first-person';
import { throughHolder } from './holders';
import { antecedentPhrase, examplesOf, phraseBefore, wholeOf } from './inner-phrases';
import { apposedBehind, determinersAt, readNounPhrase } from '../noun-phrase';
import { issuerInPhrase } from './issued';
import { partsOfSource } from './joint';
import type { WordRange } from './word-range';
import type { Name } from '../names/names';
import { isNoSpeaker } from './nobody';
import { lastTwo, pairOf } from './pairs';
import { peopleBefore, WORDS_BACK } from './people-before';
import { opensClause } from '../types/next-clause';
import { coreEnd, typeOfPhrase } from '../types/phrase-type';
import { antecedent, placeAt, pronounKind, type PronounKind, type PronounPlace } from './pronouns';
import type { Reading } from '../entities/reading';
import { rangeOfSource } from './source-range';
import type { SourcePhrase } from './source-phrase';
import { spokenOf } from './spoken-of';
import { matchesWithin, spanOf, type Words } from '../words';

/** Whose words these are: the speakers of a source span, in its order. Reads the article up to the span's end. */
export function speakersOf(
  reading: Reading,
  attribution: LinkedAttribution & { source: Span },
  paragraph: number,
  last: readonly Entity[],
): Entity[] {
  const { source } = attribution;
  const how: How = { step: 'description' };
  const speaking: Speaking = { last, isSpokenOf: spokenOf(reading, attribution, paragraph), how };
  reading.readTo(source.end);
  const words = reading.wordsOf(paragraph);
  const range = rangeOfSource(words, source, attribution.cue[0] ?? null);
  if (range.end <= range.first) return [];
  const names = reading.namesIn(paragraph, range.first, range.end);
  return partsOfSource(words, range, names).flatMap((part) => {
    const span = spanOf(words, part.first, part.end);
    const entities = resolve(reading, words, part, names, speaking);
    for (const entity of entities) {
      noteLink(reading, entity, how.step, span);
      if (entity.kind === 'group' && !pronounKind(words.lexicon, words.keys[part.first]!))
        keepNote(entity.notes, 'described', words, part.first + determinersAt(words, part), part.end);
      // Who speaks inside a quotation, or is asked by, is taken up by no pronoun outside it.
      const isAside = words.quoted[part.first] === true || isAsker(words, part.first);
      const standing = isAside ? 'aside' : 'own';
      reading.registry.see(entity, { paragraph, start: span.start, leads: !isAside, standing });
      if (entity.mentions.at(-1)?.start !== span.start) entity.mentions.push(span);
    }
    return entities;
  });
}

/** Notes how a source was tied to its speaker: "“he” → Lars Odin, of paragraph 1". */
function noteLink({ trace }: Reading, entity: Entity, step: Step, words: Span): void {
  const isNew = step === 'description';
  trace?.note(entity, 'speaker', {
    step,
    words,
    ...(!isNew && { did: `→ ${entity.name}, of paragraph ${entity.since + 1}` }),
  });
}

/** "asked by [a reporter]". */
const isAsker = ({ keys, lexicon }: Words, first: number) =>
  lexicon.grammar.by.has(keys[first - 1]) && lexicon.grammar.asked.has(keys[first - 2]);

/** By which way a source was tied to its speaker, for the trace. */
type Step =
  | 'pronoun'
  | 'pair'
  | 'one-of-them'
  | 'name-before-apposition'
  | 'name-behind-description'
  | 'name'
  | 'surname'
  | 'name-at-end'
  | 'description-of-known'
  | 'description';

interface How {
  step: Step;
}

/** Who spoke last, and who is named in what is said now. */
interface Speaking {
  readonly last: readonly Entity[];
  readonly isSpokenOf: (entity: Entity) => boolean;
  readonly how: How;
}

function resolve(
  reading: Reading,
  words: Words,
  part: WordRange,
  names: readonly Name[],
  speaking: Speaking,
): readonly Entity[] {
  if (isNoSpeaker(words, part)) return [];
  const place = placeAt(words, part.first, speaking.last, speaking.isSpokenOf);
  const by = (step: Step, found: readonly Entity[]) => {
    speaking.how.step = step;
    return found;
  };
  if (part.end - part.first === 1) {
    const kind = pronounKind(words.lexicon, words.keys[part.first]!);
    // "WHO" and "US" are bodies where not everything is in capitals.
    const isAcronym = /^\p{Lu}{2,}$/u.test(words.raw[part.first]!) && !words.shouting;
    if (kind && !isAcronym) return by('pronoun', ofPronoun(reading, words, part.first, kind, place, speaking));
  }
  const pair = pairOf(reading.registry, words, part, place);
  if (pair.length > 0) return by('pair', pair);
  const one = oneOfThem(reading, words, part, place);
  if (one.length > 0) return by('one-of-them', one);
  const apposed = apposedTo(reading, words, part, place.paragraph);
  if (apposed) return by('name-before-apposition', [apposed]);
  const inner = antecedentPhrase(words, part) ?? wholeOf(words, part) ?? examplesOf(words, part, names);
  if (inner) return resolve(reading, words, inner, names, speaking);

  const phrase = { ...readNounPhrase(words, part, names), place };
  const { first, core } = phrase;
  const called = calledName(words, first, core, part.end, names) ?? calledBehind(reading, phrase);
  const told = called ?? apposedBehind(phrase);
  const named = told ?? headName(words, first, core, part.end, names);
  const entity = named && reading.entity(named);
  if (entity) {
    if (told) weigh(entity, typeOfPhrase(words, first, core));
    if (entity.kind === 'person') weigh(entity, throughHolder(reading.registry, words, named, part.first, place));
    return by(told ? 'name-behind-description' : 'name', [withOwnWords(words, part, named, entity)]);
  }
  // "Major said": the surname of somebody named before, though it is a title as well.
  const bearer =
    part.end - part.first === 1 && words.capital[part.first] && reading.registry.known(words.keys[part.first]!);
  if (bearer) return by('surname', [bearer]);
  const isKnown = (name: Name) => reading.entity(name)?.verdict !== undefined;
  const isBy = words.lexicon.grammar.by.has(words.keys[core]);
  const author =
    (isBy ? authorOf(phrase) : undefined) ?? ownerOf(phrase, isKnown) ?? issuerInPhrase(phrase) ?? authorOf(phrase);
  if (author) return resolve(reading, words, author, names, speaking);
  const stray =
    matchesWithin(words, first, core).length === 0 ? names.findLast(({ end }) => end === part.end) : undefined;
  const strayed = stray && reading.entity(stray);
  if (strayed) return by('name-at-end', [withOwnWords(words, part, stray, strayed)]);
  const found = describedSpeaker(reading, phrase);
  return by(found?.seen ? 'description-of-known' : 'description', found ? [found] : []);
}

/** "A maker of lamps [called Trentex]", "a soldier [who goes by the name Badger]": a name that is given right behind the phrase. */
function calledBehind(reading: Reading, { words, part, first, core, place }: SourcePhrase): Name | undefined {
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

function ofPronoun(
  reading: Reading,
  words: Words,
  at: number,
  kind: PronounKind,
  place: PronounPlace,
  { how }: Speaking,
): readonly Entity[] {
  const { speaking, isSpokenOf } = place;
  // Outside quotation marks it is the writer, or the outlet if that spoke last.
  const writer = kind === 'first' && !words.quoted[at] ? writerOf(reading, words, at) : undefined;
  if (writer) return [writer];
  if (kind === 'first')
    return speaking.slice(0, 1).filter(({ verdict }) => words.quoted[at] || verdict?.type === 'media');
  if (kind === 'plural' && speaking.length > 1) return speaking;
  if (kind === 'relative') {
    // "That said, …"
    if (words.initial[at] && words.capital[at]) return [];
    const phrase = phraseBefore(words, at);
    if (phrase)
      return resolve(reading, words, phrase, reading.namesIn(place.paragraph, phrase.first, phrase.end), {
        last: speaking,
        isSpokenOf,
        how,
      });
  }
  const people = kind === 'plural' ? peopleNear(reading, words, at, place.paragraph, speaking) : undefined;
  if (people) return people;
  const single = kind === 'plural' ? singleThey(words, at, place) : undefined;
  if (single) return [single];
  const two = kind === 'plural' ? lastTwo(reading.registry, place) : [];
  if (two.length > 0) return two;
  const found = antecedent(reading.registry, kind, place);
  if (found && (kind === 'male' || kind === 'female')) found.calledBefore ??= kind;
  return found ? [found] : [];
}

/** "“…,” they said" behind a quotation, after one person spoke whose gender nothing tells. */
function singleThey(words: Words, at: number, { start, sentence, paragraph, speaking }: PronounPlace) {
  const [one, other] = speaking;
  if (!one || other || start === sentence || !/^[”"]$/.test(words.raw[at - 1] ?? '')) return undefined;
  const spokeHere = (one.mentions.at(-1)?.start ?? -1) >= words.starts[0]! && paragraph === words.paragraph.index;
  return one.kind === 'person' && one.gender.size === 0 && !one.calledBefore && spokeHere ? one : undefined;
}

/** A span that begins behind its name: "USTelecom, [a lobbying group]", said …". */
function apposedTo(reading: Reading, words: Words, { first, end }: WordRange, paragraph: number): Entity | undefined {
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

/** "one said", "another said": one of the people a sentence just before begins with, or of those who spoke just before. */
function oneOfThem(reading: Reading, words: Words, { first, end }: WordRange, { paragraph, speaking }: PronounPlace) {
  if (end - first > 2 || !words.lexicon.grammar.oneOfThem.has(words.keys.slice(first, end).join(' '))) return [];
  return (
    peopleNear(reading, words, first, paragraph, speaking) ??
    speaking.filter(({ kind, plural }) => kind === 'group' && plural)
  );
}

/** Who the people are that a sentence just before `at` begins with, if it does. */
function peopleNear(reading: Reading, words: Words, at: number, paragraph: number, speaking: readonly Entity[]) {
  const near = reading.namesIn(paragraph, Math.max(0, at - WORDS_BACK), at);
  const people = peopleBefore(words, at, near, speaking);
  if (!people) return undefined;
  const names = reading.namesIn(paragraph, people.first, people.end);
  return partsOfSource(words, people, names).flatMap((part) =>
    resolve(reading, words, part, names, { last: speaking, isSpokenOf: () => false, how: { step: 'description' } }),
  );
}

/** Adds what the whole source phrase tells: for an organisation or a place, its own apposition. */
function withOwnWords(words: Words, part: WordRange, name: Name, entity: Entity): Entity {
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
