import type { Entity } from './entities';
import type { SpeakersPart } from '../lexicon';
import { isPlaceOrBody, markOf, marksOf } from './marks';

/** Paragraphs in which the name may follow where its office says all that the description does. */
const REACH = 8;
/** The same where the office says less: news gives the name in the next sentence or two then. */
const NEAR = 2;
/** Entities looked at behind a description, however many one paragraph names. */
const LOOK_AHEAD = 40;

/**
 * Who was described before being named: "A UN official says …" at the top, "the UN's X" further down. Only offices, and only
 * where just one person fits. Linear in the entities.
 */
export function namedLater(lexicon: SpeakersPart, entities: readonly Entity[]): Map<Entity, Entity> {
  const found = new Map<Entity, Entity>();
  entities.forEach((entity, at) => {
    const head = officeOf(lexicon, entity);
    if (!head) return;
    const later = entities
      .slice(at + 1, at + 1 + LOOK_AHEAD)
      .filter((one) => one.kind === 'person' && one.mentions.length > 0 && one.since - entity.since <= REACH);
    const fitting = later.filter((one) => fits(lexicon, entity, head, one));
    if (fitting.length === 1) found.set(entity, fitting[0]!);
  });
  return found;
}

/** The noun of a described office of one person, if this is one. */
function officeOf(lexicon: SpeakersPart, { kind, plural, verdict, roleWords, name }: Entity): string | undefined {
  if (kind !== 'group' || plural || !verdict || verdict.type === 'witness' || verdict.type === 'unnamed')
    return undefined;
  const [head] = roleWords;
  const noun = head === undefined ? undefined : lexicon.phrases.get(head)?.noun;
  const ofBody = head !== undefined && lexicon.organs.has(head.split(' ').at(-1)!);
  return noun && !noun.plural && !ofBody && !lexicon.shapes.anonymous.test(name) ? head : undefined;
}

function fits(lexicon: SpeakersPart, described: Entity, head: string, person: Entity): boolean {
  if (person.verdict && person.verdict.type !== described.verdict!.type) return false;
  if (differ(described.gender, person.gender)) return false;
  const told = marksOf(lexicon, lexicon.keyOfPhrase(described.name).split(' '));
  const known = marksOf(lexicon, person.roleWords);
  const noun = head.split(' ').at(-1)!;
  const speaksFor = lexicon.spokes.has(noun) && !hasOffice(lexicon, person);
  if (!person.roleWords.has(head) && !speaksFor) return false;
  const rest = [...told].filter((mark) => mark !== markOf(lexicon, noun));
  if (rest.length > 0 && rest.every((mark) => known.has(mark))) return true;
  const near = person.since - described.since <= NEAR && person.verdict !== undefined;
  return near && rest.length > 0 && ![...known].some((mark) => isPlaceOrBody(mark) && !told.has(mark));
}

const differ = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
  a.size === 1 && b.size === 1 && [...a][0] !== [...b][0];

/** Has an office besides a rank: a general may be the spokesman, a minister isn't. */
const hasOffice = (lexicon: SpeakersPart, { roleWords }: Entity) =>
  [...roleWords].some((word) => {
    const noun = lexicon.phrases.get(word)?.noun;
    return noun !== undefined && noun.type !== 'military';
  });
