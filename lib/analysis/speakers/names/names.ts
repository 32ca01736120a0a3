import { isBodyShape } from './body-shapes';
import { isStateShort, startsGiven } from './capitals';
import { commonOrgan, lowercaseOrganisation } from './common-bodies';
import { absorb, organAfter, partsOf, type Part } from './run-parts';
import { endsFirm } from './continuations';
import { runEnd, startsRun } from './runs';
import type { Words } from '../words';
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

function namesInRun(words: Words, first: number, end: number): Name[] {
  const { genitive, and, fields, geography } = words.lexicon.grammar;
  const parts = absorb(words, partsOf(words, first, end));
  const names: Name[] = [];
  let runFirst = first;
  for (let p = 0; p < parts.length; p++) {
    const part = parts[p]!;
    const organ = organAfter(words, parts, p);
    const isTail =
      part.end - part.first === 1 && runFirst === part.first && (words.matches[part.first - 1]?.end ?? 0) > part.first;
    if (!isTail && (organ > p || (organ === p && !part.match?.senses.body))) {
      const last = parts[organ]!;
      // "U.S. Attorney's Office": the office is named with whose it is.
      const first = genitive.has(words.keys[part.first]) && p > 0 ? parts[p - 1]!.first : part.first;
      const whole = { first, end: withComplement(words, last.end, end) };
      names.push({ kind: 'organisation', ...whole, runFirst: Math.min(runFirst, first), match: undefined });
      while (p + 1 < parts.length && parts[p + 1]!.end <= whole.end) p++;
      runFirst = whole.end;
    } else if (part.match?.senses.body) {
      // "Lebanese Red Cross": the national society, not the movement.
      const before = parts[p - 1];
      const national =
        words.lexicon.things.emblems.has(part.match.key.split(' ').at(-1)) &&
        before?.match?.senses.place &&
        before.end === part.first;
      const first = national ? before.first : part.first;
      // "Center for Disease Control" and "Prevention".
      const goesOn = and.has(words.keys[part.end]) && fields.has(words.keys[part.end + 1]);
      const isLocal = isLocalStation(words, part, parts[p + 1]);
      const stop = goesOn ? withComplement(words, part.end, end) : isLocal ? parts[p + 1]!.end : part.end;
      const match = national || goesOn || isLocal ? undefined : part.match;
      names.push({ kind: 'organisation', first, end: stop, runFirst: first, match });
      while (p + 1 < parts.length && parts[p + 1]!.end <= stop) p++;
    } else if (part.match?.senses.leader) {
      names.push({ kind: 'person', first: part.first, end: part.end, runFirst, match: part.match });
    } else if (part.match?.senses.place && part.match.senses.place.kind !== 'adjective') {
      names.push({ kind: 'place', first: part.first, end: part.end, runFirst: part.first, match: part.match });
    } else if (!part.match && !isInitial(words, part)) {
      const isPartner = and.has(words.keys[part.end - 2]) && endsFirm(words, part.end - 1);
      const firm = isPartner || words.keys.slice(part.first, part.end).includes('&');
      const kind =
        firm || isBodyShape(words, part.first, part.end)
          ? 'organisation'
          : isTown(words, part.end) ||
              (geography.has(words.keys[part.end - 1]) && !isSurnamed(words, part.first, part.end))
            ? 'place'
            : 'person';
      names.push({ kind, first: part.first, end: part.end, runFirst, match: undefined });
      runFirst = part.end;
    }
  }
  return names;
}

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
