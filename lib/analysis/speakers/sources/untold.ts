import type { Entity, Sighting } from '../entities/entities';
import type { Registry } from '../entities/registry';
import { matchesWithin, wordAt, type Words } from '../word-view';
import type { PronounPlace } from './pronouns';

/** May this be a body of which nothing else is told? A single unknown name may be a person's as well as a firm's. */
function mayBeBody({ kind, nameWords, gender, role, verdict }: Entity): boolean {
  if (kind === 'organisation') return !verdict;
  const isOpen = nameWords.length === 1 && gender.size === 0 && role === undefined;
  return kind === 'person' && isOpen && (!verdict || verdict.type === 'business');
}

/** "The company", "the group": a body of which nothing else is told, if it spoke last. */
export function untoldSpeaker(registry: Registry, words: Words, first: number, end: number, place: PronounPlace) {
  const found = isLoose(words, first, end) ? place.speaking.find(mayBeBody) : undefined;
  return found && asBody(registry, found, words, first);
}

/** The same, if it was the last one named as a subject, or the only one named in the paragraph. */
export function untoldSubject(registry: Registry, words: Words, first: number, end: number, place: PronounPlace) {
  if (!isLoose(words, first, end)) return undefined;
  const { sightings } = registry;
  const last = sightings.findLast(({ entity, leads }) => leads && entity.kind === 'organisation');
  if (last && mayBeBody(last.entity) && mayBeMeant(words, last)) return last.entity;
  const here = sightings.filter(
    (one) => one.paragraph === place.paragraph && one.start < place.start && mayBeMeant(words, one),
  );
  const [only, other] = new Set(here.map(({ entity }) => entity).filter(mayBeBody));
  return only && !other ? asBody(registry, only, words, first) : undefined;
}

/** "The law would tax LPG. The company …": letters that no sentence of the paragraph begins with are no company. */
function mayBeMeant(words: Words, { entity, paragraph, start }: Sighting): boolean {
  if (!/^\p{Lu}{2,5}$/u.test(entity.name) || paragraph !== words.paragraph.index) return true;
  const at = wordAt(words, start);
  return words.initial[at]! || words.initial[at - 1] === true;
}

function isLoose(words: Words, first: number, end: number): boolean {
  const noun = matchesWithin(words, first, end).at(-1);
  return noun?.first === first && noun.end === end && words.lexicon.things.takenUpFromAny.has(noun.senses.noun?.lemma);
}

/** Only firms are called by single names that might be anybody's; "the movement" has been told to be one. */
function asBody(registry: Registry, entity: Entity, words: Words, first: number): Entity | undefined {
  if (entity.kind === 'organisation') return entity;
  const types = words.lexicon.generic.get(words.matches[first]?.senses.noun?.lemma ?? '');
  return types?.includes('business') ? registry.toBody(entity) : undefined;
}
