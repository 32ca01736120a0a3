import type { Entity } from '../entities/entities';
import { isMarkOf, marksOf, toldOf } from '../entities/marks';
import type { Registry } from '../entities/registry';
import { complementOf } from '../noun-phrase';
import type { SpeakersPart } from '../lexicon';
import { matchesWithin, type Words } from '../word-view';
import type { SourcePhrase } from './source-phrase';

/** Paragraphs back in which the one meant was spoken of. */
const REACH = 1;
/** Who is named this often is who the article is about. */
const OFTEN = 3;

/**
 * Whom a definite description means that tells something new of a person spoken of just now: "Sen. Ada Lund was calm. The
 * Nevada Democrat said …", "the former governor", "the 61-year-old". News varies a name so, and never brings anybody up by it.
 */
export function epithetOf(registry: Registry, phrase: SourcePhrase): Entity | undefined {
  const { words, part, first, core, place } = phrase;
  if (
    !words.lexicon.grammar.definiteArticles.has(words.keys[part.first]) ||
    first === part.first ||
    complementOf(phrase)
  )
    return undefined;
  const person = registry.sightings.findLast(
    ({ entity, start, leads, paragraph }) =>
      leads && entity.kind === 'person' && start < place.start && place.paragraph - paragraph <= REACH,
  )?.entity;
  if (!person || place.isSpokenOf(person)) return undefined;
  const { lexicon } = words;
  if (lexicon.shapes.age.test(words.keys[core - 1]!)) return person;
  const head = matchesWithin(words, first, core).at(-1);
  if (core - first === 1 && isNational(words, first))
    return isFromElsewhere(lexicon, [words.keys[first]!], person) ? undefined : person;
  const noun = head?.end === core ? head.senses.noun : undefined;
  if (!noun || noun.plural || lexicon.organs.has(noun.lemma.split(' ').at(-1)!)) return undefined;
  const described = { noun: noun.lemma, type: noun.type, words: words.keys.slice(first, core) };
  return mayBe(registry, described, person) ? person : undefined;
}

interface Described {
  readonly noun: string;
  readonly type: string | undefined;
  readonly words: readonly string[];
}

function mayBe({ lexicon }: Registry, { noun, type, words }: Described, person: Entity): boolean {
  const { gender, roleWords, verdict, seen } = person;
  if (
    gender.size === 1 &&
    ((gender.has('male') && lexicon.female.has(noun)) || (gender.has('female') && lexicon.male.has(noun)))
  )
    return false;
  if (isFromElsewhere(lexicon, words, person)) return false;
  const isPolitician = verdict === undefined || verdict.type === 'political' || verdict.type === 'government';
  const { offices, grammar } = lexicon;
  const isPresident = [...offices.president].some((word) => roleWords.has(word));
  if (offices.members.has(noun)) {
    const isOfOther = [...offices.parties].some(
      (party) => roleWords.has(party) && noun !== party && offices.parties.has(noun),
    );
    return isPolitician && !isPresident && !isOfOther;
  }
  const isUntold = roleWords.size === 0 && verdict === undefined;
  if (grammar.former.has(words[0]))
    return isUntold || (isPolitician && (type === 'government' || type === 'political') && !isPresident);
  // "The regime" is nobody.
  return isUntold && seen >= OFTEN && type !== 'government';
}

/** "The German": one of a country, not its government. */
function isNational({ keys, matches, lexicon }: Words, at: number): boolean {
  return matches[at]?.senses.place?.kind === 'adjective' && lexicon.shapes.national.test(keys[at]!);
}

/** Do the places in a description and those told of a person differ? */
function isFromElsewhere(lexicon: SpeakersPart, words: readonly string[], person: Entity): boolean {
  const told = toldOf(lexicon, person);
  const own = marksOf(lexicon, words);
  return (['region', 'place'] as const).some((kind) => {
    const [here, there] = [own, told].map((marks) => [...marks].filter((mark) => isMarkOf(kind, mark)));
    return here!.length > 0 && there!.length > 0 && !here!.some((mark) => there!.includes(mark));
  });
}
