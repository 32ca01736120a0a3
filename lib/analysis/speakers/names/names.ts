import { isBodyShape } from './body-shapes';
import { isStateShort, startsGiven } from './capitals';
import { commonOrgan, lowercaseOrganisation } from './common-bodies';
import { absorb, organAfter, partsOf, type Part } from './run-parts';
import { endsFirm } from './continuations';
import { runEnd, startsRun } from './runs';
import type { Words } from '../word-view';
import type { Name } from './name';

export type { Name } from './name';

/** Finds the proper names of a paragraph, left to right. Linear. */
export function namesOf(words: Words): Name[] {
  if (words.shouting) return [];
  const names: Name[] = [];
  for (let i = 0; i < words.keys.length;) {
    if (!startsRun(words, i)) {
      const found = lowercaseOrganisation(words, i);
      if (found) names.push(found);
      i = found?.end ?? i + 1;
      continue;
    }
    const end = runEnd(words, i);
    const inRun = namesInRun(words, i, end);
    const last = inRun.at(-1);
    const behind = last?.kind === 'person' && last.end === end ? commonOrgan(words, end) : undefined;
    if (behind) inRun.splice(-1, 1, { ...last!, kind: 'organisation', end: behind.end });
    names.push(...inRun);
    i = behind?.end ?? end;
  }
  return names;
}

/** Those of a paragraph's names that overlap words `[first, end)`, found by bisection. */
export function namesWithin(names: readonly Name[], first: number, end: number): readonly Name[] {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (names[middle]!.end > first) high = middle;
    else low = middle + 1;
  }
  let stop = low;
  while (stop < names.length && names[stop]!.first < end) stop++;
  return names.slice(low, stop);
}

/** A run that is read, part by part: `p` is the part it has come to, `runFirst` where the name that is open begins. */
interface RunReading {
  readonly words: Words;
  readonly parts: readonly Part[];
  readonly end: number;
  readonly p: number;
  readonly runFirst: number;
}

/** What a part can be the beginning of, the longest first, and whether what stood before it told of that name alone. */
const READINGS: readonly { readonly read: (run: RunReading) => Name | undefined; readonly closes: boolean }[] = [
  { read: bodyByNoun, closes: true },
  { read: bodyOfList, closes: false },
  { read: ofList, closes: false },
  { read: unknownName, closes: true },
];

function namesInRun(words: Words, first: number, end: number): Name[] {
  const parts = absorb(words, partsOf(words, first, end));
  const names: Name[] = [];
  let runFirst = first;
  for (let p = 0; p < parts.length; p++) {
    for (const { read, closes } of READINGS) {
      const name = read({ words, parts, end, p, runFirst });
      if (!name) continue;
      names.push(name);
      if (closes) runFirst = name.end;
      while (p + 1 < parts.length && parts[p + 1]!.end <= name.end) p++;
      break;
    }
  }
  return names;
}

/** "Ministry of Ports", "Lund Institute": up to the noun of a body, with its complement. */
function bodyByNoun({ words, parts, end, p, runFirst }: RunReading): Name | undefined {
  const part = parts[p]!;
  const organ = organAfter(words, parts, p);
  const isTail =
    part.end - part.first === 1 && runFirst === part.first && (words.matches[part.first - 1]?.end ?? 0) > part.first;
  if (isTail || organ < p || (organ === p && part.match?.senses.body)) return undefined;
  // "U.S. Attorney's Office": the office is named with whose it is.
  const isOwner = p > 0 && words.lexicon.grammar.genitive.has(words.keys[part.first]);
  const first = isOwner ? parts[p - 1]!.first : part.first;
  const whole = { first, end: withComplement(words, parts[organ]!.end, end) };
  return { kind: 'organisation', ...whole, runFirst: Math.min(runFirst, first), match: undefined };
}

