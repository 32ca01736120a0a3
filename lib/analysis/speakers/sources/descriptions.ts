import { isBareStatement, issuerOf } from './documents';
import { newEntity, weigh, type Entity } from '../entities/entities';
import { epithetOf } from './epithets';
import { officeOf } from './holders';
import type { SpeakersPart } from '../lexicon';
import type { Name } from '../names/names';
import { antecedentOf } from './nominals';
import { untoldSpeaker, untoldSubject } from './untold';
import { typeOfPhrase } from '../types/phrase-type';
import { antecedent, isOneOfPeople, pronounKind } from './pronouns';
import { complementOf } from '../noun-phrase';
import { gendersOf } from '../entities/person';
import type { Reading } from '../entities/reading';
import type { SourcePhrase } from './source-phrase';
import { isDocumentWord, issuerBefore } from './issued';
import type { WordRange } from './word-range';
import { bodySpokenFor } from './spokespeople';
import type { Verdict } from '../types/verdict';
import { matchesWithin, textOf, type Words } from '../word-view';

/** A description that is read: what it is of, and whom it may mean. */
interface Described {
  readonly reading: Reading;
  readonly phrase: SourcePhrase;
  /** The key of the last word of its core. */
  readonly lastKey: string;
  /** Whose office or team it is, if it says so. */
  readonly holder: Entity | undefined;
  /** Says that the one meant is known, and not by whose it is. */
  readonly isDefinite: boolean;
}

/** Whom a description can mean, the surest way first; a new speaker where none fits. */
const WAYS: readonly ((described: Described) => Entity | undefined)[] = [
  ofHolder,
  ofIssuer,
  metBefore,
  ({ reading, phrase, isDefinite }) => (isDefinite ? epithetOf(reading.registry, phrase) : undefined),
  lastSpeaker,
  ({ reading, phrase }) => bodySpokenFor(reading, phrase),
  ({ reading, phrase: { words, first, core, place } }) =>
    isBareStatement(words, first, core) ? issuerOf(reading.registry, place) : undefined,
  ({ reading, phrase }) => describe(reading, phrase),
];

/** A source without a name of its own: an office, a description, or something met before. */
export function describedSpeaker(reading: Reading, phrase: SourcePhrase): Entity | undefined {
  const { words, part, core } = phrase;
  if (isNobody(words, part)) return undefined;
  const holder = holderOf(reading, phrase);
  const isDefinite = !holder && isDefinitePhrase(phrase);
  const described: Described = { reading, phrase, lastKey: words.keys[core - 1]!, holder, isDefinite };
  for (const way of WAYS) {
    const found = way(described);
    if (found) return found;
  }
  return undefined;
}

function isDefinitePhrase({ words, part, first, core }: SourcePhrase): boolean {
  const { indefinite, possessives } = words.lexicon.grammar;
  const opening = words.keys[part.first];
  if (isHeadless(words, first)) return false;
  if (first > part.first) return !indefinite.has(opening) && !possessives.has(opening);
  return !matchesWithin(words, first, core).findLast(({ senses }) => senses.noun)?.senses.noun?.plural;
}

/** "Lund's office", "his statement": the one whose it is; "his spokesman" is another person than he. */
function ofHolder({ reading, phrase, lastKey, holder }: Described): Entity | undefined {
  const { words, first, core } = phrase;
  if (!holder) return undefined;
  if (holder.kind === 'person' && core - first === 1 && words.lexicon.offices.spokespeople.has(lastKey))
    return spokesmanOf(reading, phrase, holder);
  return words.lexicon.grammar.offices.has(lastKey) || isDocument(words.lexicon, lastKey) ? holder : undefined;
}

/** "The report": whoever was said to have made it. */
function ofIssuer({ reading, phrase, lastKey, holder }: Described): Entity | undefined {
  const { words, part } = phrase;
  const isOwn = !holder && !words.lexicon.generic.has(lastKey) && !isOfAnother(words, part.first);
  return isOwn && isDocumentWord(words.lexicon, lastKey) ? issuerBefore(reading, phrase) : undefined;
}

