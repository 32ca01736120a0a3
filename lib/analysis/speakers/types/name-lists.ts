import { continuesLeft } from './continues-left';
import type { Name } from '../names/names';
import { typeOfPhrase } from './phrase-type';
import type { Verdict } from './verdict';
import type { Words } from '../word-view';

/** Words of the noun phrase before the list that are read. */
const BEFORE = 8;

/**
 * What the plural before a list of names tells of its members: "Senators X and Y", "two analysts, X and Y". `names` are the
 * paragraph's, `at` the member asked about. Walks back over the list, which is short.
 */
export function throughList(words: Words, names: readonly Name[], at: number): Verdict | undefined {
  let head = at;
  while (head > 0 && at - head < LONGEST && isNext(words, names[head - 1]!, names[head]!)) head--;
  const first = names[head]!;
  const comma = words.raw[first.runFirst - 1] === ',';
  const goesOn = head < at || joinsNext(words, first.end);
  if (!goesOn) return undefined;
  const end = comma ? first.runFirst - 1 : first.first;
  let from = end;
  while (from > 0 && end - from < BEFORE && continuesLeft(words, from - 1)) from--;
  for (let i = from; i < end; i++) {
    const match = words.matches[i];
    if (match?.end === end && match.senses.noun?.plural && match.senses.noun.strength !== 'unnamed') {
      const told = typeOfPhrase(words, from, end);
      return told && { ...told, weight: told.weight - 0.25 };
    }
  }
  return undefined;
}

/** Names of one list. */
const LONGEST = 6;

const isNext = (words: Words, one: Name, next: Name) =>
  one.kind === 'person' && next.kind === 'person' && next.runFirst === next.first && joins(words, one.end, next.first);

/** A comma, an "and", or both. */
function joins({ raw, keys, lexicon }: Words, first: number, end: number): boolean {
  const comma = raw[first] === ',' ? 1 : 0;
  const and = lexicon.grammar.and.has(keys[first + comma]) ? 1 : 0;
  return end > first && first + comma + and === end;
}

const joinsNext = (words: Words, end: number) =>
  words.lexicon.grammar.and.has(words.keys[end]) && words.capital[end + 1] === true;
