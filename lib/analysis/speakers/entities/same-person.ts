import { startsUpper } from '../../text';
import { keyOf, type SpeakersPart } from '../lexicon';
import type { Entity } from './entities';
import { isMarkOf, isPlaceMark, isPlaceOrBody, markOf, marksOf, toldOf } from './marks';

/** Persons looked at for one noun, those named first: keeps the cost linear where a page lists thousands. */
const LOOKED_AT = 24;

/** What must be reached, and by how much the best has to lead. */
export const LEAST = { score: 3, lead: 0.5 };

/**
 * Who is meant by a description of one person, by all that the article tells of the people it names, before or behind: "the
 * Nevada Democrat" is Senator X of Nevada, "a spokesman for the ministry" the ministry's X three paragraphs on. Scored by the
 * noun, by the words that narrow it down, by how much the article is about somebody and how near they are named.
 */
export function samePersons(lexicon: SpeakersPart, entities: readonly Entity[]): Map<Entity, Entity> {
  const described = entities.filter((one) => one.mentions.length > 0 && headOf(lexicon, one) !== undefined);
  const found = new Map<Entity, Entity>();
  if (described.length === 0) return found;
  const people = byMark(lexicon, entities);
  for (const one of described) {
    const person = bestFor(lexicon, one, headOf(lexicon, one)!, people);
    if (person) found.set(one, person);
  }
  return found;
}

interface Known {
  readonly person: Entity;
  readonly told: ReadonlySet<string>;
}

function byMark(lexicon: SpeakersPart, entities: readonly Entity[]): Map<string, Known[]> {
  const people = new Map<string, Known[]>();
  for (const person of entities) {
    if (person.kind !== 'person') continue;
    const told = toldOf(lexicon, person);
    if (person.verdict?.rule === 'office-holder' || person.evidence.some(({ rule }) => rule === 'office-holder'))
      for (const office of lexicon.offices.headsOfState) told.add(office);
    const known = { person, told };
    for (const mark of told) {
      const list = people.get(mark);
      if (!list) people.set(mark, [known]);
      else if (list.length < LOOKED_AT) list.push(known);
    }
  }
  return people;
}

/** The noun of a described person, if this is one. */
function headOf(lexicon: SpeakersPart, { kind, plural, roleWords, name, opening }: Entity): string | undefined {
  if (kind !== 'group' || plural || lexicon.shapes.anonymous.test(name)) return undefined;
  const [head] = roleWords;
  const noun = head === undefined ? undefined : lexicon.phrases.get(head)?.noun;
  // "The special counsel's team" is not he.
  if (!noun || noun.plural || noun.strength === 'unnamed' || lexicon.keyOfPhrase(name).includes(`${head!} 's`))
    return undefined;
  // A witness may be anybody, but "his mother" is one.
  if (noun.type === 'witness' && !isKin(lexicon, opening) && !lexicon.shapes.owned.test(name)) return undefined;
  const last = head!.split(' ').at(-1)!;
  return lexicon.organs.has(last) || lexicon.grammar.documents.has(last) ? undefined : head;
}

function bestFor(
  lexicon: SpeakersPart,
  described: Entity,
  head: string,
  people: ReadonlyMap<string, Known[]>,
): Entity | undefined {
  const last = head.split(' ').at(-1)!;
  const formsOf = (office: string) => lexicon.synonyms.offices.get(office) ?? [];
  const heads = new Set([
    head,
    last,
    ...formsOf(head),
    ...formsOf(last),
    ...(lexicon.offices.partisans.has(last) ? [...lexicon.offices.lawmakers].flatMap(formsOf) : []),
  ]);
  const seen = new Set<Entity>();
  const scored: { person: Entity; score: number }[] = [];
  for (const mark of heads)
    for (const { person, told } of people.get(markOf(lexicon, mark)) ?? []) {
      if (seen.has(person)) continue;
      seen.add(person);
      const score = scoreOf(lexicon, described, head, person, told);
      if (score !== undefined) scored.push({ person, score });
    }
  scored.sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  if (!best || best.score < LEAST.score) return undefined;
  return second && best.score - second.score < LEAST.lead ? undefined : best.person;
}

