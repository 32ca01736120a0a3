import type { Words } from '../word-view';

/** Where the core of a noun phrase ends: at the first preposition, relative word or mark that no known phrase spans. */
export function coreEnd(words: Words, first: number, end: number): number {
  const { grammar } = words.lexicon;
  for (let i = first; i < end;) {
    const match = words.matches[i];
    if (match && match.end <= end) {
      i = match.end;
      if (match.senses.noun && isParticiple(words, i, end)) return i;
    } else if (i > first && grammar.documents.has(words.keys[i - 1]) && isParticiple(words, i, end)) return i;
    else if (grammar.prepositions.has(words.keys[i]) || /^([,;:()—–-]|--)$/.test(words.raw[i]!)) return i;
    else if (i > first && (grammar.phraseAdverbs.has(words.keys[i]) || opensClause(words, i))) return i;
    else i++;
  }
  return end;
}

/** "a painter [selling his work]". */
const opensClause = ({ keys, capital, lexicon: { grammar, shapes } }: Words, i: number) =>
  shapes.isGerund(keys[i]!) &&
  !capital[i] &&
  (grammar.articles.has(keys[i + 1]) || grammar.possessives.has(keys[i + 1]));

/** "the report released Friday": a participle right behind the noun, with no other noun behind it. */
const isParticiple = (words: Words, i: number, end: number) =>
  i < end &&
  !words.capital[i] &&
  (words.lexicon.grammar.reduced.has(words.keys[i]) || words.lexicon.shapes.isParticiple(words.keys[i]!)) &&
  !words.matches[i] &&
  !words.matches[i + 1]?.senses.noun;