/** A body of the list, which may be a part of a longer name. */
function bodyOfList({ words, parts, end, p }: RunReading): Name | undefined {
  const { and, fields } = words.lexicon.grammar;
  const part = parts[p]!;
  if (!part.match?.senses.body) return undefined;
  // "Lebanese Red Cross": the national society, not the movement.
  const before = parts[p - 1];
  const isSociety = words.lexicon.things.emblems.has(part.match.key.split(' ').at(-1));
  const state = isSociety && before?.match?.senses.place && before.end === part.first ? before : undefined;
  const first = state?.first ?? part.first;
  // "Center for Disease Control" and "Prevention".
  const goesOn = and.has(words.keys[part.end]) && fields.has(words.keys[part.end + 1]);
  const isLocal = isLocalStation(words, part, parts[p + 1]);
  const stop = goesOn ? withComplement(words, part.end, end) : isLocal ? parts[p + 1]!.end : part.end;
  const match = state || goesOn || isLocal ? undefined : part.match;
  return { kind: 'organisation', first, end: stop, runFirst: first, match };
}

/** An office holder or a place of the list. */
function ofList({ words, parts, p, runFirst }: RunReading): Name | undefined {
  const { first, end, match } = parts[p]!;
  if (match?.senses.leader) return { kind: 'person', first, end, runFirst, match };
  if (match?.senses.place && isNamedRelative(words, parts[p]!))
    return { kind: 'person', first, end, runFirst, match: undefined };
  const isPlace = match?.senses.place && match.senses.place.kind !== 'adjective';
  return isPlace ? { kind: 'place', first, end, runFirst: first, match } : undefined;
}

/** "Her grandson Milan", "his sister Florence": a given name that is a place's as well. */
function isNamedRelative({ keys, matches, lexicon }: Words, { first, end }: Part): boolean {
  const { maleNames, femaleNames, grammar } = lexicon;
  const key = keys[first]!;
  const isGiven = end === first + 1 && (maleNames.has(key) || femaleNames.has(key));
  const before = matches[first - 1];
  const noun = before?.end === first ? before.senses.noun : undefined;
  return isGiven && noun !== undefined && !noun.plural && grammar.possessives.has(keys[first - 2]);
}

/** Words that no list knows: a firm or a town by its spelling and what stands around it, else a person. */
function unknownName({ words, parts, p, runFirst }: RunReading): Name | undefined {
  const { first, end, match } = parts[p]!;
  if (match || isInitial(words, parts[p]!)) return undefined;
  const kind = isFirm(words, first, end) ? 'organisation' : isPlace(words, first, end) ? 'place' : 'person';
  return { kind, first, end, runFirst, match };
}

const isFirm = (words: Words, first: number, end: number) =>
  (words.lexicon.grammar.and.has(words.keys[end - 2]) && endsFirm(words, end - 1)) ||
  words.keys.slice(first, end).includes('&') ||
  isBodyShape(words, first, end);

const isPlace = (words: Words, first: number, end: number) =>
  isTown(words, end) || (words.lexicon.grammar.geography.has(words.keys[end - 1]) && !isSurnamed(words, first, end));

/** "CBS DFW": a broadcaster and the letters of its station. */
const isLocalStation = (words: Words, { match, end }: Part, next: Part | undefined) =>
  match?.senses.body?.type === 'media' &&
  next?.first === end &&
  next.end === end + 1 &&
  !next.match &&
  /^\p{Lu}{3,4}$/u.test(words.raw[end]!);

/** "Fiona Hill": behind a given name no hill. */
function isSurnamed(words: Words, first: number, end: number): boolean {
  const { maleNames, femaleNames, grammar } = words.lexicon;
  const given = words.keys[first]!;
  return (
    end - first > 1 && grammar.surnames.has(words.keys[end - 1]) && (maleNames.has(given) || femaleNames.has(given))
  );
}

/** Takes in "of Interior" after an organisation's noun, "and Sports" after "Ministry of Health". */
function withComplement(words: Words, organEnd: number, end: number): number {
  const { organTies, in: inside, and } = words.lexicon.grammar;
  const key = words.keys[organEnd];
  if (key !== ',' && !organTies.has(key) && !inside.has(key) && !and.has(key)) return organEnd;
  // "Ministry of Emergencies [Ilse Brandt]": the name of its head.
  for (let i = organEnd + 2; i < end; i++) if (startsGiven(words, i)) return i;
  return Math.max(organEnd, end);
}

/** "R-N.[Y.]": one letter is nobody's name. */
const isInitial = (words: Words, { first, end }: Part) => end === first + 1 && /^\p{Lu}\.$/u.test(words.raw[first]!);

/** "South Harbour, Ind.": a town, by the state behind it. */
const isTown = (words: Words, end: number) => words.raw[end] === ',' && isStateShort(words, end + 1);
