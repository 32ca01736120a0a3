import type { Paragraph } from '../text';

/** A quotation between marks of whatever kind: numbers of its first and last token, the marks included. */
export interface QuotedRange {
  readonly first: number;
  readonly last: number;
}

const OPENING_SINGLE = new Set(['‘', "'"]);
const CLOSING_SINGLE = new Set(['’', "'"]);
/** Longest quotation between single marks, in tokens; a lone apostrophe so can't swallow a paragraph. */
const LONGEST_SINGLE = 120;

/**
 * All quotations of a paragraph in order: those between double marks as the text stage found them, between guillemets, and
 * outside of these between single marks, told from apostrophes by the spacing.
 */
export function quotedRanges({ tokens, quotations }: Paragraph): QuotedRange[] {
  const { words, starts, ends } = tokens;
  const count = words.length;
  const inside = new Uint8Array(count);
  const ranges: QuotedRange[] = [];
  for (const { first, last } of quotations) {
    inside.fill(1, first, last + 1);
    ranges.push({ first, last });
  }
  const gapBefore = (i: number) => i === 0 || starts[i]! > ends[i - 1]! || words[i - 1] === '(' || words[i - 1] === '—';
  const gapAfter = (i: number) => i + 1 === count || starts[i + 1]! > ends[i]! || /^[\p{P}]$/u.test(words[i + 1]!);
  for (let i = 0; i < count; i++) {
    const guillemet = words[i] === '«';
    const single = OPENING_SINGLE.has(words[i]!) && gapBefore(i) && !(i + 1 < count && starts[i + 1]! > ends[i]!);
    if (inside[i] || (!guillemet && !single)) continue;
    const limit = guillemet ? count : Math.min(count, i + LONGEST_SINGLE);
    for (let k = i + 2; k < limit && !inside[k]; k++) {
      const closes = guillemet ? words[k] === '»' : CLOSING_SINGLE.has(words[k]!) && !gapBefore(k) && gapAfter(k);
      if (!closes) continue;
      inside.fill(1, i, k + 1);
      ranges.push({ first: i, last: k });
      i = k;
      break;
    }
  }
  return ranges.sort((a, b) => a.first - b.first);
}
