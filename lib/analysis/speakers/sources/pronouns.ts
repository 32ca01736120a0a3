import type { Entity, Sighting } from '../entities/entities';
import type { SpeakersPart } from '../lexicon';
import type { Registry } from '../entities/registry';
import { sentenceStart, type Words } from '../word-view';

export type PronounKind = 'male' | 'female' | 'neuter' | 'plural' | 'first' | 'relative';

/** Which kind of pronoun a word is, if it is one. */
export function pronounKind(lexicon: SpeakersPart, key: string): PronounKind | undefined {
  const { pronouns } = lexicon;
  return (['male', 'female', 'neuter', 'plural', 'first', 'relative'] as const).find((kind) => pronouns[kind].has(key));
}

/** How many paragraphs back a pronoun's antecedent is looked for. */
const REACH = 3;

export interface PronounPlace {
  readonly paragraph: number;
  readonly start: number;
  /** Where its sentence begins. */
  readonly sentence: number;
  /** Is it the first word of its sentence, or behind the quotation of its paragraph, and not one that goes on ("He also …")? */
  readonly opens: boolean;
  /** Speakers of the attribution before, most likely to go on speaking. */
  readonly speaking: readonly Entity[];
  /** Whether somebody is named in what is said there: nobody is called by name in their own words. */
  readonly isSpokenOf: (entity: Entity) => boolean;
}

export function placeAt(
  words: Words,
  first: number,
  speaking: readonly Entity[],
  isSpokenOf: (entity: Entity) => boolean = () => false,
): PronounPlace {
  const at = sentenceStart(words, first);
  return {
    paragraph: words.paragraph.index,
    start: words.starts[first]!,
    sentence: words.starts[at]!,
    opens: (at === first || isBehindOpening(words, first)) && !words.lexicon.grammar.goingOn.has(words.keys[first + 1]),
    speaking,
    isSpokenOf,
  };
}

/** Right behind a quotation that its paragraph begins with: "“…,” he said". */
function isBehindOpening({ raw, quoted }: Words, first: number): boolean {
  if (!/^[”"]$/.test(raw[first - 1] ?? '') || !/^[“"]$/.test(raw[0]!)) return false;
  for (let i = 1; i < first - 1; i++) if (!quoted[i]) return false;
  return true;
}

/**
 * Whom a pronoun means: the one who spoke last, if number and gender fit, unless somebody fitting was named as a subject
 * since; else the latest subject that fits, else the latest that fits.
 */
export function antecedent(registry: Registry, kind: PronounKind, place: PronounPlace): Entity | undefined {
  return (
    antecedentThat(registry, kind, place, (entity) => !place.isSpokenOf(entity)) ??
    antecedentThat(registry, kind, place, () => true)
  );
}

function antecedentThat(
  registry: Registry,
  kind: PronounKind,
  place: PronounPlace,
  may: (entity: Entity) => boolean,
): Entity | undefined {
  const fits = (entity: Entity) => may(entity) && agrees(registry.lexicon, entity, kind);
  const recent = registry.sightings.filter(
    ({ start, paragraph, standing }) =>
      start < place.start && place.paragraph - paragraph <= REACH && standing !== 'aside',
  );
  const all = recent.filter(({ entity }) => fits(entity));
  const fitting =
    [
      all.filter(({ entity }) => isIntroduced(entity) && !isCalledOtherwise(entity, kind)),
      all.filter(({ entity }) => isIntroduced(entity)),
      all,
    ].find((some) => some.length > 0) ?? all;
  const people =
    kind === 'plural' ? fitting.findLast(({ entity }) => entity.kind === 'group' && entity.plural) : undefined;
  const speaking = place.speaking.find((one) => fits(one) && !isCalledOtherwise(one, kind));
  const speaker = speaking ?? people?.entity;
  const spokeAt = speaker ? lastSeen(recent, speaker) : -1;
  const latest = fitting.findLast(({ leads }) => leads);
  const isPerson = kind === 'male' || kind === 'female';
  if (isPerson && latest && opensAfter(latest, speaker, recent, place)) return latest.entity;
  const subject = latest && latest.start > spokeAt ? latest : undefined;
  // "The ad did not appeal to Ada Lund, she said": behind a preposition, but in the same sentence.
  const beside = fitting.find(({ entity, start }) => start >= place.sentence && isSurePerson(entity));
  const here = subject?.paragraph === place.paragraph ? subject : beside;
  if (speaker && !(here && here.start > spokeAt)) return speaker;
  return (here ?? lastOf(fitting))?.entity;
}

/** The last subject; behind a paragraph without one, or with none at all, whoever was named last, best in a phrase of its own. */
function lastOf(fitting: readonly Sighting[]): Sighting | undefined {
  const last = fitting.at(-1);
  const subject = fitting.findLast(({ leads }) => leads);
  if (subject && last!.paragraph - subject.paragraph <= 1) return subject;
  return fitting.findLast(({ standing, paragraph }) => standing === 'own' && paragraph === last!.paragraph) ?? last;
}

