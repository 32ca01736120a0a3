import type { Span } from '../contract';
import { continuesLeft } from './contexts';
import { newEntity, weigh, type Entity } from './entities';
import { partsOfSource, type Range } from './joint';
import { lexicon } from './lexicon';
import type { Name } from './names';
import { antecedentOf } from './nominals';
import { coreEnd, typeOfPhrase } from './phrase-type';
import { antecedent, pronounKind, type PronounKind, type PronounPlace } from './pronouns';
import { gendersOf, type Reading } from './reading';
import type { Verdict } from './verdict';
import { matchesWithin, spanOf, textOf, wordAt, type Words } from './words';

/** Whose words these are: the speakers of a source span, in its order. Reads the article up to the span's end. */
export function speakersOf(
  reading: Reading,
  source: Span,
  cue: Span | null,
  paragraph: number,
  speaking: readonly Entity[],
): Entity[] {
  reading.readTo(source.end);
  const words = reading.wordsOf(paragraph);
  const whole = { first: wordAt(words, source.start), end: lastBefore(words, source.end) };
  const range = trimmed(words, inOneSentence(words, whole, cue !== null && cue.start < source.start));
  if (range.end <= range.first) return [];
  const names = reading.namesIn(paragraph, range.first, range.end);
  return partsOfSource(words, range, names).flatMap((part) => {
    const span = spanOf(words, part.first, part.end);
    const entities = resolve(reading, words, part, names, speaking);
    for (const entity of entities) {
      reading.registry.see(entity, paragraph, span.start, true);
      if (entity.mentions.at(-1)?.start !== span.start) entity.mentions.push(span);
    }
    return entities;
  });
}

function lastBefore(words: Words, offset: number): number {
  const at = wordAt(words, offset - 1);
  return at < words.keys.length && words.starts[at]! < offset ? at + 1 : at;
}

/** Of a span that runs over a sentence's end, the part next to the cue. */
function inOneSentence(words: Words, { first, end }: Range, cueBefore: boolean): Range {
  const starts: number[] = [];
  for (let i = first + 1; i < end; i++) if (words.initial[i] && words.raw[i - 1] === '.') starts.push(i);
  if (starts.length === 0) return { first, end };
  return cueBefore ? { first, end: starts[0]! } : { first: starts.at(-1)!, end };
}

/** Words of a source that are read; no noun phrase is longer. */
const LONGEST = 120;

/** Without marks and quotation marks at either end. */
function trimmed(words: Words, { first, end }: Range): Range {
  end = Math.min(end, first + LONGEST);
  const isMark = (i: number) => /^[^\p{L}\p{N}]+$/u.test(words.raw[i]!);
  while (first < end && (isMark(first) || /^(in|around|but|for|of|than|both)$/.test(words.keys[first]!))) first++;
  while (end > first && (isMark(end - 1) || words.keys[end - 1] === "'s")) end--;
  return { first, end };
}

function resolve(
  reading: Reading,
  words: Words,
  part: Range,
  names: readonly Name[],
  speaking: readonly Entity[],
): readonly Entity[] {
  const place = { paragraph: words.paragraph.index, start: words.starts[part.first]!, speaking };
  if (part.end - part.first === 1) {
    const kind = pronounKind(words.keys[part.first]!);
    if (kind) return ofPronoun(reading, words, part.first, kind, place);
  }
  const one = oneOfThem(words, part, speaking);
  if (one) return [one];
  const apposed = apposedTo(reading, words, part, place.paragraph);
  if (apposed) return [apposed];
  const inner = antecedentPhrase(words, part) ?? wholeOf(words, part) ?? examplesOf(words, part, names);
  if (inner) return resolve(reading, words, inner, names, speaking);

  const first = part.first + determinersAt(words, part);
  const core = Math.max(first + 1, coreEnd(words, first, part.end));
  const named = headName(words, first, core, part.end, names);
  const entity = named && reading.entity(named);
  if (entity) return [withOwnWords(words, part, named, entity)];
  const author = ownerOf(words, first, core, part, names) ?? authorOf(words, core, part, names);
  if (author) return resolve(reading, words, author, names, speaking);
  const stray =
    matchesWithin(words, first, core).length === 0 ? names.findLast(({ end }) => end === part.end) : undefined;
  const strayed = stray && reading.entity(stray);
  if (strayed) return [withOwnWords(words, part, stray, strayed)];
  const found = nominal(reading, words, part, first, core, names, place);
  return found ? [found] : [];
}

