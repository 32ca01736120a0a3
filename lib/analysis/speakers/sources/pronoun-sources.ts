import type { Entity } from '../entities/entities';
import type { Words } from '../word-view';
import type { Asked } from './asked';
import { bodyBefore } from './body-before';
import { writerOf } from './first-person';
import { phraseBefore } from './inner-phrases';
import { partsOfSource } from './joint';
import { lastTwo } from './pairs';
import { peopleBefore, WORDS_BACK } from './people-before';
import { antecedent, type PronounKind, type PronounPlace } from './pronouns';

/** Whom a pronoun of a kind means that is a source. */
export function ofPronoun(asked: Asked, kind: PronounKind): readonly Entity[] {
  const { reading, words, part, place } = asked;
  if (kind === 'first') return ofFirstPerson(asked);
  if (kind === 'plural') {
    const several = ofPlural(asked);
    if (several.length > 0) return several;
  }
  if (kind === 'relative') {
    // "That said, …"
    if (words.initial[part.first] && words.capital[part.first]) return [];
    const phrase = phraseBefore(words, part.first);
    if (phrase) return asked.resolve(phrase, reading.namesIn(place.paragraph, phrase.first, phrase.end)).entities;
  }
  const body = kind === 'neuter' ? bodyBefore(words, part.first, place.speaking) : undefined;
  if (body) return asked.resolve(body, reading.namesIn(place.paragraph, body.first, body.end)).entities;
  const found = antecedent(reading.registry, kind, place);
  if (found && (kind === 'male' || kind === 'female')) found.calledBefore ??= kind;
  return found ? [found] : [];
}

/** Outside quotation marks it is the writer, or the outlet if that spoke last. */
function ofFirstPerson({ reading, words, part: { first }, place: { speaking } }: Asked): readonly Entity[] {
  const writer = words.quoted[first] ? undefined : writerOf(reading, words, first);
  if (writer) return [writer];
  return speaking.slice(0, 1).filter(({ verdict }) => words.quoted[first] || verdict?.type === 'media');
}

/** "They": who spoke together, people a sentence begins with, one whose gender nothing tells, or the two last named together. */
function ofPlural(asked: Asked): readonly Entity[] {
  const { reading, words, part, place } = asked;
  if (place.speaking.length > 1) return place.speaking;
  const people = peopleNear(asked);
  if (people) return people;
  const single = singleThey(words, part.first, place);
  return single ? [single] : lastTwo(reading.registry, place);
}

/** "“…,” they said" behind a quotation, after one person spoke whose gender nothing tells. */
function singleThey(words: Words, at: number, { start, sentence, paragraph, speaking }: PronounPlace) {
  const [one, other] = speaking;
  if (!one || other || start === sentence || !/^[”"]$/.test(words.raw[at - 1] ?? '')) return undefined;
  const spokeHere = (one.mentions.at(-1)?.start ?? -1) >= words.starts[0]! && paragraph === words.paragraph.index;
  return one.kind === 'person' && one.gender.size === 0 && !one.calledBefore && spokeHere ? one : undefined;
}

/** "one said", "another said": one of the people a sentence just before begins with, or of those who spoke just before. */
export function oneOfThem(asked: Asked): readonly Entity[] {
  const { words, part, place } = asked;
  const keys = words.keys.slice(part.first, part.end);
  if (keys.length > 2 || !words.lexicon.grammar.oneOfThem.has(keys.join(' '))) return [];
  return peopleNear(asked) ?? place.speaking.filter(({ kind, plural }) => kind === 'group' && plural);
}

/** Who the people are that a sentence just before begins with, if it does. */
function peopleNear({ reading, words, part: { first }, place, resolve }: Asked): Entity[] | undefined {
  const near = reading.namesIn(place.paragraph, Math.max(0, first - WORDS_BACK), first);
  const people = peopleBefore(words, first, near, place.speaking);
  if (!people) return undefined;
  const names = reading.namesIn(place.paragraph, people.first, people.end);
  const speaking = { last: place.speaking, isSpokenOf: () => false };
  return partsOfSource(words, people, names).flatMap((part) => resolve(part, names, speaking).entities);
}
