import type { Entity, Sighting } from '../entities/entities';
import { lexicon } from '../lexicon';
import { SPEAKS_FOR } from './nominals';
import type { Registry } from '../entities/registry';

export type PronounKind = 'male' | 'female' | 'neuter' | 'plural' | 'first' | 'relative';

/** Which kind of pronoun a word is, if it is one. */
export function pronounKind(key: string): PronounKind | undefined {
  const { pronouns } = lexicon();
  return (['male', 'female', 'neuter', 'plural', 'first', 'relative'] as const).find((kind) => pronouns[kind].has(key));
}

/** How many paragraphs back a pronoun's antecedent is looked for. */
const REACH = 3;

export interface PronounPlace {
  readonly paragraph: number;
  readonly start: number;
  /** Speakers of the attribution before, most likely to go on speaking. */
  readonly speaking: readonly Entity[];
}

/**
 * Whom a pronoun means: the one who spoke last, if number and gender fit, unless somebody fitting was named as a subject
 * since; else the latest subject that fits, else the latest that fits.
 */
export function antecedent(registry: Registry, kind: PronounKind, place: PronounPlace): Entity | undefined {
  const fits = (entity: Entity) => agrees(entity, kind);
  const recent = registry.sightings.filter(
    ({ start, paragraph }) => start < place.start && place.paragraph - paragraph <= REACH,
  );
  const all = recent.filter(({ entity }) => fits(entity));
  const known = all.filter(({ entity }) => isIntroduced(entity));
  const fitting = known.length > 0 ? known : all;
  const people =
    kind === 'plural' ? fitting.findLast(({ entity }) => entity.kind === 'group' && entity.plural) : undefined;
  const speaker = place.speaking.find(fits) ?? people?.entity;
  const spokeAt = speaker ? lastSeen(recent, speaker) : -1;
  const subject = fitting.findLast(({ leads, start }) => leads && start > spokeAt);
  if (speaker && !(subject && subject.paragraph === place.paragraph)) return speaker;
  return (subject ?? fitting.findLast(({ leads }) => leads) ?? fitting.at(-1))?.entity;
}

const lastSeen = (sightings: readonly Sighting[], entity: Entity) =>
  sightings.findLast((sighting) => sighting.entity === entity)?.start ?? -1;

/** A single unknown word with a capital may be anything; nobody's "he" means it. */
const isKnownPerson = ({ nameWords, verdict, role, gender, mentions }: Entity) =>
  nameWords.length > 1 || verdict !== undefined || role !== undefined || gender.size > 0 || mentions.length > 0;

/** Nouns of no number: nobody's "she". */
const MANY = /^(some|others|many|several|most|few|those|all|no one|nobody|anyone|someone|everyone)$/;

/** A described person, not a document or a body. */
function isOneOfPeople({ kind, plural, roleWords }: Entity): boolean {
  const { organs, grammar } = lexicon();
  return (
    kind === 'group' &&
    !plural &&
    roleWords.size > 0 &&
    ![...roleWords].some((word) => MANY.test(word)) &&
    ![...roleWords].some((word) => grammar.documents.has(word) || organs.has(word.split(' ').at(-1)!))
  );
}

/** A body whose spokesman has just spoken for it. */
const hasVoice = ({ kind, roleWords }: Entity) =>
  kind === 'organisation' && [...roleWords].some((word) => SPEAKS_FOR.has(word));

/** Something has been said of who this is, or it has spoken. */
const isIntroduced = ({ kind, verdict, role, gender, mentions }: Entity) =>
  kind !== 'person' || verdict !== undefined || role !== undefined || gender.size > 0 || mentions.length > 0;

function agrees(entity: Entity, pronoun: PronounKind): boolean {
  const { kind, gender, plural } = entity;
  // An acronym of which nothing is told may be no body at all: "PAC", "FOIA".
  if (kind === 'organisation' && entity.nameWords.length === 1 && !entity.verdict && entity.mentions.length === 0)
    return pronoun === 'relative';
  if (pronoun === 'male' || pronoun === 'female') {
    const single = kind === 'person' ? isKnownPerson(entity) : isOneOfPeople(entity) || hasVoice(entity);
    return single && !(gender.size === 1 && !gender.has(pronoun));
  }
  if (pronoun === 'neuter')
    return kind === 'organisation' || kind === 'place' || (kind === 'group' && !plural && gender.size === 0);
  return kind === 'group' || kind === 'organisation' || pronoun === 'relative';
}
