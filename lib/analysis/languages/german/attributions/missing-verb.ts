import type { TaggedSpan } from '../../../attributions/tagged/spans';
import type { AnyParagraph } from '../../../paragraph';
import type { TokenRange } from '../../../text';
import type { LinkingWords } from './linking-words';
import { markedAs } from './tagged';
import type { Unit } from './units';

/** Tokens to each side in which the verb is looked for. */
const NEAR = 80;
/** How sure such a verb is the one that reports. */
const CERTAINTY = 0.6;

/**
 * "Der Verband … bezeichnete das als | „falsch“", "kündigte … | an, dass": of a cue in two parts the tagger marked the small
 * one. The verb is the nearest of saying in the sentence, outside of quotation marks and contents.
 */
export function withVerb(
  paragraph: AnyParagraph,
  { first, end }: TokenRange,
  unit: Unit,
  { grammar, sayings }: LinkingWords,
): Unit {
  const { lower, outerQuotationOf, tokens } = paragraph;
  const { cues, contents } = unit;
  const isSmall = ({ first: at, end: to }: TaggedSpan) =>
    to === at + 1 && (lower[at] === 'als' || (sayings.isPrefix(lower[at]!) && isClauseEnd(to)));
  const isClauseEnd = (at: number) =>
    !grammar.sayingPrepositions.has(lower[at - 1]) && /^\P{L}*$/u.test(lower[at] ?? '');
  const small = cues.find(isSmall);
  // "Nach dem Treffen kündigte er … an": of time.
  const isTime = ({ first: at, end: to }: TaggedSpan) => at === first && to === at + 1 && lower[at] === 'nach';
  if (!small || !cues.every((cue) => isSmall(cue) || isTime(cue))) return unit;
  let nearest: number | undefined;
  for (let at = Math.max(first, small.first - NEAR); at < Math.min(end, small.end + NEAR); at++) {
    if (outerQuotationOf[at]! >= 0 || tokens.words[at] !== lower[at] || !sayings.isSaying(lower[at]!)) continue;
    if (contents.some((content) => content.first <= at && at < content.end)) continue;
    if (nearest === undefined || Math.abs(at - small.first) < Math.abs(nearest - small.first)) nearest = at;
  }
  if (nearest === undefined) return unit;
  return {
    ...unit,
    cues: [markedAs('cue', paragraph, nearest, nearest + 1, CERTAINTY), ...cues],
    steps: [...unit.steps, 'verb'],
  };
}
