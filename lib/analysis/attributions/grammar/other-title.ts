import { isCapitalised, isWord, type View } from '../view';

/** Shortest title, in words. */
const SHORTEST_TITLE = 5;
/** Of the words of a title this share at least has capitals. */
const CAPITALS = 0.7;

/** True for "HARBOURWIRE: Two Ferries Collide Off The Pier" within an article: the title of another one, and who prints it. */
export function isOtherTitle({ words, paragraph }: View, first: number, colon: number): boolean {
  if (first > 0 || paragraph.index === 0 || /^[.?!]$/.test(words.at(-1)!)) return false;
  const label = words.slice(0, colon);
  if (!label.every((word) => word === word.toUpperCase() && word.length > 2)) return false;
  const title = words.slice(colon + 1).filter((word) => isWord(word) && word.length > 3);
  return (
    title.length >= SHORTEST_TITLE && title.filter((word) => isCapitalised(word)).length >= CAPITALS * title.length
  );
}
