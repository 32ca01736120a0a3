import { lexicon } from './lexicon';
import type { Match, Words } from './words';

/** A proper name in a paragraph: words `[first, end)`. */
export interface Name {
  readonly kind: 'person' | 'organisation' | 'place';
  readonly first: number;
  readonly end: number;
  /** Where the capitals before it began, titles and nationality included. */
  readonly runFirst: number;
  /** The lexicon's phrase behind it, if it is just that. */
  readonly match: Match | undefined;
}

interface Part {
  readonly first: number;
  end: number;
  readonly match: Match | undefined;
}

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

function startsRun(words: Words, i: number): boolean {
  const { grammar } = lexicon();
  const match = words.matches[i];
  if (match?.senses.body) return true;
  const key = words.keys[i]!;
  if (!isNamed(words, i)) return false;
  if (words.initial[i] && isOpener(words, i)) return false;
  return !(grammar.starters.has(key) && !match) && !(words.initial[i] && grammar.starters.has(key));
}

/** Headlines write verbs with a capital: "Graham Says". */
const isHeadlineVerb = (words: Words, i: number) =>
  !words.initial[i] &&
  /^(says?|said|tells?|told|warns?|urges?|claims?|denies|accuses|reports?|confirms?|vows?|slams|calls|asks|wants)$/.test(
    words.keys[i]!,
  );
const MONTH_OR_NAME = /^(jan|april|june|august|may)$/;

/** Can this word be part of a proper name? Months and days can't, but for given names before a name: "Jan Egeland". */
function isNamed(words: Words, i: number): boolean {
  const key = words.keys[i];
  if (key === undefined || !words.capital[i] || key.startsWith('-')) return false;
  if (isHeadlineVerb(words, i)) return false;
  if (!lexicon().grammar.never.has(key)) return true;
  return MONTH_OR_NAME.test(key) && !words.raw[i]!.endsWith('.') && isNamed(words, i + 1) && !words.matches[i + 1];
}