function ofPronoun(reading: Reading, words: Words, at: number, kind: PronounKind, place: Place): readonly Entity[] {
  const { speaking } = place;
  if (kind === 'first') return speaking.slice(0, 1);
  if (kind === 'plural' && speaking.length > 1) return speaking;
  if (kind === 'relative') {
    const phrase = phraseBefore(words, at);
    if (phrase)
      return resolve(reading, words, phrase, reading.namesIn(place.paragraph, phrase.first, phrase.end), speaking);
  }
  const people = kind === 'plural' ? peopleBefore(words, at, speaking) : undefined;
  if (people)
    return resolve(reading, words, people, reading.namesIn(place.paragraph, people.first, people.end), speaking);
  const found = antecedent(reading.registry, kind, place);
  return found ? [found] : [];
}

/** A span that begins behind its name: "USTelecom, [a lobbying group]", said …". */
function apposedTo(reading: Reading, words: Words, { first, end }: Range, paragraph: number): Entity | undefined {
  if (words.raw[first - 1] !== ',' || !/^(a|an|the)$/.test(words.keys[first]!)) return undefined;
  const name = reading
    .namesIn(paragraph, first - 2, first)
    .find((one) => one.end === first - 1 && one.kind !== 'place');
  const noun = matchesWithin(words, first, coreEnd(words, first, end)).at(-1)?.senses.noun;
  return name && noun && !noun.plural && reading.namesIn(paragraph, first, end).length === 0
    ? reading.entity(name)
    : undefined;
}

/** A span that begins with "who", "which" or "whose": what stands before it. */
function antecedentPhrase(words: Words, { first, end }: Range): Range | undefined {
  return end - first > 1 && /^(who|which|whose|whom)$/.test(words.keys[first]!)
    ? phraseBefore(words, first)
    : undefined;
}

/** "one said", "another said": one of those who spoke just before. */
function oneOfThem(words: Words, { first, end }: Range, speaking: readonly Entity[]): Entity | undefined {
  if (end - first !== 1 || !/^(one|another)$/.test(words.keys[first]!)) return undefined;
  return speaking.find(({ kind }) => kind === 'group');
}

/** "One of the witnesses", "several of the protesters": the rest of the phrase. */
function wholeOf(words: Words, { first, end }: Range): Range | undefined {
  const { determiners, shares } = lexicon().grammar;
  const counts = (key: string) =>
    determiners.has(key) ||
    shares.has(key) ||
    /^[\d.,]+%?$|^(nearly|almost|about|more|than|over|up|to|only|roughly)$/.test(key);
  let at = first;
  while (at < end && counts(words.keys[at]!) && !words.matches[at]?.senses.body) at++;
  return at > first && at < end - 1 && words.keys[at] === 'of' ? { first: at + 1, end } : undefined;
}

/** "supporters such as Iran": the examples, if they have names. */
function examplesOf(words: Words, { first, end }: Range, names: readonly Name[]): Range | undefined {
  for (let at = first + 1; at + 2 < end; at++) {
    if (words.keys[at] !== 'such' || words.keys[at + 1] !== 'as') continue;
    return names.some((name) => name.first === at + 2) ? { first: at + 2, end } : undefined;
  }
  return undefined;
}

