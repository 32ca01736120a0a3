import type { SourceType } from '../../source-types';
import type { SpeakersPart } from '../lexicon';
import { matchesWithin, type Match, type Words } from '../word-view';

/** What stands before a noun and says of which kind it is. */
export interface Modifier {
  readonly match: Match;
  readonly type: SourceType;
}

/** The phrases of the lexicon in `[first, end)` that say something of the noun, or are it. */
export function meaningfulMatches(words: Words, first: number, end: number): Match[] {
  return matchesWithin(words, first, end).filter(
    (match) =>
      !isOnlySkip(match.senses) &&
      !isBacker(words, match) &&
      !isInName(words, match, end) &&
      !isStateInName(words, match) &&
      !isAdjective(words, match, end) &&
      !isFellow(words, match),
  );
}

/** "prison experts", "the study's authors". */
export const isRightBefore = (words: Words, end: number, first: number) =>
  end === first || (words.lexicon.grammar.genitive.has(words.keys[end]) && end + 1 === first);

/**
 * Armed groups' modifiers go first ("rebel army spokesman"), then whose the noun is ("the parliament's budget committee"), else
 * the one next to the noun.
 */
export function strongestModifier(words: Words, before: readonly Match[]): Modifier | undefined {
  const all = before.flatMap((match) => {
    const type = typeBefore(words.lexicon, match.senses);
    return type ? [{ match, type }] : [];
  });
  return (
    all.find(({ type }) => type === 'armed-group') ??
    all.findLast(({ match }) => words.lexicon.grammar.genitive.has(words.keys[match.end])) ??
    all.at(-1)
  );
}

/** What a phrase says of the noun after it: nouns modify as well ("health ministry spokesman"). */
function typeBefore({ offices }: SpeakersPart, { modifier, noun }: Match['senses']): SourceType | undefined {
  if (modifier) return modifier;
  const tells =
    noun &&
    !offices.rankAdjectives.has(noun.lemma) &&
    noun.strength !== 'plain' &&
    noun.strength !== 'unnamed' &&
    noun.type !== 'witness';
  return tells ? noun.type : undefined;
}

/** "Iran-backed": not the militia's own body. "IS-affiliated", "state-run", "opposition-linked" do tell. */
const isBacker = (words: Words, { end, senses }: Match) =>
  words.keys[end]?.startsWith('-') === true &&
  !senses.noun?.plural &&
  !words.lexicon.grammar.boundTies.has(words.keys[end]);

/** A common noun that begins or goes on a proper name: "Families USA", "Moms Demand Action". */
const isInName = (words: Words, { first, end, senses }: Match, stop: number) =>
  senses.noun?.plural === true &&
  !senses.body &&
  !words.lexicon.organs.has(words.keys[end - 1]!) &&
  words.capital[first]! &&
  !words.initial[first] &&
  !words.shouting &&
  ((end < stop && words.capital[end]!) ||
    isTitled(words, end) ||
    (first > 0 && words.capital[first - 1]! && !words.initial[first - 1] && !words.matches[first - 1]));

/** "[Refugees] in Towns Project". */
const isTitled = (words: Words, end: number) =>
  words.lexicon.grammar.fieldTies.has(words.keys[end]) &&
  words.capital[end + 1] === true &&
  !words.matches[end + 1]?.senses.place;

/** "Indiana [State] Teachers Association": a part of the country, not its government. */
const isStateInName = (words: Words, { key, first, end }: Match) =>
  words.lexicon.things.states.has(key) &&
  words.capital[first] === true &&
  !words.initial[first] &&
  !words.shouting &&
  words.capital[end] === true &&
  !words.lexicon.organs.has(words.keys[end]!) &&
  words.matches[end]?.senses.noun?.plural === true;

/** "most major settlements", "a general strike", "people in general": no ranks. */
const isAdjective = (words: Words, { key, first, end }: Match, stop: number) =>
  words.lexicon.offices.rankAdjectives.has(key) &&
  !words.capital[first] &&
  ((end < stop && !words.matches[end]?.senses.noun) || words.lexicon.grammar.in.has(words.keys[first - 1]));

/** "fellow members of the party". */
const isFellow = (words: Words, { key, first, end }: Match) =>
  words.lexicon.grammar.fellow.has(key) &&
  !words.capital[first] &&
  (words.capital[end] === true || words.matches[end]?.senses.noun !== undefined);

const isOnlySkip = ({ skip, noun, body, place, modifier }: Match['senses']) =>
  skip === true && !noun && !body && !place && !modifier;
