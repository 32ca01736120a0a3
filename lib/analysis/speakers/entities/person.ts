import { isMark } from '../../text';
import { accused } from '../types/accused';
import { athlete } from '../types/athletes';
import { besideOthers, presidentBefore } from '../types/beside-others';
import { possessiveAfter } from '../types/contexts';
import { isVerbForm } from '../types/continues-left';
import { counsel } from '../types/counsel';
import { weigh, type Entity, type Gender } from './entities';
import type { SpeakersPart } from '../lexicon';
import type { Name } from '../names/names';
import { coreEnd } from '../types/phrase-type';
import { toldAround } from '../types/told-around';
import type { Verdict } from '../types/verdict';
import { matchesWithin, spanOf, textOf, type Match, type Words } from '../word-view';

/** Adds what the words around the name say of a person: type, role, gender. */
export function describePerson(text: string, words: Words, name: Name, entity: Entity): void {
  if (name.match?.senses.leader) {
    const span = spanOf(words, name.first, name.end);
    weigh(entity, {
      type: name.match.senses.leader,
      rule: 'office-holder',
      span,
      weight: 3,
    });
  }
  const gender = genderBefore(words, name);
  if (gender) entity.gender.add(gender);
  const possessive = entity.gender.size === 0 ? possessiveAfter(words, name) : undefined;
  if (possessive) entity.gender.add(words.lexicon.pronouns.male.has(possessive) ? 'male' : 'female');
  const { doctors, judges, lawmakers } = words.lexicon.offices;
  const doctor = [name.first, name.first - 1].find((at) => doctors.has(words.keys[at]));
  if (doctor !== undefined) {
    weigh(entity, {
      type: 'medical',
      rule: 'title',
      span: spanOf(words, doctor, doctor + 1),
      weight: 2,
    });
  }
  const justice = name.first - 1;
  if (judges.has(words.keys[justice]) && words.capital[justice])
    weigh(entity, { type: 'police', rule: 'title', span: spanOf(words, justice, name.first), weight: 3.5 });
  weigh(entity, counsel(words, name.end));
  weigh(entity, accused(words, name));
  weigh(entity, athlete(words, name));
  const seat = seatOf(words, name);
  if (seat) {
    weigh(entity, seat.verdict);
    for (const word of [...lawmakers, seat.party]) entity.roleWords.add(word);
  }
  const ordinary = ordinaryPerson(words, name);
  if (ordinary) weigh(entity, ordinary);
  for (const { first, end, where, told: spoken } of toldAround(words, name)) {
    // "Oklahoma City Thunder": a place alone says nothing of who speaks.
    const told =
      spoken?.rule === 'country' && !matchesWithin(words, first, end).some(({ senses }) => senses.noun)
        ? undefined
        : spoken;
    const verdict = where === 'of' ? tiedTo(told, words.lexicon.heads.of.has(words.keys[first - 1]) ? OF : AT) : told;
    const president = where === 'before' ? presidentBefore(words, first, end, verdict) : undefined;
    // Of "President Ayatollah X" the cleric's title tells nothing more.
    if (!president || president.type === verdict?.type) weigh(entity, verdict && besideOthers(words, verdict));
    weigh(entity, president);
    for (const key of words.keys.slice(first, end)) entity.roleWords.add(key);
    if (where === 'before') for (const key of capitalsBefore(words, first)) entity.roleWords.add(key);
    for (const { senses } of matchesWithin(words, first, end)) {
      if (senses.noun) entity.roleWords.add(senses.noun.lemma);
    }
    const genders = gendersOf(words, first, end);
    if (where !== 'of' && genders) entity.gender.add(genders);
    if (where !== 'of') entity.role ??= roleText(text, words, first, end);
  }
  if (!entity.verdict) weigh(entity, undescribed(words, name));
}

/** "Openleak founder X": the name of a body that no list knows, before the office. */
function capitalsBefore(words: Words, end: number): string[] {
  let first = end;
  while (first > 0 && end - first < 4 && words.capital[first - 1]) first--;
  return words.keys.slice(first, end);
}