/** Whose a document is that is named after its author: "the council's presidential statement", "an IS statement". */
function ownerOf(words: Words, first: number, core: number, part: Range, names: readonly Name[]): Range | undefined {
  if (!lexicon().grammar.documents.has(words.keys[core - 1]!) || core - first < 2) return undefined;
  const possessive = words.keys.slice(first, core).indexOf("'s");
  const end = possessive > 0 ? first + possessive : core - 1;
  const named = names.some((name) => name.kind === 'organisation' && name.end === end && name.first >= first);
  const definite = words.keys[part.first] === 'the' && lexicon().organs.has(words.keys[end - 1]!);
  return named || definite ? { first: part.first, end } : undefined;
}

/** Who a document is by: "the tweet from X", "a report by Y". */
function authorOf(words: Words, core: number, part: Range, names: readonly Name[]): Range | undefined {
  const { documents } = lexicon().grammar;
  if (!documents.has(words.keys[core - 1]!) || !/^(from|by|of)$/.test(words.keys[core] ?? '') || core + 1 >= part.end)
    return undefined;
  const name = names.find(({ first }) => first > core);
  return name && name.first - core <= 4 && name.end <= part.end ? { first: core + 1, end: part.end } : undefined;
}

/** How many words before "they" are looked through, however long the sentences. */
const WORDS_BACK = 90;

/** How many sentences before "they" are looked through for those they are. */
const SENTENCES = 2;

/** People a sentence just before begins with, if nobody of the paragraph has spoken since: "Protesters gathered. They …". */
function peopleBefore(words: Words, at: number, speaking: readonly Entity[]): Range | undefined {
  const { determiners, shares } = lexicon().grammar;
  let sentences = 0;
  for (let first = at - 1; first >= Math.max(0, at - WORDS_BACK) && sentences <= SENTENCES; first--) {
    if (!words.initial[first] || words.quoted[first]) continue;
    sentences++;
    const spokeSince = speaking.some(({ mentions }) => (mentions.at(-1)?.start ?? -1) >= words.starts[first]!);
    if (spokeSince) return undefined;
    let noun = first;
    while (
      noun - first < 5 &&
      (determiners.has(words.keys[noun]!) ||
        shares.has(words.keys[noun]!) ||
        words.keys[noun] === 'of' ||
        words.matches[noun]?.senses.skip ||
        words.matches[noun]?.senses.place?.kind === 'adjective')
    )
      noun++;
    const match = words.matches[noun];
    if (match && match.end <= at && match.senses.noun?.plural && match.senses.noun.strength === 'strong')
      return { first, end: match.end };
  }
  return undefined;
}

/** "who" and "which": the noun phrase right before. */
function phraseBefore(words: Words, at: number): Range | undefined {
  const end = words.raw[at - 1] === ',' ? at - 1 : at;
  let first = end;
  while (first > 0 && end - first < 10 && continuesLeft(words, first - 1)) first--;
  return first < end ? { first, end } : undefined;
}

function determinersAt(words: Words, { first, end }: Range): number {
  const { determiners } = lexicon().grammar;
  let count = 0;
  while (
    first + count < end - 1 &&
    (determiners.has(words.keys[first + count]!) || /^\d+$/.test(words.keys[first + count]!))
  ) {
    if (words.matches[first + count]?.senses.body) break;
    count++;
  }
  return count;
}

/**
 * The name that is the source: the one its core ends in, or a person in apposition to it. A name that only modifies a
 * noun ("an Islamic State statement", "Netanyahu's office") isn't.
 */
function headName(words: Words, first: number, core: number, end: number, names: readonly Name[]): Name | undefined {
  const inCore = names.filter((name) => name.first >= first - 1 && name.first < core);
  const last = beforeVerb(words, inCore) ?? inCore.at(-1);
  if (last && last !== inCore.at(-1)) return last;
  const person = inCore.findLast(({ kind }) => kind === 'person');
  const ends =
    last &&
    last.end >= core &&
    !(last.kind === 'place' && last.match?.senses.place?.kind === 'region' && person && person !== last);
  if (ends && last.kind === 'person') return last;
  const apposed = names.find(
    (name) => name.kind === 'person' && name.first > core && isApposed(words, core, name, end),
  );
  if (apposed && !(ends && !isRole(words, first, core))) return apposed;
  if (ends) return last;
  // A monitoring group, a news agency: the noun behind the name says what it is.
  if (last && last.kind === 'organisation' && isClassNoun(words, last.end, core)) return last;
  return undefined;
}

