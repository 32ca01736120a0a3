import { typeOfPhrase } from './phrase-type';
import type { Verdict } from './verdict';
import { spanOf, type Words } from '../word-view';

/** Words of a client that are read. */
const REACH = 6;

/** "X, who represents Noel", "who represents the victim's family": the lawyer of a person, not the envoy of a body. */
export function counsel(words: Words, end: number): Verdict | undefined {
  const { keys, raw, matches, capital, lexicon } = words;
  if (raw[end] !== ',' || !lexicon.grammar.who.has(keys[end + 1]) || !lexicon.deeds.defends.has(keys[end + 2]))
    return undefined;
  const first = end + 3;
  const client = typeOfPhrase(words, first, Math.min(first + REACH, keys.length))?.type;
  const person = client === undefined && capital[first] === true && !matches[first];
  if (!person && client !== 'witness' && client !== 'unnamed') return undefined;
  return { type: 'expert', rule: 'modifier', span: spanOf(words, end + 1, end + 3), weight: 5.25 };
}
