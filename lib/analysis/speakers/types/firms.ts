import { isFirmShape } from '../names/body-shapes';
import { endsFirm, isAnd } from '../names/continuations';
import type { Name } from '../names/names';
import type { Verdict } from './verdict';
import { spanOf, type Match, type Words } from '../word-view';

const isFirmOffice = ({ lexicon }: Words, match: Match | undefined, office: 'ofFirms' | 'deputies' = 'ofFirms') =>
  lexicon.offices[office].has(match?.senses.noun?.lemma);

/** "Trentex CEO X", "Trentex's chief executive", "vice president for planning at Trentex": a body whose office tells that it is a firm. */
export function firmByOffice(words: Words, { first, end }: Name): Verdict | undefined {
  const { grammar, offices, things } = words.lexicon;
  const owns = grammar.genitive.has(words.keys[end]);
  let at = owns ? end + 1 : end;
  while (words.matches[at]?.senses.skip && !isFirmOffice(words, words.matches[at])) at = words.matches[at]!.end;
  const behind = words.matches[at];
  if (behind && isFirmOffice(words, behind)) return verdictOf(words, behind.first, behind.end);
  if (behind && offices.founders.has(behind.senses.noun?.lemma) && isNobodysOrgan(words, first, end))
    return { ...verdictOf(words, behind.first, behind.end), weight: 1.5 };
  const key = words.keys[at];
  if (things.ownedByFirms.has(key) || (owns && things.ownedByFirmsOrVerbs.has(key)))
    return verdictOf(words, at, at + 1);
  const link = words.keys[first - 1];
  if (grammar.complements.has(link) && things.shares.has(words.keys[first - 2]))
    return verdictOf(words, first - 2, first - 1);
  const office = grammar.complements.has(link) ? officeBefore(words, first - 1) : undefined;
  return office && verdictOf(words, office.first, office.end);

  function officeBefore(text: Words, link: number): Match | undefined {
    return officeEndingAt(text, link) ?? (isNobodysOrgan(text, first, end) ? deputyBefore(text, link) : undefined);
  }
}

/** "PG&E", "WeWork", "Hart & Vale": the name itself is a firm's, as far as its spelling tells. */
export function firmByName(words: Words, { first, end }: Name): Verdict | undefined {
  const told =
    end === first + 1 ? isFirmShape(words.lexicon, words.raw[first]!) : words.keys.slice(first, end).includes('&');
  const weight = isFamilyFirm(words, end) ? FAMILY : 1.5;
  const isFirm = told || weight === FAMILY;
  return isFirm ? { type: 'business', rule: 'organisation', span: spanOf(words, first, end), weight } : undefined;
}

/** As sure as a body's own noun. */
const FAMILY = 5;

/** "Hart & Sons", "Hart and Partners". */
export const isFamilyFirm = (words: Words, end: number) => isAnd(words, end - 2) && endsFirm(words, end - 1);

/** The longest office has four words. */
const officeEndingAt = (words: Words, end: number) =>
  [4, 3, 2, 1]
    .map((back) => words.matches[end - back])
    .find((match) => match?.end === end && isFirmOffice(words, match));

/** How far before its "for" an office stands: "vice president of bridge design and upkeep for". */
const REACH = 8;

function deputyBefore(words: Words, link: number): Match | undefined {
  for (let at = link - 1; at >= Math.max(0, link - REACH); at--) {
    if (!/^(\p{L}|-)+$/u.test(words.keys[at]!)) return undefined;
    if (isFirmOffice(words, words.matches[at], 'deputies')) return words.matches[at];
  }
  return undefined;
}

/** A name of which no word says what kind of body it is: no committee, union or university. */
const isNobodysOrgan = (words: Words, first: number, end: number) =>
  !words.keys
    .slice(first, end)
    .some((key, i) => words.lexicon.organs.has(key) || words.matches[first + i]?.senses.place);

const verdictOf = (words: Words, first: number, end: number): Verdict => ({
  type: 'business',
  rule: 'title',
  span: spanOf(words, first, end),
  weight: 3,
});
