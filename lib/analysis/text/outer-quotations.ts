import type { QuotationMarks } from '../languages/parts/text';
import type { Quotation } from './quotations';
import type { Tokens } from './tokens';

/** Longest quotation between single marks, in tokens: a lone apostrophe can't swallow a paragraph. */
const LONGEST_SINGLE = 200;

/** A loop, since it is asked of every word. */
function pairOpenedBy(word: string, pairs: QuotationMarks['pairs']): readonly [string, string] | undefined {
  for (let i = 0; i < pairs.length; i++) if (pairs[i]![0] === word) return pairs[i];
  return undefined;
}

/**
 * All outermost quotations of a paragraph in order: between double marks as `quotationsOf` found them, between the
 * language's pairs (« and »), and between single marks, told from apostrophes by the spacing.
 * @param quotations those between double marks
 */
export function outerQuotationsOf(
  { words, starts, ends }: Tokens,
  quotations: readonly Quotation[],
  { pairs, single }: QuotationMarks,
): readonly Quotation[] {
  const count = words.length;
  const inDouble = new Uint8Array(count);
  for (const { first, last } of quotations) inDouble.fill(1, first, last + 1);
  const gapBefore = (i: number) => i === 0 || starts[i]! > ends[i - 1]! || /^[([—–-]$/.test(words[i - 1]!);
  const gapAfter = (i: number) => i + 1 === count || starts[i + 1]! > ends[i]!;
  const endsWord = (i: number) => !gapBefore(i) && (gapAfter(i) || /^\p{P}$/u.test(words[i + 1]!));

  const others: Quotation[] = [];
  for (let i = 0; i < count; i++) {
    const word = words[i]!;
    const pair = pairOpenedBy(word, pairs);
    const isSingle = single.opening.has(word) && gapBefore(i) && !gapAfter(i);
    if (inDouble[i] || !(pair || isSingle)) continue;
    const limit = Math.min(count, i + LONGEST_SINGLE);
    for (let last = i + 2; last < limit; last++) {
      const closes = pair ? words[last] === pair[1] : single.closing.has(words[last]!) && endsWord(last);
      if (!closes || inDouble[last]) continue;
      others.push({ first: i, last, closed: true });
      i = last;
      break;
    }
  }
  if (others.length === 0) return quotations;
  const inOther = new Uint8Array(count);
  for (const { first, last } of others) inOther.fill(1, first, last + 1);
  return [...quotations.filter(({ first }) => !inOther[first]), ...others].sort((a, b) => a.first - b.first);
}