/** "Injecting Clinton …", "Twenty-seven": a sentence's first word that is no part of the name after it. */
function isOpener(words: Words, i: number): boolean {
  const key = words.keys[i]!;
  if (words.matches[i]) return false;
  return (
    (/.{3}ing$/.test(key) && isNamed(words, i + 1)) ||
    /^(twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-/.test(key)
  );
}

/** Words of the longest run of capitals that is taken for names. */
const LONGEST = 40;

/** A run goes on over capitals, over particles between capitals, and over "of", "for" and "and" inside an organisation. */
function runEnd(words: Words, first: number): number {
  const { grammar } = lexicon();
  const named = (i: number) => isNamed(words, i);
  let end = words.matches[first]?.end ?? first + 1;
  let organ = -1;
  for (;;) {
    if (isOrganWord(words, end - 1)) organ = end - 1;
    const key = words.keys[end];
    if (key === undefined || words.initial[end] || end - first >= LONGEST) return end;
    const match = words.matches[end];
    if (match && named(end)) end = match.end;
    else if (named(end)) end++;
    else if (grammar.particles.has(key) && named(end + 1) && organ < 0) end += 2;
    else if (grammar.particles.has(key) && grammar.particles.has(words.keys[end + 1] ?? '') && named(end + 2)) end += 3;
    else if (organ === end - 1 && /^\d{1,3}$/.test(key)) {
      end++;
    } else if (organ === end - 1 && /^(of|for|on|without|against)$/.test(key) && named(end + 1)) end += 2;
    else if (organ === end - 1 && /^(of|for|in)$/.test(key) && words.keys[end + 1] === 'the' && named(end + 2))
      end += 3;
    else if (
      key === "'s" &&
      organ < 0 &&
      isOrganWord(words, end + 1) &&
      named(end + 1) &&
      !words.matches[end - 1]?.senses.place &&
      !words.matches[end - 1]?.senses.body
    )
      end += 2;
    else if (
      /^(&|and)$/.test(key) &&
      organ >= 0 &&
      organ < end - 1 &&
      named(end + 1) &&
      !words.matches[end + 1]?.senses.body
    ) {
      if (key === 'and' && startsPerson(words, end + 1)) return end;
      end += 2;
    } else return end;
  }
}

const startsPerson = (words: Words, i: number) => words.matches[i]?.senses.title === true;

const isOrganWord = (words: Words, i: number) =>
  words.capital[i]! && (lexicon().organs.has(singular(words.keys[i]!)) || endsName(words, i));

/** "Charlotte Observer", "Tavel Securities". */
const endsName = (words: Words, i: number) => {
  const type =
    i > 0 && words.capital[i - 1]! && !words.initial[i] ? lexicon().capitalEnds.get(words.keys[i]!) : undefined;
  if (!type) return false;
  const before = words.matches[i - 1]?.senses;
  return type === 'business' ? !before && words.keys[i] !== 'group' : before?.place !== undefined;
};

const singular = (key: string) => (lexicon().organs.has(key) ? key : key.replace(/ies$/, 'y').replace(/s$/, ''));

function namesInRun(words: Words, first: number, end: number): Name[] {
  const parts = absorb(words, partsOf(words, first, end));
  const names: Name[] = [];
  let runFirst = first;
  for (let p = 0; p < parts.length; p++) {
    const part = parts[p]!;
    const organ = organAfter(words, parts, p);
    if (organ > p || (organ === p && !part.match?.senses.body)) {
      const last = parts[organ]!;
      const whole = { first: part.first, end: withComplement(words, last.end, end) };
      names.push({ kind: 'organisation', ...whole, runFirst, match: undefined });
      while (p + 1 < parts.length && parts[p + 1]!.end <= whole.end) p++;
      runFirst = whole.end;
    } else if (part.match?.senses.body) {
      names.push({ kind: 'organisation', first: part.first, end: part.end, runFirst: part.first, match: part.match });
    } else if (part.match?.senses.leader) {
      names.push({ kind: 'person', first: part.first, end: part.end, runFirst, match: part.match });
    } else if (part.match?.senses.place && part.match.senses.place.kind !== 'adjective') {
      names.push({ kind: 'place', first: part.first, end: part.end, runFirst: part.first, match: part.match });
    } else if (!part.match) {
      const kind = lexicon().grammar.geography.has(words.keys[part.end - 1]!) ? 'place' : 'person';
      names.push({ kind, first: part.first, end: part.end, runFirst, match: undefined });
      runFirst = part.end;
    }
  }
  return names;
}

function partsOf(words: Words, first: number, end: number): Part[] {
  const parts: Part[] = [];
  for (let i = first; i < end;) {
    const open = parts.at(-1);
    const match = isAfterHonorific(words, i, first) ? undefined : words.matches[i];
    // "New Haven", "Old Trafford": no word of rank but part of the name.
    const partOfName =
      match?.senses.skip === true && /^(new|old|young)$/.test(match.key) && i + 1 < end && !words.matches[i + 1];
    if (match && !partOfName && match.end <= end && (words.capital[i] || match.senses.body)) {
      parts.push({ first: i, end: match.end, match });
      i = match.end;
    } else {
      if (open && !open.match) open.end = i + 1;
      else parts.push({ first: i, end: i + 1, match: undefined });
      i++;
    }
  }
  return parts;
}

const OFFICES_AFTER_HONORIFIC = /^(president|minister|prime|speaker|secretary|chairman|ambassador|justice|vice)$/;

/** "Mr. King", "Mrs. Bishop": whatever the word, it's a name there. */
function isAfterHonorific(words: Words, i: number, first: number): boolean {
  const { male, female } = lexicon().honorifics;
  const before = i > first ? words.keys[i - 1]! : '';
  return (
    /^(mr|mrs|ms|miss)$/.test(before) &&
    (male.has(before) || female.has(before)) &&
    !OFFICES_AFTER_HONORIFIC.test(words.keys[i]!)
  );
}

/** Words of the lexicon that are part of a person's name: "Israel Smith", "Michael Jordan", "Stephen King". */
function absorb(words: Words, parts: readonly Part[]): Part[] {
  const merged: Part[] = [];
  for (let p = 0; p < parts.length; p++) {
    const part = parts[p]!;
    const before = merged.at(-1);
    const after = parts[p + 1];
    const single = part.end === part.first + 1;
    const senses = part.match?.senses;
    const place = single && senses?.place !== undefined && senses.place.kind !== 'adjective';
    const organNext = after && parts[p + 2] && isOrganWord(words, parts[p + 2]!.end - 1);
    const afterPreposition = part.first > 0 && lexicon().grammar.prepositions.has(words.keys[part.first - 1]!);
    const long = after && after.end - after.first > 1;
    const role = before?.match?.senses;
    const opens =
      !before ||
      (role !== undefined &&
        (role.noun ?? role.title) !== undefined &&
        !role.body &&
        !isOrganWord(words, before.end - 1));
    const givenName =
      place &&
      opens &&
      after &&
      !after.match &&
      !(long && afterPreposition) &&
      !organNext &&
      !isOrganWord(words, after.end - 1) &&
      !senses.exact;
    const lastName =
      before &&
      !before.match &&
      single &&
      !after &&
      senses &&
      !senses.body &&
      !senses.exact &&
      !isOrganWord(words, part.first) &&
      (place || senses.skip || (senses.noun && !senses.noun.plural) || senses.modifier || senses.title) &&
      words.raw[part.end] !== ',';
    const between =
      before &&
      !before.match &&
      after &&
      !after.match &&
      single &&
      senses &&
      !senses.title &&
      !senses.body &&
      !senses.exact &&
      !senses.noun;
    if (between) {
      before.end = after.end;
      p++;
    } else if (givenName) {
      merged.push({ first: part.first, end: after.end, match: undefined });
      p++;
    } else if (lastName) before.end = part.end;
    else merged.push({ ...part });
  }
  return merged;
}

/** The part with which an organisation that begins at part `p` ends; -1 if none does. */
function organAfter(words: Words, parts: readonly Part[], p: number): number {
  let found = -1;
  for (let q = p; q < parts.length; q++) {
    const part = parts[q]!;
    if (
      isOrganWord(words, part.end - 1) &&
      !(q === p && part.end - part.first === 1 && parts.length === 1 && !part.match)
    )
      found = q;
    const senses = part.match?.senses;
    if (senses && isPersonRole(words, part) && q !== found) break;
    if (q > p && senses?.body) break;
    if (q === p && senses?.body && !isOrganWord(words, (parts[q + 1] ?? part).end - 1)) break;
  }
  return found;
}

const isPersonRole = (words: Words, { match, end }: Part) =>
  (match!.senses.title === true || match!.senses.noun !== undefined) &&
  !isOrganWord(words, end - 1) &&
  !match!.senses.modifier;

/** Takes in "of Interior" after an organisation's noun. */
function withComplement(words: Words, organEnd: number, end: number): number {
  return /^(of|for|on|without|against|in)$/.test(words.keys[organEnd] ?? '') ? Math.max(organEnd, end) : organEnd;
}

/** The common noun of a body right behind its name: "Fatih alliance", "Obama administration". */
function commonOrgan(words: Words, i: number): Match | undefined {
  const match = words.matches[i];
  if (!match?.senses.noun || match.senses.noun.plural || words.capital[i]) return undefined;
  const next = words.matches[match.end];
  if (next?.senses.noun && !next.senses.noun.plural && !words.capital[match.end]) return undefined;
  return lexicon().grammar.behind.has(match.senses.noun.lemma) ? match : undefined;
}

/** "Israeli military", "the U.S. government": a nationality and a common noun that together name a body. */
function lowercaseOrganisation(words: Words, i: number): Name | undefined {
  const match = words.matches[i];
  const before = words.matches[i - 1];
  if (!match?.senses.noun || words.capital[i]) return undefined;
  if (
    !lexicon().organs.has(match.senses.noun.lemma.split(' ').at(-1)!) ||
    match.senses.noun.plural !== isCollective(match)
  )
    return undefined;
  const possessive = words.keys[i - 1] === "'s";
  const holder = possessive ? i - 2 : i - 1;
  const owner = possessive
    ? placeEndingAt(words, holder)
    : before?.senses.place
      ? before
      : placeEndingAt(words, holder);
  if (!owner) return undefined;
  return { kind: 'organisation', first: owner.first, end: match.end, runFirst: owner.first, match: undefined };
}

const isCollective = ({ senses, key }: Match) => senses.noun!.lemma === key && senses.noun!.plural;

function placeEndingAt(words: Words, last: number): Match | undefined {
  for (let first = last; first >= Math.max(0, last - 2); first--) {
    const match = words.matches[first];
    if (match?.end === last + 1 && match.senses.place) return match;
  }
  return undefined;
}