/** "The general", "the company": somebody who was named. */
function metBefore({ reading: { registry }, phrase, isDefinite }: Described): Entity | undefined {
  if (!isDefinite) return undefined;
  const { words, part, first, core, place } = phrase;
  const met =
    untoldSpeaker(registry, words, first, core, place) ??
    antecedentOf(registry, words, first, core, undefined, complementOf(phrase)) ??
    (first > part.first && isBareDocument(phrase) ? place.speaking[0] : undefined) ??
    untoldSubject(registry, words, first, core, place);
  if (met?.kind === 'place') weigh(met, { type: 'government', rule: 'country', span: null, weight: 2 });
  // What the article calls a body tells what it is: "the company".
  if (met?.kind === 'organisation' && !met.verdict) weigh(met, typeOfPhrase(words, first, core));
  return met;
}

/** "The long report": a document of which nothing tells whose it is. */
const isBareDocument = ({ words, first, core }: SourcePhrase) =>
  !words.keys.slice(first, core - 1).some((key) => words.lexicon.grammar.genitive.has(key)) &&
  words.lexicon.grammar.documents.has(words.keys[core - 1]) &&
  !words.capital.slice(first + 1, core - 1).includes(true) &&
  !(words.capital[first] && !words.initial[first]) &&
  !matchesWithin(words, first, core - 1).some(({ senses }) => senses.noun ?? senses.body ?? senses.place);

/** "The source", "the man": says no more than "he" or "she". */
function lastSpeaker({ phrase: { words, first, core, place }, isDefinite }: Described): Entity | undefined {
  if (!isDefinite || core - first > 1 || !words.lexicon.offices.ofNoKind.has(words.keys[first])) return undefined;
  return place.speaking.find((one) => isOneOfPeople(words.lexicon, one));
}

/** A word that can be nobody: an adverb ("often"), a participle ("abandoning"), a bare "this". */
function isNobody(words: Words, { first, end }: WordRange): boolean {
  const { isGerund, isAdverb } = words.lexicon.shapes;
  const key = words.keys[first]!;
  if (end - first > 1 || words.matches[first] || isHeadless(words, first)) return false;
  return (
    words.lexicon.grammar.nobody.has(key) ||
    ((isGerund(key) || isAdverb(key)) && (!words.capital[first] || words.initial[first]!))
  );
}

/** "A survey", "another survey": none that was told of before. */
function isOfAnother({ keys, lexicon }: Words, first: number): boolean {
  const { newcomers, one } = lexicon.grammar;
  return newcomers.has(keys[first]) && !one.has(keys[first]);
}

/** Whose office or team: a name with 's, or his, her, its. */
function holderOf(reading: Reading, { words, part, first, core, names, place }: SourcePhrase): Entity | undefined {
  const { grammar } = words.lexicon;
  const key = words.keys[part.first]!;
  const kind = grammar.possessives.has(key) ? pronounKind(words.lexicon, key) : undefined;
  if (kind) {
    // "“Lund is well,” his office said": they may speak of him.
    return antecedent(reading.registry, kind, { ...place, isSpokenOf: () => false });
  }
  const owner = names.findLast(
    ({ end, first: at }) => at >= first - 1 && end < core && grammar.genitive.has(words.keys[end]),
  );
  return owner && owner.kind === 'person' ? reading.entity(owner) : undefined;
}

/** "His spokesman": known by whose spokesman it is, and of that one's kind. */
function spokesmanOf(reading: Reading, { words, core, place }: SourcePhrase, holder: Entity): Entity {
  const { registry } = reading;
  const noun = words.raw[core - 1]!;
  const label = `${holder.name}’s ${noun}`;
  const key = `group ${label.toLowerCase()}`;
  const known = registry.filed(key);
  if (known) return known;
  const entity = registry.add(newEntity('group', label, [words.keys[core - 1]!], place.paragraph), key);
  entity.roleWords.add(words.keys[core - 1]!);
  weigh(entity, holder.verdict && { ...holder.verdict, rule: 'antecedent' });
  return entity;
}

