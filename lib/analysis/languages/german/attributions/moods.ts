import type { TokenSpan } from '../../../attributions/draft';
import type { AnyParagraph } from '../../../paragraph';
import type { TokenRange } from '../../../text';
import type { Verbs } from '../verbs';
import { markedAs } from './tagged';
import type { Unit } from './units';

/** How sure a sentence in reported mood is a report: 930 of 974 subjunctives I of the training corpus stand in one. */
const CERTAINTY = 0.8;

/**
 * "Die Gespräche seien gescheitert.": a sentence in the subjunctive I, outside quotation marks, is what somebody says,
 * though the tagger marked nothing in it. Undefined for any other.
 */
export function reportedMood(
  paragraph: AnyParagraph,
  { first, end }: TokenRange,
  verbs: Verbs,
  /** Whether the sentence before is a report: then the subjunctive II goes on with it ("Es könnten Böen auftreten."). */
  goesOn: boolean,
): Unit | undefined {
  const {
    lower,
    outerQuotationOf,
    tokens: { words },
  } = paragraph;
  const goesOnIn = goesOn && !isCondition(lower, first, end);
  for (let i = first; i < end; i++) {
    const isSet = lower[i] === 'sei' && (lower[i + 1] === 'denn' || lower[i - 1] === 'wie' || lower[i + 1] === 'dank');
    // A capital is a noun ("Gebe" is none), and "lebe" opens a wish.
    const isVerb = words[i] === lower[i] && i > first;
    if (!isVerb || isSet || isFirstPerson(lower, i) || outerQuotationOf[i]! >= 0) continue;
    const isReport =
      verbs.isFirstSubjunctive(lower[i]!) ||
      (goesOnIn && verbs.isSecondSubjunctive(lower[i]!) && !isElsewhere(lower, i, end));
    if (!isReport && !isHearsay(lower, i, end, verbs)) continue;
    const content = markedAs('content', paragraph, first, end, CERTAINTY);
    return { source: null, cues: [], contents: [content], steps: ['reported-mood'] };
  }
  return undefined;
}

/** "Käme er, wäre das gut", "… wäre gut, wenn …": what is only imagined, by whoever writes. */
function isCondition(lower: readonly string[], first: number, end: number): boolean {
  if (/^(?:sollte|sollten|hätte|hätten|wäre|wären|würde|würden|käme|kämen)$/.test(lower[first]!)) return true;
  for (let i = first; i < end; i++) if (/^(?:wenn|falls|sofern)$/.test(lower[i]!)) return true;
  return false;
}

/** "…, der helfen könnte": at the end of a clause that depends on another; "dürfte" tells what is likely. */
const isElsewhere = (lower: readonly string[], i: number, end: number): boolean =>
  /^dürften?$/.test(lower[i]!) || i + 1 >= end || /^[,.;:!?–)]$/.test(lower[i + 1]!);

/** What tells that somebody else says a content without reporting words: quotation marks, the subjunctive I, hearsay. */
export function isReported(
  paragraphs: readonly AnyParagraph[],
  { paragraph, first, end }: TokenSpan,
  verbs: Verbs,
): boolean {
  const {
    lower,
    outerQuotationOf,
    tokens: { words },
  } = paragraphs[paragraph]!;
  for (let i = first; i < end; i++) {
    if (outerQuotationOf[i]! >= 0) return true;
    if (words[i] === lower[i] && verbs.isFirstSubjunctive(lower[i]!) && !isFirstPerson(lower, i)) return true;
    if (/^(?:angeblich|mutmaßlich)/.test(lower[i]!)) return true;
    if (isHearsay(lower, i, end, verbs)) return true;
  }
  return false;
}

/** "Das glaube ich", "was ich gesehen habe": the present tense of whoever speaks, which looks the same. */
function isFirstPerson(lower: readonly string[], i: number): boolean {
  if (lower[i] === 'sei') return false;
  if (lower[i + 1] === 'ich') return true;
  for (let at = i - 1; at >= 0 && i - at < REACH && !/^[,.;:!?–]$/.test(lower[at]!); at--)
    if (lower[at] === 'ich') return true;
  return false;
}

/** Tokens between "ich" and a verb at the end of its clause. */
const REACH = 16;

/** "soll … verlassen haben": the perfect tells what others say; "soll … gebaut werden" is a plan. */
function isHearsay(lower: readonly string[], i: number, end: number, verbs: Verbs): boolean {
  if (!/^solle?n?$/.test(lower[i]!)) return false;
  for (let at = i + 2; at < Math.min(end, i + LONGEST_CLAUSE); at++)
    if (/^(?:haben|sein)$/.test(lower[at]!) && verbs.isParticiple(lower[at - 1]!)) return true;
  return false;
}

/** Tokens between a modal and the verb at the end of its clause, at most. */
const LONGEST_CLAUSE = 60;

/** Two reports without reporting words in neighbouring sentences are one. */
export function joinedRuns(units: readonly Unit[]): Unit[] {
  const joined: Unit[] = [];
  for (const unit of units) {
    const last = joined.at(-1);
    const [a, b] = [last?.contents.at(-1), unit.contents[0]];
    const goesOn =
      last?.cues.length === 0 &&
      unit.cues.length === 0 &&
      unit.source === last.source &&
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
