import { restOf, titleOf } from '../evidence/around-name';
import type { SpeakersPart } from '../lexicon';
import type { Entity } from './entities';
import { isPlaceMark, markOf, marksOf, toldOf } from './marks';

/** Entities looked at behind a description, however many one paragraph names. */
const LOOK_AHEAD = 40;
/** Paragraphs behind a description in which its holder is named. */
const NEXT = 1;

/**
 * Who was described in one sentence and is named in the next: "The harbour's chief pilot said … . Omar Brin told reporters …".
 * The name has to be new and its bearer to speak at once; and news gives nobody a name without saying who that is, so that a
 * bare one, or one whose title only repeats a word of the description, is the one described. Linear in the entities.
 */
export function namedNext(lexicon: SpeakersPart, entities: readonly Entity[]): Map<Entity, Entity> {
  const found = new Map<Entity, Entity>();
  entities.forEach((described, at) => {
    const head = officeOf(lexicon, described);
    if (head === undefined) return;
    const later = entities.slice(at + 1, at + 1 + LOOK_AHEAD);
    const newcomers = newcomersAfter(described, later);
    const first = later.find((one) => one.kind === 'person' && isBehind(one, described));
    const same =
      only(newcomers.filter((one) => repeats(lexicon, described, head, one))) ??
      newcomers.find((one) => one === first && speaksAtOnce(one) && isSame(lexicon, described, head, one));
    if (same && !differ(described.gender, same.gender)) found.set(described, same);
  });
  return found;
}

/** The noun of a described office of one person, if this is one. */
function officeOf(lexicon: SpeakersPart, { kind, plural, roleWords, name, mentions }: Entity): string | undefined {
  const [head] = roleWords;
  if (kind !== 'group' || plural || mentions.length === 0 || head === undefined) return undefined;
  const noun = lexicon.phrases.get(head)?.noun;
  const last = head.split(' ').at(-1)!;
  const isOne = noun && !noun.plural && noun.strength !== 'unnamed' && noun.type !== 'witness';
  // "The regulator", "the operator": a body is nobody who is named.
  const isBody = lexicon.organs.has(last) || lexicon.generic.has(head);
  if (!isOne || isBody || lexicon.grammar.documents.has(last)) return undefined;
  return lexicon.shapes.unnamed.test(name) ? undefined : head;
}

/** The people who are named for the first time, and in full, right after a description. */
const newcomersAfter = (described: Entity, later: readonly Entity[]) =>
  later.filter(
    (one) =>
      one.kind === 'person' &&
      one.nameWords.length > 1 &&
      one.since - described.since <= NEXT &&
      isBehind(one, described),
  );

const isBehind = (one: Entity, { mentions: [mention] }: Entity) => firstNamed(one) >= mention!.end;

/** Does somebody speak where the name is first given? */
function speaksAtOnce(person: Entity): boolean {
  const at = firstNamed(person);
  if (isByline(person)) return false;
  return person.mentions.some(({ start, end }) => start <= at && at < end);
}

const firstNamed = ({ named: [first] }: Entity) => (first ? first.words.starts[first.name.first]! : -1);

function isSame(lexicon: SpeakersPart, described: Entity, head: string, person: Entity): boolean {
  if (isBare(person) && !lexicon.grammar.only.has(described.opening)) return true;
  return isUnique(lexicon, described) && mayHold(lexicon, described, head, person);
}

/** Nothing says who this is. */
function isBare({ named: [first], roleWords }: Entity): boolean {
  const { words, name, next } = first!;
  return roleWords.size === 0 && !titleOf(words, name) && !restOf(words, name, next);
}

/** "— Omar Brin (@brin)". */
const isByline = ({ named: [first] }: Entity) =>
  /^(—|–|-|--)$/.test(first!.words.raw[first!.name.first - 1] ?? '') && first!.words.raw[first!.name.end] === '(';

/** "A spokesman for the ministry said … . Spokesman Omar Brin added …". */
function repeats(lexicon: SpeakersPart, { name }: Entity, head: string, person: Entity): boolean {
  const noun = markOf(lexicon, head);
  const isSmall = (word: string) =>
    lexicon.grammar.starters.has(word) || lexicon.honorifics.male.has(word) || lexicon.honorifics.female.has(word);
  const told = new Set([...toldOf(lexicon, person)].filter((mark) => !isSmall(mark)));
  const own = marksOf(lexicon, [...lexicon.keyOfPhrase(name).split(' '), head]);
  return told.has(noun) && [...told].every((mark) => own.has(mark));
}

/** "The union's head", "Norway's president": there is one of it, and it is said of what. */
const isUnique = ({ grammar, heads }: SpeakersPart, { opening, nameWords, name }: Entity) =>
  !grammar.introducing.has(opening) &&
  (nameWords.length > 1 ||
    name
      .split(' ')
      .slice(1, -1)
      .some((word) => heads.of.has(word)));

const only = ([one, other]: readonly Entity[]) => (other ? undefined : one);

const differ = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
  a.size === 1 && b.size === 1 && [...a][0] !== [...b][0];

/** Nothing told of the person speaks against the office. */
function mayHold(lexicon: SpeakersPart, described: Entity, head: string, person: Entity): boolean {
  const { speakers, pressSecretaries } = lexicon.offices;
  const speaksFor = (words: Iterable<string>) =>
    [...words].some(
      (word) => speakers.has(word.split(' ').at(-1)) || pressSecretaries.has(word.split(' ').slice(-2).join(' ')),
    );
  if (speaksFor([head]) !== speaksFor(person.roleWords)) return false;
  const [a, b] = [described.verdict?.type, person.verdict?.type];
  const isState = (type: string | undefined) => type === 'government' || type === 'political';
  if (a && b && a !== b && !(isState(a) && isState(b))) return false;
  const places = (marks: Iterable<string>) => [...marks].filter(isPlaceMark);
  const own = places(marksOf(lexicon, lexicon.keyOfPhrase(described.name).split(' ')));
  const told = places(toldOf(lexicon, person));
  return own.length === 0 || told.length === 0 || own.some((mark) => told.includes(mark));
}
