import type { ClaimRow, FigureRow, KeptArticle } from '../schema/records';

/** Words that are enough at each end of a passage to find it. */
const ENDS = 4;

/** Hyphens, commas and ampersands have a meaning in a text fragment. */
const encode = (words: readonly string[]) => encodeURIComponent(words.join(' ')).replace(/-/g, '%2D');

/** The address with a text fragment (WICG Scroll to Text Fragment) for a passage. */
export function linkToWords(address: string, passage: string): string {
  const words = passage.split(/\s+/).filter((word) => word !== '');
  if (words.length === 0) return address;
  const text =
    words.length <= 2 * ENDS ? encode(words) : `${encode(words.slice(0, ENDS))},${encode(words.slice(-ENDS))}`;
  return `${address}#:~:text=${text}`;
}

/** Where a claim, or a number that no claim makes, stands in its page; null for an article that has no address. */
export function linkTo({ address }: KeptArticle, claim: ClaimRow | null, figure: FigureRow | null): string | null {
  if (address === '') return null;
  // Content that stands apart is joined by dots in the row: its first part is found.
  const passage = claim ? claim.words.split(' … ')[0]! : (figure?.text ?? '');
  return claim?.link || linkToWords(address, passage);
}
