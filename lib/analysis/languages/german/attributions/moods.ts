import type { TaggedSpan } from '../../../attributions/tagged/spans';
import type { AnyParagraph } from '../../../paragraph';
import type { TokenRange } from '../../../text';
import type { Verbs } from '../verbs';
import type { Unit } from './units';

/** How sure a sentence in reported mood is a report: 930 of 974 subjunctives I of the training corpus stand in one. */
const CERTAINTY = 0.8;

/**
 * "Die Gespräche seien gescheitert.": a sentence in the subjunctive I, outside quotation marks, is what somebody says,
 * though the tagger marked nothing in it. Undefined for any other.
 */
export function reportedMood(
  { index, lower, tokens: { words }, outerQuotationOf, sentenceOf }: AnyParagraph,
  { first, end }: TokenRange,
  verbs: Verbs,
): Unit | undefined {
  for (let i = first; i < end; i++) {
    const isSet = lower[i] === 'sei' && (lower[i + 1] === 'denn' || lower[i - 1] === 'wie' || lower[i + 1] === 'dank');
    // A capital is a noun ("Gebe" is none), and "lebe" opens a wish.
    const isVerb = words[i] === lower[i] && i > first;
    if (!isVerb || isSet || outerQuotationOf[i]! >= 0) continue;
    if (!verbs.isFirstSubjunctive(lower[i]!) && !isHearsay(i)) continue;
    const content: TaggedSpan = {
      role: 'content',
      paragraph: index,
      first,
      end,
      firstSentence: sentenceOf[first]!,
      lastSentence: sentenceOf[end - 1]!,
      certainty: CERTAINTY,
    };
    return { source: null, cues: [], contents: [content] };
  }
  return undefined;

  /** "Er soll das Haus verlassen haben": the perfect behind "soll" tells what others say; "soll gebaut werden" is a plan. */
  function isHearsay(i: number): boolean {
    if (!/^(?:soll|sollen)$/.test(lower[i]!)) return false;
    for (let at = i + 1; at < end; at++)
      if (/^(?:haben|sein)$/.test(lower[at]!) && verbs.isParticiple(lower[at - 1]!)) return true;
    return false;
  }
}

/** Two reports without reporting words in neighbouring sentences are one. */
export function joinedRuns(units: readonly Unit[]): Unit[] {
  const joined: Unit[] = [];
  for (const unit of units) {
    const last = joined.at(-1);
    const [a, b] = [last?.contents.at(-1), unit.contents[0]];
    const goesOn =
      last?.cues.length === 0 &&
      unit.cues.length === 0 &&
      !unit.source &&
      unit.contents.length === 1 &&
      a &&
      b &&
      a.paragraph === b.paragraph &&
      a.end === b.first;
    if (goesOn)
      last.contents[last.contents.length - 1] = {
        ...a,
        end: b.end,
        lastSentence: b.lastSentence,
      };
    else joined.push({ ...unit, contents: [...unit.contents] });
  }
  return joined;
}