function scoreOf(
  lexicon: SpeakersPart,
  described: Entity,
  head: string,
  person: Entity,
  told: ReadonlySet<string>,
): number | undefined {
  const [gender, other] = [[...described.gender], [...person.gender]];
  if (gender.length === 1 && other.length === 1 && gender[0] !== other[0]) return undefined;
  const apart = person.since - described.since;
  const { parties } = lexicon.offices;
  const isNew = lexicon.grammar.newcomers.has(described.opening);
  if (isNew && apart < 0) return undefined;
  const own = marksOf(lexicon, lexicon.keyOfPhrase(described.name).split(' '));
  let score = told.has(markOf(lexicon, head)) || told.has(markOf(lexicon, head.split(' ').at(-1)!)) ? 3 : 2;
  for (const word of head.split(' ')) own.delete(markOf(lexicon, word));
  const states = lexicon
    .keyOfPhrase(described.name)
    .split(' ')
    .filter((word) => own.has(markOf(lexicon, word)) && isStateOf(lexicon, told, word));
  for (const word of states) own.delete(markOf(lexicon, word));
  score += 2 * states.length;
  // "The Democrat" is no Republican.
  if (parties.has(head) && !told.has(head) && [...parties].some((party) => told.has(party))) return undefined;
  if ((['place', 'region'] as const).some((kind) => areOthers(kind, own, told))) return undefined;
  for (const mark of own) {
    if (told.has(mark)) score += 2;
    else score -= isPlaceOrBody(mark) && !isUnknownRegion(mark, told) ? 2 : 0.7;
  }
  // "The chairman of the Mirov Council" is not the chairman of another.
  const proper = properWordsOf(lexicon, described.name);
  if (proper.length > 0 && !proper.some((mark) => told.has(mark))) score -= ANOTHERS;
  if (person.mentions.length > 0) score += 1;
  score += 0.4 * Math.log2(1 + person.seen);
  if (apart >= 0 && apart <= 3) score += 1;
  if (isNew && apart > 8) score -= 2;
  return score;
}

/** "The Iowa Republican" of somebody of whom no state is told. */
const isUnknownRegion = (mark: string, told: ReadonlySet<string>) =>
  isMarkOf('region', mark) && ![...told].some((one) => isMarkOf('region', one));

/** Are places of a kind named in both, and not one of them in common? */
function areOthers(kind: 'place' | 'region', own: ReadonlySet<string>, told: ReadonlySet<string>): boolean {
  const places = [...own].filter((mark) => isMarkOf(kind, mark));
  return places.length > 0 && [...told].some((mark) => isMarkOf(kind, mark)) && !places.some((mark) => told.has(mark));
}

/** What it costs that nothing is told of any name in a description's complement. */
const ANOTHERS = 1.5;

/** The marks of the words with a capital behind a preposition, places left out: those are weighed by themselves. */
function properWordsOf(lexicon: SpeakersPart, name: string): string[] {
  const words = name.split(/\s+/);
  const tie = words.findIndex((word) => lexicon.grammar.prepositions.has(word));
  if (tie < 0) return [];
  return words
    .slice(tie + 1)
    .filter((word) => startsUpper(word))
    .map((word) => markOf(lexicon, keyOf(word).replace(lexicon.shapes.wordEnd, '')))
    .filter((mark) => !isPlaceMark(mark));
}

const isKin = ({ grammar, pronouns }: SpeakersPart, opening: string) =>
  grammar.possessives.has(opening) && !pronouns.neuter.has(opening);

/** "Nevada" of somebody of whom "Nev.", "D-Nev." or "R-Nevada" is told. */
const isStateOf = (lexicon: SpeakersPart, told: ReadonlySet<string>, word: string) =>
  word.length > 3 &&
  [...told].some((one) => {
    const short = one.replace(lexicon.shapes.seatKey, '');
    return (short !== one && short === word) || (lexicon.grammar.states.has(short) && isShortFor(short, word));
  });

function isShortFor(short: string, long: string): boolean {
  if (short.length > 5 || short.length < 2 || short[0] !== long[0]) return false;
  let at = 0;
  for (const letter of long) if (letter === short[at]) at++;
  return at === short.length;
}
