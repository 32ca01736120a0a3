import { isOrganWord, startsGiven } from './capitals';
import { endsFirm, isAnd } from './continuations';
import type { SpeakersPart } from '../lexicon';
import type { Match, Words } from '../word-view';

/** A stretch of a run of capitals: a phrase of the lexicon, or words it doesn't know. */
export interface Part {
  readonly first: number;
  end: number;
  readonly match: Match | undefined;
}

export function partsOf(words: Words, first: number, end: number): Part[] {
  const { grammar } = words.lexicon;
  const parts: Part[] = [];
  for (let i = first; i < end;) {
    const open = parts.at(-1);
    const match = isAfterHonorific(words, i) ? undefined : words.matches[i];
    // "New Haven", "Old Trafford": no word of rank but part of the name.
    const partOfName =
      match?.senses.skip === true && grammar.ageAdjectives.has(match.key) && i + 1 < end && !words.matches[i + 1];
    const isPartner = i > first && isAnd(words, i - 1) && endsFirm(words, i);
    if (match && !partOfName && !isPartner && match.end <= end && (words.capital[i] || match.senses.body)) {
      parts.push({ first: i, end: match.end, match });
      i = match.end;
    } else {
      if (open && !open.match && !(startsGiven(words, i) && hasPreposition(words, first, i))) open.end = i + 1;
      else parts.push({ first: i, end: i + 1, match: undefined });
      i++;
    }
  }
  return parts;
}

/** "Ministry [of Rivers and Lakes] Ilse Brandt": what is behind the preposition ends where a person's name begins. */
const hasPreposition = ({ keys, lexicon }: Words, first: number, end: number) =>
  keys.slice(first, end).some((key) => lexicon.grammar.prepositions.has(key));

/** "Mr. King", "Mrs. Bishop": whatever the word, it's a name there. */
function isAfterHonorific(words: Words, i: number): boolean {
  const { honorificsOfNames, behindHonorifics } = words.lexicon.offices;
  return honorificsOfNames.has(words.keys[i - 1]) && !behindHonorifics.has(words.keys[i]);
}

/** A part of a run with those around it. */
interface Placed {
  readonly words: Words;
  readonly part: Part;
  readonly before: Part | undefined;
  readonly after: Part | undefined;
  /** The part behind the next one. */
  readonly next: Part | undefined;
}

/** Words of the lexicon that are part of a person's name: "Israel Smith", "Michael Jordan", "Stephen King". */
export function absorb(words: Words, parts: readonly Part[]): Part[] {
  const merged: Part[] = [];
  for (let p = 0; p < parts.length; p++) {
    const part = parts[p]!;
    const [before, after, next] = [merged.at(-1), parts[p + 1], parts[p + 2]];
    const placed = { words, part, before, after, next };
    if (isBetween(placed)) {
      before!.end = after!.end;
      p++;
    } else if (isGivenPlace(placed)) {
      merged.push({ first: part.first, end: after!.end, match: undefined });
      p++;
    } else if (isLastName(placed)) before!.end = part.end;
    else merged.push({ ...part });
  }
  return merged;
}

/** What a single word of the lexicon can be, unless it has to be written just so. */
const sensesOfOne = ({ match, first, end }: Part) =>
  match && end === first + 1 && !match.senses.exact ? match.senses : undefined;

const isPlace = (part: Part) => {
  const place = sensesOfOne(part)?.place;
  return place !== undefined && place.kind !== 'adjective';
};

const isUnknown = (part: Part | undefined): part is Part => part !== undefined && !part.match;

/** "Ada [Senior] Lund": a word of the lexicon between two that it doesn't know. */
function isBetween({ words, part, before, after }: Placed): boolean {
  const senses = sensesOfOne(part);
  if (!isUnknown(before) || !isUnknown(after) || !senses || senses.title || senses.noun) return false;
  return !senses.body || isGivenName(words, before);
}

/** "[Israel] Smith", "Minister [Jordan] Holm": a place where a name begins. */
function isGivenPlace({ words, part, before, after, next }: Placed): boolean {
  if (!isPlace(part) || !isUnknown(after) || isOrganWord(words, after.end - 1)) return false;
  if (next && isOrganWord(words, next.end - 1)) return false;
  // "in Valdoria Ada Holm"
  const isPlaced = part.first > 0 && words.lexicon.grammar.prepositions.has(words.keys[part.first - 1]);
  return !(isPlaced && after.end - after.first > 1) && (!before || isRole(words, before));
}

const isRole = (words: Words, { match, end }: Part) =>
  (match?.senses.noun ?? match?.senses.title) !== undefined && !match!.senses.body && !isOrganWord(words, end - 1);

/** "Michael [Jordan]", "Stephen [King]": the last word of a name. */
function isLastName({ words, part, before, after }: Placed): boolean {
  const senses = sensesOfOne(part);
  if (!isUnknown(before) || after || !senses || senses.body || !words.capital[before.first]) return false;
  if (isOrganWord(words, part.first)) return false;
  const canBeName = isPlace(part) || senses.skip || senses.noun?.plural === false || senses.modifier || senses.title;
  return Boolean(canBeName) && (words.raw[part.end] !== ',' || isGivenName(words, before) || isSurname(words, part));
}

/** "Dana Bishop, a baker": a title that is a surname as well, with no name behind the comma. */
const isSurname = (words: Words, { first, end }: Part) =>
  words.lexicon.grammar.surnames.has(words.keys[first]) && !words.capital[end + 1];

const isGivenName = (words: Words, { first, end }: Part) =>
  end === first + 1 && isGiven(words.lexicon, words.keys[first]!);

const isGiven = ({ maleNames, femaleNames, shortNames }: SpeakersPart, key: string) =>
  maleNames.has(key) || femaleNames.has(key) || shortNames.has(key);

/** The part with which an organisation that begins at part `p` ends; -1 if none does. */
export function organAfter(words: Words, parts: readonly Part[], p: number): number {
  let found = -1;
  for (let q = p; q < parts.length; q++) {
    const part = parts[q]!;
    if (endsOrgan(words, part) && !(q === p && part.end - part.first === 1 && parts.length === 1 && !part.match))
      found = q;
    const senses = part.match?.senses;
    // "American Farm Bureau Federation": a noun that is no title, right before the organ's.
    // "Justice Watch": what a body works for.
    const isRank = senses?.title && !words.lexicon.grammar.fields.has(part.match!.key);
    const inside = senses && !isRank && !senses.noun?.plural && parts[q + 1] && endsOrgan(words, parts[q + 1]!);
    if (senses && !inside && isPersonRole(words, part) && q !== found && words.keys[part.end] !== "'") break;
    if (part.match && found === q && part.end - part.first > 2) break;
    if (q > p && senses?.body) break;
    if (q === p && senses?.body && !isOrganWord(words, (parts[q + 1] ?? part).end - 1)) break;
  }
  return found;
}

/** "Ministry", "Ministry of Health". */
const endsOrgan = (words: Words, { first, end, match }: Part) =>
  isOrganWord(words, end - 1) ||
  (match?.senses.noun !== undefined && end - first > 2 && words.capital[first]! && isOrganWord(words, first));

const isPersonRole = (words: Words, { match, end }: Part) =>
  (match!.senses.title === true || match!.senses.noun !== undefined) &&
  !isOrganWord(words, end - 1) &&
  !match!.senses.modifier;
