import type { Words } from '../words';
import type { WordRange } from './word-range';

/** A number, an amount, a share, an age, a shape: "2013", "$15", "48.6%", "44-year-old", "3-D". */
const NUMBER = /^[\d$€£%.,/-]+$|^\d[\d.,]*(%|m|bn|k)?$|^\d+-\p{L}$|^\d+-(year|month|week|day)s?-old$/u;

/** What is left of a name that was cut: "& Co.", "Jr.". */
const REST_OF_NAME = /^(&|co|inc|corp|ltd|llc|plc|jr|sr)$/;

/** "It's another setback": a clause, no noun phrase. */
const CLAUSE = /^(it|that|this|there|he|she|here|what)$/;

/** What nobody could mean by a speaker. */
export function isNoSpeaker({ keys, raw, lexicon }: Words, { first, end }: WordRange): boolean {
  const own = keys.slice(first, end).filter((_, i) => !/^[^\p{L}\p{N}$€£%&]+$/u.test(raw[first + i]!));
  if (own.length === 0) return true;
  if (own.every((key) => NUMBER.test(key) || REST_OF_NAME.test(key))) return true;
  if (CLAUSE.test(own[0]!) && own.length > 2 && (own[1] === "'s" || own[1] === 'is' || own[1] === 'was')) return true;
  return own.length === 1 && lexicon.grammar.nobody.has(own[0]!);
}