/** "He …" at the head of a sentence goes on with the subject before it, where the last speaker has left the scene by then. */
function opensAfter(subject: Sighting, speaker: Entity | undefined, recent: readonly Sighting[], place: PronounPlace) {
  const { entity } = subject;
  // "World War II" is nobody's "he".
  const isSomebody = entity.gender.size > 0 || entity.role !== undefined || entity.mentions.length > 0;
  if (!place.opens || !isSomebody) return false;
  const led = recent.findLast(({ entity, leads }) => leads && entity === speaker);
  return subject.paragraph >= place.paragraph - 1 && (led?.paragraph ?? -1) < subject.paragraph;
}

const lastSeen = (sightings: readonly Sighting[], entity: Entity) =>
  sightings.findLast((sighting) => sighting.entity === entity)?.start ?? -1;

/** A single unknown word with a capital may be anything; nobody's "he" means it. */
const isKnownPerson = ({ nameWords, verdict, role, gender, mentions }: Entity) =>
  nameWords.length > 1 ||
  verdict?.rule === 'office-holder' ||
  verdict?.rule === 'title' ||
  role !== undefined ||
  gender.size > 0 ||
  mentions.length > 0;

const isSurePerson = ({ kind, nameWords, gender, mentions }: Entity) =>
  kind === 'person' && (nameWords.length > 1 || gender.size > 0 || mentions.length > 0);

/** "Mill Lane", "Oster Bay": no country, no town, whose government could speak. */
const isSpot = ({ grammar }: SpeakersPart, { nameWords }: Entity) =>
  nameWords.length > 1 && grammar.geography.has(nameWords.at(-1)) && !grammar.administrative.has(nameWords.at(-1));

/** "The family", "the team": they, although the noun is singular. */
const isMany = (lexicon: SpeakersPart, { nameWords, roleWords }: Entity) =>
  [...roleWords].some((word) => lexicon.organs.has(word) || lexicon.generic.has(word)) ||
  nameWords.some((word) => lexicon.things.many.has(word));

/** "The army", "the police": a noun of many that is one body. */
const isOneBody = (lexicon: SpeakersPart, { nameWords, roleWords }: Entity) =>
  nameWords.some((word) => roleWords.has(word) && lexicon.organs.has(word));

/** A described person, not a document or a body. */
export function isOneOfPeople(lexicon: SpeakersPart, { kind, plural, roleWords }: Entity): boolean {
  const { organs, grammar } = lexicon;
  return (
    kind === 'group' &&
    !plural &&
    roleWords.size > 0 &&
    ![...roleWords].some((word) => grammar.headless.has(word)) &&
    ![...roleWords].some((word) => grammar.documents.has(word) || organs.has(word.split(' ').at(-1)!))
  );
}

/** Somebody who was "he" before is no "she". */
const isCalledOtherwise = ({ calledBefore }: Entity, kind: PronounKind) =>
  calledBefore !== undefined && (kind === 'male' || kind === 'female') && kind !== calledBefore;

/** A body whose spokesman has just spoken for it. */
const hasVoice = ({ offices }: SpeakersPart, { kind, roleWords }: Entity) =>
  kind === 'organisation' && [...roleWords].some((word) => offices.speakers.has(word));

/** Who is named this often has been introduced, be it in words that tell nothing. */
const OFTEN = 3;

/** Something has been said of who this is, or it has spoken; a type alone may have been said of a book or a product. */
const isIntroduced = ({ kind, verdict, role, gender, mentions, seen }: Entity) =>
  kind !== 'person' ||
  seen >= OFTEN ||
  verdict?.rule === 'office-holder' ||
  role !== undefined ||
  gender.size > 0 ||
  mentions.length > 0;

function agrees(lexicon: SpeakersPart, entity: Entity, pronoun: PronounKind): boolean {
  const { kind, gender, plural } = entity;
  // An acronym of which nothing is told may be no body at all: "PAC", "FOIA".
  if (kind === 'organisation' && entity.nameWords.length === 1 && !entity.verdict && entity.mentions.length === 0)
    return pronoun === 'relative';
  if (pronoun === 'male' || pronoun === 'female') {
    const single =
      kind === 'person' ? isKnownPerson(entity) : isOneOfPeople(lexicon, entity) || hasVoice(lexicon, entity);
    return single && !(gender.size === 1 && !gender.has(pronoun));
  }
  if (pronoun === 'neuter')
    return (
      kind === 'organisation' ||
      (kind === 'place' && !isSpot(lexicon, entity)) ||
      (kind === 'group' && gender.size === 0 && (!plural || isOneBody(lexicon, entity)))
    );
  return kind === 'organisation' || pronoun === 'relative' || (kind === 'group' && (plural || isMany(lexicon, entity)));
}