/** A span that took in a verb ("Obama telephoned Israeli Prime Minister Netanyahu"): the name before it. */
function beforeVerb(words: Words, names: readonly Name[]): Name | undefined {
  return names.find((name, i) => {
    const next = names[i + 1];
    const between = next && words.keys.slice(name.end, next.runFirst);
    return between?.some(
      (key, at) => /^\p{Ll}{3,}(ed|s|d)$/u.test(key) && !words.matches[name.end + at] && !words.capital[name.end + at],
    );
  });
}

/** Is the name, or its titles, the first thing after the comma that ends the core? */
function isApposed(words: Words, core: number, name: Name, end: number): boolean {
  const comma = lastComma(words, core, name.runFirst);
  if (comma < 0 || name.end > end) return false;
  return !words.keys
    .slice(comma + 1, name.runFirst)
    .some((key) => lexicon().grammar.prepositions.has(key) || key === 'and');
}

function lastComma(words: Words, from: number, to: number): number {
  for (let i = to - 1; i >= from; i--) if (words.raw[i] === ',') return i;
  return -1;
}

const isRole = (words: Words, first: number, core: number) =>
  matchesWithin(words, first, core).at(-1)?.senses.noun !== undefined;

/** Singular nouns of kinds of body, behind a body's name: "the Syrian Observatory monitoring group". */
function isClassNoun(words: Words, from: number, to: number): boolean {
  const noun = matchesWithin(words, from, to).findLast(({ senses }) => senses.noun);
  if (!noun || noun.end !== to || noun.senses.noun!.plural) return false;
  return lexicon().generic.has(noun.senses.noun!.lemma) && words.keys[from] !== "'s";
}

/** Adds what the whole source phrase tells: for an organisation or a place, its own apposition. */
function withOwnWords(words: Words, part: Range, name: Name, entity: Entity): Entity {
  if (entity.kind === 'place') {
    const speaks = name.match !== undefined || lexicon().grammar.administrative.has(words.keys[name.end - 1]!);
    if (speaks)
      weigh(entity, { type: 'government', rule: 'country', span: spanOf(words, name.first, name.end), weight: 4 });
  } else if (entity.kind === 'organisation' && name.first > part.first && name.end >= part.end) {
    const told = typeOfPhrase(words, part.first, name.first);
    weigh(entity, told?.rule === 'country' ? undefined : told);
  } else if (entity.kind === 'organisation' && name.end < part.end) {
    if (/^(of|in|from|at|on|with|for|to)$/.test(words.keys[name.end]!)) return entity;
    const comma = words.raw[name.end] === ',' ? name.end + 1 : name.end;
    const verdict = typeOfPhrase(words, comma, part.end);
    const told =
      verdict && verdict.rule !== 'country' ? { ...verdict, weight: Math.min(verdict.weight, 5.5) } : undefined;
    weigh(entity, told);
  }
  return entity;
}

type Place = PronounPlace;

/** A source without a name of its own: an office, a description, or something met before. */
function nominal(
  reading: Reading,
  words: Words,
  part: Range,
  first: number,
  core: number,
  names: readonly Name[],
  place: Place,
): Entity | undefined {
  const { registry } = reading;
  const { grammar } = lexicon();
  const opening = words.keys[part.first]!;
  const head = matchesWithin(words, first, core).findLast(({ senses }) => senses.noun);
  const lastKey = words.keys[core - 1]!;

  const holder = holderOf(reading, words, part, first, core, names, place);
  if (holder && grammar.offices.has(lastKey)) return holder;
  const isDefinite =
    first > part.first
      ? !grammar.indefinite.has(opening) && !grammar.possessives.has(opening)
      : !head?.senses.noun?.plural;
  if (isDefinite && !holder) {
    const isDocument = grammar.documents.has(lastKey) && first === core - 1;
    const author = isDocument && first > part.first ? place.speaking[0] : undefined;
    const met = antecedentOf(registry, words, first, core) ?? author;
    if (met) return met;
  }
  return describe(reading, words, part, first, core, names, place);
}