/** "X (D-Mont.)", "X, R-Utah,": a lawmaker's party and seat. */
function seatOf(words: Words, { end }: Name): { verdict: Verdict; party: string } | undefined {
  const seat = /^[(,]$/.test(words.raw[end] ?? '') ? words.lexicon.shapes.seat.exec(words.raw[end + 1] ?? '') : null;
  if (!seat) return undefined;
  const span = spanOf(words, end + 1, end + 2);
  const party = words.lexicon.synonyms.parties.get(seat[1]!.toLowerCase())!;
  return { verdict: { type: 'political', rule: 'title', span, weight: 4.5 }, party };
}

/** "X of Oxfam" tells less than a title does; "X at Oxfam" less than a former office, since it may be where they were seen. */
const OF = 3.75;
const AT = 2.2;

/** A place alone tells nothing. */
const tiedTo = (verdict: Verdict | undefined, most: number): Verdict | undefined =>
  verdict && verdict.rule !== 'country' ? { ...verdict, weight: Math.min(verdict.weight, most) } : undefined;

/** Newswriting gives an age, or just where they are from, to people who are neither officials nor experts. */
function ordinaryPerson(words: Words, { end }: Name): Verdict | undefined {
  const { keys, raw } = words;
  const { grammar, shapes } = words.lexicon;
  let at = raw[end] === ',' || raw[end] === '(' ? end + 1 : end;
  const aged = at > end && /^([1-9]|[1-9]\d|10\d)$/.test(keys[at] ?? '') && /^[,).]$/.test(raw[at + 1] ?? '');
  if (aged) return { type: 'witness', rule: 'ordinary', span: spanOf(words, at, at + 1), weight: 1.5 };
  const yearsOld = keys.slice(at, at + 3).findIndex((key) => shapes.ageOfPerson.test(key));
  if (at > end && yearsOld >= 0) {
    return { type: 'witness', rule: 'ordinary', span: spanOf(words, at + yearsOld, at + yearsOld + 1), weight: 1.5 };
  }
  if (!grammar.origins.has(keys[at])) return undefined;
  at++;
  const match = words.matches[at];
  const isPlace = match?.senses.place && match.senses.place.kind !== 'adjective' && !match.senses.body;
  const behind = match?.end ?? at + 1;
  const last = words.capital[behind] && grammar.geography.has(keys[behind]) ? behind + 1 : behind;
  const placeNext =
    raw[last] === ',' &&
    (grammar.in.has(keys[last + 1]) ||
      grammar.states.has(keys[last + 1]) ||
      words.matches[last + 1]?.senses.place !== undefined);
  const unknownTown = !match && words.capital[at] === true && placeNext;
  if (!(isPlace || unknownTown) || !/^[,.;”"]$/.test(raw[last] ?? '.')) return undefined;
  return { type: 'witness', rule: 'ordinary', span: spanOf(words, at - 1, last), weight: 1.5 };
}

/** "X, a Sunni who was there": an indefinite apposition that names no office is an ordinary person's. */
function undescribed(words: Words, { end }: Name): Verdict | undefined {
  const { grammar, deeds, things } = words.lexicon;
  const core = coreEnd(words, end + 2, Math.min(end + 12, words.keys.length));
  const office = matchesWithin(words, end + 2, core).some(({ senses }) => senses.noun);
  const opens = words.raw[end] === ',' && grammar.indefiniteArticles.has(words.keys[end + 1]) && !office;
  const told =
    words.raw[end] === ',' &&
    ((grammar.who.has(words.keys[end + 1]) && deeds.lives.has(words.keys[end + 2])) ||
      (grammar.whose.has(words.keys[end + 1]) && things.owned.has(words.keys[end + 2])));
  return opens || told
    ? {
        type: 'witness',
        rule: 'ordinary',
        span: spanOf(words, end + 1, Math.min(end + 4, words.keys.length)),
        weight: 1,
      }
    : undefined;
}

/** "holding handmade signs"; but "founding director" is an office. */
const opensClause = (words: Words, at: number) => isVerbForm(words, at) && !words.matches[at + 1]?.senses.noun;

const saysWho = ({ senses: { noun, title, body, modifier, place } }: Match) =>
  Boolean(noun ?? title ?? body ?? modifier ?? place);

function roleText(text: string, words: Words, first: number, end: number): string | undefined {
  const { honorifics, grammar, pronouns, heads, deeds, shapes } = words.lexicon;
  let from = first;
  while (from < end && (grammar.determiners.has(words.keys[from]) || heads.of.has(words.keys[from]))) from++;
  if (from === end || opensClause(words, from) || !matchesWithin(words, from, end).some(saysWho)) return undefined;
  // "who heads the council": the verb says what the role is.
  if (deeds.leads.has(words.keys[first - 1])) from = first - 1;
  if (
    from === end ||
    (end - from === 1 && (honorifics.male.has(words.keys[from]!) || honorifics.female.has(words.keys[from]!)))
  )
    return undefined;
  let to = from;
  while (to < end && !pronouns.relative.has(words.keys[to]!)) to++;
  // "for two weeks I slept badly": a clause.
  if (words.keys.slice(from, to).some((key) => grammar.subjectPronouns.has(key))) return undefined;
  const isLoose = (key: string) => grammar.looseEnds.has(key) || isMark(key);
  while (to > from && isLoose(words.keys[to - 1]!)) to--;
  return to > from ? textOf(text, words, from, to).replace(shapes.possessive, '') : undefined;
}

/** By the given name, where it is one gender's. */
export function genderOfGivenName(lexicon: SpeakersPart, nameWords: readonly string[]): Gender | undefined {
  const { maleNames, femaleNames } = lexicon;
  if (nameWords.length < 2) return undefined;
  return maleNames.has(nameWords[0]!) ? 'male' : femaleNames.has(nameWords[0]!) ? 'female' : undefined;
}

/** The gender of the honorific before a name, or in it. */
export function genderBefore(words: Words, { first }: Name): Gender | undefined {
  const { honorifics } = words.lexicon;
  for (const key of [words.keys[first]!, words.keys[first - 1] ?? '']) {
    if (honorifics.female.has(key)) return 'female';
    if (honorifics.male.has(key)) return 'male';
  }
  return undefined;
}

/** The gender that the nouns of a phrase tell: "spokeswoman". */
export function gendersOf(words: Words, first: number, end: number): Gender | undefined {
  const { male, female } = words.lexicon;
  const nouns = matchesWithin(words, first, end).flatMap(({ senses, key }) =>
    senses.noun ? [senses.noun.lemma.split(' ').at(-1)!] : [key],
  );
  if (nouns.some((noun) => female.has(noun))) return 'female';
  return nouns.some((noun) => male.has(noun)) ? 'male' : undefined;
}

/** A name without its Mr or Dr. */
export function withoutHonorific(lexicon: SpeakersPart, label: string, keys: readonly string[]): string {
  const { honorifics } = lexicon;
  const key = keys[0]!;
  const isOne = honorifics.male.has(key) || honorifics.female.has(key) || honorifics.either.has(key);
  return isOne && keys.length > 1 ? label.replace(/^\S+\s+/, '') : label;
}