/** A speaker that only its description names: "residents of Zabul", "rights groups". */
function describe(reading: Reading, phrase: SourcePhrase): Entity {
  const { words, part, first, core, place } = phrase;
  const { registry } = reading;
  const end = descriptionEnd(words, core, part.end);
  const label = textOf(reading.document.text, words, first, end);
  const key = `group ${words.keys.slice(first, end).join(' ')}`;
  const known = registry.filed(key);
  if (known) return known;
  const nameWords = words.keys.slice(first, core);
  const entity = registry.add(newEntity('group', label, nameWords, place.paragraph), key);
  entity.opening = words.keys[part.first]!;
  const head = matchesWithin(words, first, core).findLast(({ senses }) => senses.noun);
  entity.plural = head?.senses.noun?.plural ?? words.lexicon.shapes.isPlural(words.keys[core - 1]!);
  const gender = entity.plural ? undefined : gendersOf(words, first, core);
  if (gender) entity.gender.add(gender);
  // "Judge X's comments": the judge is not who speaks.
  if (head && head.end === core) entity.roleWords.add(head.senses.noun!.lemma);
  const told = typeOfPhrase(words, first, part.end);
  const isVague =
    told?.rule === 'official' || (told?.rule === 'hearsay' && isDocument(words.lexicon, words.keys[core - 1]!));
  weigh(entity, isVague ? (inherited(reading, phrase) ?? told) : (told ?? inherited(reading, phrase)));
  if (!told || isVague) reading.tie(entity, tiedName(phrase));
  weigh(entity, officeOf(registry, words, part.first, part.end, place));
  return entity;
}

/** "FEC records", "Rubio's press release": whose it is tells more than that it is one. */
const isDocument = (lexicon: SpeakersPart, key: string) =>
  lexicon.grammar.documents.has(key) || lexicon.things.records.has(key);

/** "Some in the party", "those who stayed": people told from others by nothing but what follows. */
const isHeadless = (words: Words, first: number) => words.lexicon.grammar.headless.has(words.keys[first]);

/** How many words of a complement are kept in a description's name. */
const COMPLEMENT = 7;

/**
 * A description is named with what it is tied to: "residents of Zabul", "associations representing police chiefs", "an
 * organization that tracks the war"; but not with something met before ("officials from the group").
 */
function descriptionEnd(words: Words, core: number, end: number): number {
  const { grammar } = words.lexicon;
  const headless = isHeadless(words, core - 1);
  const ties =
    core < end &&
    (grammar.describedTies.has(words.keys[core]) || (headless && grammar.headlessTies.has(words.keys[core])));
  if (!ties) return core;
  const anaphoric =
    !headless &&
    (grammar.definites.has(words.keys[core + 1]) || grammar.possessives.has(words.keys[core + 1])) &&
    words.lexicon.organs.has(words.keys[core + 2] ?? '') &&
    !words.capital[core + 2];
  let last = core + 1;
  while (
    last < end &&
    last - core <= COMPLEMENT &&
    !/^[,;:—–“”"()]$/.test(words.raw[last]!) &&
    !words.lexicon.pronouns.relative.has(words.keys[last]!)
  )
    last++;
  while (last > core + 1 && grammar.prepositions.has(words.keys[last - 1])) last--;
  return anaphoric || last - core < 2 ? core : last;
}

/** The type of what a description is tied to: "officials from the insurgent group", "a spokesman for X". */
function inherited(reading: Reading, phrase: SourcePhrase): Verdict | undefined {
  const name = tiedName(phrase);
  const entity = name && reading.entity(name);
  const verdict = entity?.kind === 'place' ? undefined : entity?.verdict;
  return verdict && { ...verdict, rule: 'antecedent' };
}

function tiedName({ words, part, core, names }: SourcePhrase): Name | undefined {
  const tied =
    words.lexicon.heads.ties.has(words.keys[core]) || words.lexicon.pronouns.relative.has(words.keys[core] ?? '');
  const end = tied ? part.end : core;
  return names.findLast((one) => one.first >= part.first && one.end <= end);
}