/** Whose office or team: a name with 's, or his, her, its. */
function holderOf(
  reading: Reading,
  words: Words,
  part: Range,
  first: number,
  core: number,
  names: readonly Name[],
  place: Place,
): Entity | undefined {
  const key = words.keys[part.first]!;
  if (lexicon().grammar.possessives.has(key)) {
    const kind = key === 'his' ? 'male' : key === 'her' ? 'female' : key === 'its' ? 'neuter' : 'plural';
    return antecedent(reading.registry, kind, place);
  }
  const owner = names.findLast(({ end, first: at }) => at >= first - 1 && end < core && words.keys[end] === "'s");
  return owner && owner.kind === 'person' ? reading.entity(owner) : undefined;
}

/** A speaker that only its description names: "residents of Zabul", "rights groups". */
function describe(
  reading: Reading,
  words: Words,
  part: Range,
  first: number,
  core: number,
  names: readonly Name[],
  place: Place,
): Entity {
  const { registry } = reading;
  const end = descriptionEnd(words, core, part.end);
  const label = textOf(reading.document.text, words, first, end);
  const key = `group ${words.keys.slice(first, end).join(' ')}`;
  const known = registry.filed(key);
  if (known) return known;
  const nameWords = words.keys.slice(first, core);
  const entity = registry.add(newEntity('group', label, nameWords, place.paragraph), key);
  const head = matchesWithin(words, first, core).findLast(({ senses }) => senses.noun);
  entity.plural = head?.senses.noun?.plural ?? words.keys[core - 1]!.endsWith('s');
  const gender = entity.plural ? undefined : gendersOf(words, first, core);
  if (gender) entity.gender.add(gender);
  if (head) entity.roleWords.add(head.senses.noun!.lemma);
  weigh(entity, typeOfPhrase(words, first, part.end) ?? inherited(reading, part, names));
  return entity;
}

/** How many words of a complement are kept in a description's name. */
const COMPLEMENT = 7;

/**
 * A description is named with what it is tied to: "residents of Zabul", "associations representing police chiefs", "an
 * organization that tracks the war"; but not with something met before ("officials from the group").
 */
function descriptionEnd(words: Words, core: number, end: number): number {
  const ties =
    core < end && /^(of|from|for|at|in|representing|that|surveyed|interviewed|close|familiar)$/.test(words.keys[core]!);
  if (!ties) return core;
  const anaphoric =
    /^(the|this|that|his|her|their|its)$/.test(words.keys[core + 1] ?? '') &&
    lexicon().organs.has(words.keys[core + 2] ?? '');
  let last = core + 1;
  while (
    last < end &&
    last - core <= COMPLEMENT &&
    !/^[,;:—–“”"()]$/.test(words.raw[last]!) &&
    !lexicon().pronouns.relative.has(words.keys[last]!)
  )
    last++;
  while (last > core + 1 && lexicon().grammar.prepositions.has(words.keys[last - 1]!)) last--;
  return anaphoric || last - core < 2 ? core : last;
}

/** The type of what a description is tied to: "officials from the insurgent group", "a man who had fled". */
function inherited(reading: Reading, part: Range, names: readonly Name[]): Verdict | undefined {
  const name = names.findLast(({ first, end }) => first >= part.first && end <= part.end);
  const entity = name && reading.entity(name);
  const verdict = entity?.kind === 'place' ? undefined : entity?.verdict;
  return verdict && { ...verdict, rule: 'antecedent' };
}
