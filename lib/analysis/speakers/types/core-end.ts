import type { Words } from '../words';

/** Where the core of a noun phrase ends: at the first preposition, relative word or mark that no known phrase spans. */
export function coreEnd(words: Words, first: number, end: number): number {
  const { grammar } = words.lexicon;
  for (let i = first; i < end;) {
    const match = words.matches[i];
    if (match && match.end <= end) {
      i = match.end;
      if (match.senses.noun && isParticiple(words, i, end)) return i;
    } else if (i > first && grammar.documents.has(words.keys[i - 1]!) && isParticiple(words, i, end)) return i;
    else if (grammar.prepositions.has(words.keys[i]!) || /^([,;:()—–-]|--)$/.test(words.raw[i]!)) return i;
    else if (i > first && (ADVERB.test(words.keys[i]!) || opensClause(words, i))) return i;
    else i++;
  }
  return end;
}

/** "A doctor there": where and when somebody speaks is no part of who it is. */
const ADVERB = /^(there|here|nearby|too|also|alike|meanwhile)$/;

/** "a painter [selling his work]". */
const opensClause = (words: Words, i: number) =>
  /\p{Ll}{3}ing$/u.test(words.keys[i]!) &&
  !words.capital[i] &&
  /^(a|an|the|his|her|its|their)$/.test(words.keys[i + 1] ?? '');

/** "the report released Friday": a participle right behind the noun, with no other noun behind it. */
const isParticiple = (words: Words, i: number, end: number) =>
  i < end &&
  !words.capital[i] &&
  (words.lexicon.grammar.reduced.has(words.keys[i]!) || /^\w{3,}ed$/.test(words.keys[i]!)) &&
  !words.matches[i] &&
  !words.matches[i + 1]?.senses.noun;
