import type { Name } from './name';
import type { Match, Words } from '../word-view';

/** The common noun of a body right behind its name: "Fatih alliance", "Obama administration". */
export function commonOrgan(words: Words, i: number): Match | undefined {
  const match = words.matches[i];
  if (!match?.senses.noun || match.senses.noun.plural || words.capital[i]) return undefined;
  const next = words.matches[match.end];
  if (next?.senses.noun && !next.senses.noun.plural && !words.capital[match.end]) return undefined;
  return words.lexicon.grammar.behind.has(match.senses.noun.lemma) ? match : undefined;
}

/** "Israeli military", "the U.S. government": a nationality and a common noun that together name a body. */
export function lowercaseOrganisation(words: Words, i: number): Name | undefined {
  const match = words.matches[i];
  const before = words.matches[i - 1];
  if (!match?.senses.noun || words.capital[i]) return undefined;
  if (
    !words.lexicon.organs.has(match.senses.noun.lemma.split(' ').at(-1)!) ||
    match.senses.noun.plural !== isCollective(match)
  )
    return undefined;
  const possessive = words.lexicon.grammar.genitive.has(words.keys[i - 1]);
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
