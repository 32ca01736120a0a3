import { startsLower } from '../../text';
import type { LinkedAttribution } from '../../attributions';
import type { Entity } from '../entities/entities';
import type { SpeakersPart } from '../lexicon';
import { antecedent, placeAt, pronounKind } from './pronouns';
import type { Reading } from '../entities/reading';
import type { Name } from '../names/names';
import { wordAt, type Words } from '../word-view';

/** How many paragraphs a quotation with no source may stand from its speaker. */
const REACH = 2;

/**
 * Who speaks where no source is given: a quotation that floats after a sentence of its speaker's, or goes on by "adding";
 * nobody for hearsay ("is believed to", "reportedly").
 */
export function unsourcedSpeakers(
  reading: Reading,
  attribution: LinkedAttribution,
  paragraph: number,
  last: { readonly entities: readonly Entity[]; readonly paragraph: number },
  parent: readonly Entity[] | undefined,
): readonly Entity[] {
  const cueSpan = attribution.cue[0];
  const cue = cueSpan && cueKeys(reading, cueSpan, paragraph);
  if (cue && isHearsay(reading.lexicon, cue)) return [];
  if (cue) {
    const subject = subjectOf(reading, cueSpan, paragraph, last.entities);
    if (subject) return [subject];
  }
  const spokenOf = cue ? undefined : subjectBefore(reading, attribution.content[0]!, paragraph, last.entities);
  if (spokenOf) return [spokenOf];
  const goesOn = cue?.some((key) => reading.lexicon.shapes.isGerund(key)) ?? false;
  if (attribution.quote === 'indirect' && !goesOn) return [];
  if (parent && parent.length > 0 && attribution.quote !== 'direct') return parent;
  return paragraph - last.paragraph <= REACH ? last.entities : [];
}

/** Longest sentence that is looked through, in words. */
const SENTENCE = 90;
/** How far from its sentence's beginning a subject is looked for, in words. */
const SUBJECT_REACH = 10;

/** "Haley defended the move and said …": the name or pronoun that the sentence of the cue begins with. */
function subjectOf(
  reading: Reading,
  cue: { start: number; end: number },
  paragraph: number,
  speaking: readonly Entity[],
): Entity | undefined {
  reading.readTo(cue.start);
  return subjectAt(reading, wordAt(reading.wordsOf(paragraph), cue.start), paragraph, speaking);
}

/** "Lunt was less sure. “Ask me in a year.”": whom the sentence before a quotation is about. */
function subjectBefore(
  reading: Reading,
  quotation: { start: number },
  paragraph: number,
  speaking: readonly Entity[],
): Entity | undefined {
  const words = reading.wordsOf(paragraph);
  const at = wordAt(words, quotation.start);
  if (at === 0 || words.quoted[at - 1]) return undefined;
  reading.readTo(quotation.start);
  return subjectAt(reading, at - 1, paragraph, speaking);
}

/** Whom the sentence of a word is about: the name or pronoun that it begins with. */
function subjectAt(reading: Reading, at: number, paragraph: number, speaking: readonly Entity[]): Entity | undefined {
  const words = reading.wordsOf(paragraph);
  let first = at;
  while (first > 0 && at - first < SENTENCE && !words.initial[first]) first--;
  const kind = pronounKind(words.lexicon, words.keys[first] ?? '');
  if (kind && kind !== 'relative' && kind !== 'first') {
    return antecedent(reading.registry, kind, placeAt(words, first, speaking));
  }
  const name = reading.namesIn(paragraph, first, at).find((one) => one.first >= first && one.end <= at);
  const leads =
    name &&
    name.first - first <= SUBJECT_REACH &&
    name.kind !== 'place' &&
    !words.lexicon.grammar.nameTies.has(words.keys[name.runFirst - 1]);
  const entity = leads ? reading.entity(name) : undefined;
  return entity && isCommonWord(words, name!, entity) ? undefined : entity;
}

/** "Job cuts were announced": a sentence's first word has a capital anyway, and nothing else tells that it is a name. */
const isCommonWord = (words: Words, { first, end, match }: Name, { seen, gender, verdict }: Entity) =>
  !match &&
  end - first === 1 &&
  words.initial[first]! &&
  seen <= 1 &&
  gender.size === 0 &&
  !verdict &&
  startsLower(words.raw[end] ?? '') &&
  !words.lexicon.grammar.verbs.has(words.keys[end]);

function cueKeys(reading: Reading, cue: { start: number; end: number }, paragraph: number): readonly string[] {
  const words = reading.wordsOf(paragraph);
  return words.keys.slice(wordAt(words, cue.start), wordAt(words, cue.end - 1) + 1);
}

/** A passive or an adverb of hearsay: "is said", "had been accused", "reportedly". */
function isHearsay({ grammar, deeds, shapes }: SpeakersPart, keys: readonly string[]): boolean {
  const { hearsay, be } = grammar;
  return keys.some(
    (key, i) =>
      hearsay.has(key) &&
      (shapes.isAdverb(key) ||
        (keys.length === 1 && deeds.hearsayAlone.has(key)) ||
        keys.slice(0, i).some((word) => be.has(word))),
  );
}
