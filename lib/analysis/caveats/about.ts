import type { Paragraph, TextDocument } from '../paragraph';
import type { FoundCaveat } from './find';
import type { Claims } from './who';

/**
 * The claims a caveat speaks of: those of its own sentence before it; else those of the sentence before ("Neither report could be
 * confirmed": of the two before), also where that closes the paragraph before. One who declines to be named speaks of their own.
 * @param speaker who the caveat tells of
 */
export function claimsMeant(caveat: FoundCaveat, speaker: string | null, { attributions, document }: Claims): number[] {
  const { paragraph, pattern, sentence, row, clause } = caveat;
  const { starts, ends } = paragraph.tokens;
  const sentenceStart = starts[sentence.first]!;
  const at = starts[row.first]!;
  const floor = paragraphBefore(paragraph, document)?.start ?? paragraph.start;
  const statements = attributions.flatMap(({ kind, content, cue, speakers }, index) =>
    kind === 'statement' ? [{ index, start: (cue[0] ?? content[0]!).start, from: content[0]!.start, speakers }] : [],
  );
  if (pattern.ofOwn || pattern.keepsClaim) {
    const within = statements.filter(({ start }) => start >= sentenceStart && start < ends[sentence.end - 1]!);
    const own = within.filter(({ speakers }) => speaker === null || speakers.includes(speaker));
    return own.map(({ index }) => index);
  }
  const before = statements.filter(({ start, from }) => start < at && from < at && start >= floor);
  const same = before.filter(({ start }) => start >= sentenceStart);
  if (same.length > 0 && pattern.kind === 'unverified') return same.map(({ index }) => index);
  const others = before.filter(
    ({ start, speakers }) => start < sentenceStart && !(speaker !== null && speakers.includes(speaker)),
  );
  const last = others.at(-1);
  if (!last) return [];
  const words = paragraph.lower.slice(clause.first, row.end);
  const several = pattern.kind === 'unverified' && words.some((word) => paragraph.language.caveats.several.has(word));
  const meant = others.filter(({ start }) => sentenceAt(document, start) === sentenceAt(document, last.start));
  if (!several || meant.length > 1) return meant.map(({ index }) => index);
  return others.slice(-2).map(({ index }) => index);
}

const paragraphBefore = ({ index }: Paragraph, { paragraphs }: TextDocument): Paragraph | undefined =>
  paragraphs[index - 1];

/** The sentence that holds an offset, as paragraph and sentence number. */
function sentenceAt({ paragraphs }: TextDocument, offset: number): string {
  const paragraph = paragraphs.findLast(({ start }) => start <= offset);
  const sentence = paragraph?.sentences.findLast(({ first }) => paragraph.tokens.starts[first]! <= offset);
  return `${paragraph?.index ?? -1}/${sentence?.first ?? -1}`;
}
