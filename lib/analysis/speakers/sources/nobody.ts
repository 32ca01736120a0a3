import type { Words } from '../word-view';
import type { WordRange } from './word-range';

/** What nobody could mean by a speaker. */
export function isNoSpeaker({ keys, raw, lexicon }: Words, { first, end }: WordRange): boolean {
  const { grammar, shapes, things } = lexicon;
  const own = keys.slice(first, end).filter((_, i) => !/^[^\p{L}\p{N}$€£%&]+$/u.test(raw[first + i]!));
  if (own.length === 0) return true;
  if (own.every((key) => shapes.amount.test(key) || things.restsOfNames.has(key))) return true;
  const isClause = grammar.genitive.has(own[1]) || grammar.becomings.has(own[1]);
  if (grammar.clauseSubjects.has(own[0]) && own.length > 2 && isClause) return true;
  return own.length === 1 && grammar.nobody.has(own[0]);
}
