import type { Match, Words } from '../word-view';

/** Titles, ranks and offices of one throughout: "Lt. Gen.", "Governor"; nothing counts. */
export function areTitles(words: Words, first: number, end: number): boolean {
  let at = first;
  while (at < end && isTitle(words.matches[at])) at = words.matches[at]!.end;
  return at === end;
}

const isTitle = (match: Match | undefined) =>
  match !== undefined && (match.senses.title === true || match.senses.noun?.plural === false);
