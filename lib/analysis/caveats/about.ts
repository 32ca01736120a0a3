import type { Paragraph, TextDocument } from '../paragraph';
import type { FoundCaveat } from './find';
import type { Claims } from './claims';

/**
 * The claims a caveat speaks of: those of its own sentence before it; else those of the sentence before ("Neither report could be
 * confirmed": of the two before), also where that closes the paragraph before. One who declines to be named speaks of their own.
 * @param speaker who the caveat tells of
 */
export function claimsMeant(caveat: FoundCaveat, speaker: string | null, claims: Claims): number[] {
  const { paragraph, pattern, sentence, row, clause } = caveat;
  const { starts, ends } = paragraph.tokens;
  const sentenceStart = starts[sentence.first]!;
  const at = starts[row.first]!;
  const { document } = claims;
  const floor = paragraphBefore(paragraph, document)?.start ?? paragraph.start;
  const statements = claims.between(floor, ends[sentence.end - 1]!).filter(({ isStatement }) => isStatement);
  if (pattern.ofOwn || pattern.keepsClaim) {
    const within = statements.filter(({ start }) => start >= sentenceStart && start < ends[sentence.end - 1]!);
    const own = within.filter(({ speakers }) => speaker === null || speakers.includes(speaker));
    return own.map(({ index }) => index);
  }
  const before = statements.filter(({ start, from }) => start < at && from < at);
  const same = before.filter(({ start }) => start >= sentenceStart);
  if (same.length > 0 && pattern.kind === 'unverified') return same.map(({ index }) => index);
  const others = before.filter(
    ({ start, speakers }) => start < sentenceStart && !(speaker !== null && speakers.includes(speaker)),
  );
  const last = others.at(-1);
  if (!last) return [];
  const words = paragraph.lower.slice(clause.first, row.end);
  const several = pattern.kind === 'unverified' && words.some((word) => paragraph.language.caveats.several.has(word));
  const sentenceAt = (offset: number) =>
    sentenceIn(offset < paragraph.start ? paragraphBefore(paragraph, document)! : paragraph, offset);
  const meant = others.filter(({ start }) => sentenceAt(start) === sentenceAt(last.start));
  if (!several || meant.length > 1) return meant.map(({ index }) => index);
  return others.slice(-2).map(({ index }) => index);
}

const paragraphBefore = ({ index }: Paragraph, { paragraphs }: TextDocument): Paragraph | undefined =>
  paragraphs[index - 1];

/** The sentence of a paragraph that holds an offset, as the place where it starts. */
function sentenceIn({ sentences, tokens }: Paragraph, offset: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (tokens.starts[sentences[middle]!.first]! <= offset) low = middle;
    else high = middle - 1;
  }
  return tokens.starts[sentences[low]!.first]!;
}
