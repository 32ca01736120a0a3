import { isFirmShape } from '../names/body-shapes';
import type { Name } from '../names/names';
import type { Verdict } from './verdict';
import { spanOf, type Match, type Words } from '../words';

/** Offices that only firms have. */
const OFFICE = /^(ceo|cfo|coo|chief (executive|financial|operating)( officer)?|shareholder|co-founder and ceo)$/;

const isFirmOffice = (match: Match | undefined) =>
  match?.senses.noun !== undefined && OFFICE.test(match.senses.noun.lemma);

/** "Trentex CEO X", "Trentex's chief executive", "chief executive of Trentex": a body whose office tells that it is a firm. */
export function firmByOffice(words: Words, { first, end }: Name): Verdict | undefined {
  let at = words.keys[end] === "'s" ? end + 1 : end;
  while (words.matches[at]?.senses.skip && !isFirmOffice(words.matches[at])) at = words.matches[at]!.end;
  const behind = words.matches[at];
  if (isFirmOffice(behind)) return verdictOf(words, behind);
  return /^(of|at)$/.test(words.keys[first - 1] ?? '') ? verdictOf(words, officeEndingAt(words, first - 1)) : undefined;
}

/** "PG&E", "WeWork", "Hart & Vale": the name itself is a firm's, as far as its spelling tells. */
export function firmByName(words: Words, { first, end }: Name): Verdict | undefined {
  const told = end === first + 1 ? isFirmShape(words.raw[first]!) : words.keys.slice(first, end).includes('&');
  return told ? { type: 'business', rule: 'organisation', span: spanOf(words, first, end), weight: 1.5 } : undefined;
}

/** "chief executive" before "of"; the longest office has four words. */
const officeEndingAt = (words: Words, end: number) =>
  [4, 3, 2, 1].map((back) => words.matches[end - back]).find((match) => match?.end === end && isFirmOffice(match));

const verdictOf = (words: Words, match: Match | undefined): Verdict | undefined =>
  match && { type: 'business', rule: 'title', span: spanOf(words, match.first, match.end), weight: 3 };
