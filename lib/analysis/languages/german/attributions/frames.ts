import type { TaggedSpan } from '../../../attributions/tagged/spans';
import type { AnyParagraph } from '../../../paragraph';
import type { TokenRange } from '../../../text';
import { nounPhraseAt, subjectOf } from '../grammar';
import { isThing } from './can-speak';
import type { LinkingWords } from './linking-words';
import { markedAs } from './tagged';
import type { Unit } from './units';

/** How sure the form of a sentence alone tells what in it is said. */
const CERTAINTY = 0.8;

const MARK = /^[,;:–-]$/;
const RELATIVE = /^(?:der|die|das|dem|den|denen|deren|dessen|welche[rsmn]?)$/;
const isWord = (word: string) => /[\p{L}\p{N}]/u.test(word);

/** What a sentence's frame needs: its paragraph, its tokens without the mark at its end, and the words of German. */
interface Frame {
  readonly paragraph: AnyParagraph;
  readonly first: number;
  readonly end: number;
  readonly words: LinkingWords;
}

/**
 * The reports of a sentence whose form tells what is said, whatever part of it the tagger marked: "… ist laut Polizei …",
 * "…, sagte die Wirtin", "Wie die Stadt mitteilte, …".
 */
export function framed(
  paragraph: AnyParagraph,
  range: TokenRange,
  units: readonly Unit[],
  words: LinkingWords,
): Unit[] {
  const { lower } = paragraph;
  let { end } = range;
  while (end > range.first && /^[.!?]$/.test(lower[end - 1]!)) end--;
  const frame: Frame = { paragraph, first: range.first, end, words };
  if (units.length > 1) return [...units];
  const [unit] = units;
  const found = accountFrame(frame, unit ?? accountIn(frame)) ?? asClause(frame, unit) ?? postposed(frame, unit);
  return found ? [found] : [...units];
}

const rest = (contents: readonly TaggedSpan[], { first, end, paragraph }: Frame) =>
  contents.filter((content) => content.paragraph !== paragraph.index || content.end <= first || content.first >= end);

const contentOf = ({ paragraph }: Frame, first: number, end: number): TaggedSpan[] =>
  first < end && paragraph.lower.slice(first, end).some(isWord)
    ? [markedAs('content', paragraph, first, end, CERTAINTY)]
    : [];

/** "Das Beben ereignete sich laut der Warte am Abend": all of the clause around the phrase is what the warden says. */
function accountFrame(frame: Frame, unit: Unit | undefined): Unit | undefined {
  const {
    paragraph,
    first,
    end,
    words: { grammar },
  } = frame;
  const { lower } = paragraph;
  if (!unit) return undefined;
  const { source, cues, contents } = unit;
  if (!source || cues.length !== 1) return undefined;
  const cue = cues[0]!;
  if (cue.end - cue.first > 2 || !grammar.sayingPrepositions.has(lower[cue.first])) return undefined;
  const from = Math.min(cue.first, source.first);
  let to = Math.max(cue.end, source.end);
  // "nach Angaben der Warte, die sich oft irrt, …"
  if (lower[to] === ',' && RELATIVE.test(lower[to + 1] ?? '')) {
    const close = lower.indexOf(',', to + 1);
    if (close > 0 && close < end) to = close;
  }
  if (from < first || to > end) return undefined;
  const clause = clauseAround(frame, from, to);
  const open = lower[clause.first] === ',' ? clause.first + 1 : clause.first;
  return {
    ...unit,
    steps: [...unit.steps, 'account'],
    contents: [
      ...rest(contents, frame),
      ...contentOf(frame, open, lower[from - 1] === ',' ? from - 1 : from),
      ...contentOf(frame, lower[to] === ',' ? to + 1 : to, clause.end),
    ],
  };
}

/** "laut der Warte", "nach Polizeiangaben", "der Warte zufolge", where the tagger marked nothing. */
function accountIn({ paragraph, first, end, words: { grammar, sayings } }: Frame): Unit | undefined {
  const {
    index,
    lower,
    outerQuotationOf,
    tokens: { words },
  } = paragraph;
  for (let at = first; at < end; at++) {
    if (outerQuotationOf[at]! >= 0 || !/^(?:laut|nach|gemäß)$/.test(lower[at]!)) continue;
    const phrase = nounPhraseAt(paragraph, grammar, at + 1, end);
    if (!phrase) continue;
    if (lower[at] !== 'laut' && !words.slice(phrase.first, phrase.coreEnd).some(sayings.isAccount)) continue;
    return {
      source: { paragraph: index, first: phrase.first, end: phrase.end },
      cues: [markedAs('cue', paragraph, at, at + 1, CERTAINTY)],
      contents: [],
      steps: [],
    };
  }
  return undefined;
}

/** The relative clause that tokens stand in, or the whole sentence. */
function clauseAround(
  { paragraph: { lower }, first, end, words: { grammar } }: Frame,
  from: number,
  to: number,
): TokenRange {
  for (let i = from - 1; i > first; i--) {
    if (lower[i] !== ',') continue;
    const opens = [i + 1, i + 2].some(
      (at) => at <= from && (RELATIVE.test(lower[at]!) || grammar.subordinators.has(lower[at])),
    );
    if (!opens) break;
    let close = to;
    while (close < end && lower[close] !== ',') close++;
    return { first: i, end: close };
  }
  return { first, end };
}

/** "Wie die Stadt mitteilte, …", "…, wie die Stadt mitteilte". */
function asClause(frame: Frame, unit: Unit | undefined): Unit | undefined {
  const { paragraph, first, end, words } = frame;
  const { grammar, sayings } = words;
  const { lower } = paragraph;
  for (let i = first; i < end; i++) {
    if (lower[i] !== 'wie' || (i > first && lower[i - 1] !== ',')) continue;
    const phrase = nounPhraseAt(paragraph, grammar, i + 1, end);
    const isPronoun = grammar.subjectPronouns.has(lower[i + 1]) && !phrase;
    if (!isPronoun && !phrase?.canBeSubject) continue;
    const sourceEnd = isPronoun ? i + 2 : phrase!.end;
    let verb = sourceEnd;
    while (verb < end && verb - sourceEnd < 12 && !(lower[verb] === ',' && verb > sourceEnd)) verb++;
    if (verb < end && lower[verb] !== ',') continue;
    const cueAt = verb - 1;
    if (!sayings.isSaying(lower[cueAt]!)) continue;
    const content = i === first ? contentOf(frame, verb + 1, end) : contentOf(frame, first, i - 1);
    if (content.length === 0) continue;
    return {
      source: {
        paragraph: paragraph.index,
        first: i + 1,
        end: lower[sourceEnd - 1] === ',' ? sourceEnd - 1 : sourceEnd,
      },
      cues: [markedAs('cue', paragraph, i, i + 1, CERTAINTY), markedAs('cue', paragraph, cueAt, cueAt + 1, CERTAINTY)],
      contents: [...rest(unit?.contents ?? [], frame), ...content],
      steps: [...(unit?.steps ?? []), 'as-clause'],
    };
  }
  return undefined;
}

/** "Der Saal sei zu klein, sagte die Wirtin", "…, so die Wirtin": all that stands before. */
function postposed(frame: Frame, unit: Unit | undefined): Unit | undefined {
  const { paragraph, first, end, words } = frame;
  const { grammar, sayings } = words;
  const { lower, outerQuotationOf } = paragraph;
  if (grammar.subordinators.has(lower[first]) && !/^(?:dass|daß|ob)$/.test(lower[first]!)) return undefined;
  const subjectEnd = subjectWithAddition(frame);
  for (let i = end - 2; i > first + 2; i--) {
    if (lower[i] !== ',' || outerQuotationOf[i]! >= 0) continue;
    const isSo = lower[i + 1] === 'so';
    if (!isSo && !(sayings.isSaying(lower[i + 1]!) && paragraph.tokens.words[i + 1] === lower[i + 1])) continue;
    const source = isSo ? phraseAt(frame, i + 2) : subjectOf(paragraph, grammar, { first: i + 1, end }, i + 1);
    // "Die Wirtin, Chefin seit Mai, lobte den Saal": what stands before is who speaks, and behind the verb a thing.
    if (!source || i < subjectEnd || isThing(paragraph, source, words)) continue;
    // What comes behind goes with the speaker ("am Abend in Hof"); a clause of its own is something else.
    if (lower.slice(source.end, end).some((word) => MARK.test(word) || /^[„“"]$/.test(word))) continue;
    if (unit?.contents.some((content) => content.first >= i)) continue;
    // A quotation right before is all that is said.
    const isQuoted = outerQuotationOf[i - 1]! >= 0;
    const kept = isQuoted ? (unit?.contents ?? []) : rest(unit?.contents ?? [], frame);
    if (isQuoted && kept.length === 0) continue;
    return {
      source: { paragraph: paragraph.index, first: source.first, end: source.end },
      cues:
        unit && unit.cues.some((cue) => cue.first === i + 1)
          ? unit.cues
          : [markedAs('cue', paragraph, i + 1, i + 2, CERTAINTY)],
      contents: isQuoted ? kept : [...kept, ...contentOf(frame, first, i)],
      steps: [...(unit?.steps ?? []), 'postposed'],
    };
  }
  return undefined;
}

/** Where a phrase ends that opens the sentence with an apposition or a relative clause behind it; 0 where none does. */
function subjectWithAddition({ paragraph, first, end, words: { grammar } }: Frame): number {
  const { lower } = paragraph;
  const phrase = nounPhraseAt(paragraph, grammar, first, end);
  if (!phrase?.canBeSubject) return 0;
  if (lower[phrase.end - 1] === ',') return phrase.end;
  if (lower[phrase.end] !== ',' || !RELATIVE.test(lower[phrase.end + 1] ?? '')) return 0;
  const close = lower.indexOf(',', phrase.end + 1);
  return close > 0 && close < end ? close + 1 : 0;
}

function phraseAt({ paragraph, end, words: { grammar } }: Frame, at: number): TokenRange | undefined {
  const phrase = nounPhraseAt(paragraph, grammar, at, end);
  if (phrase) return phrase;
  return grammar.subjectPronouns.has(paragraph.lower[at]) ? { first: at, end: at + 1 } : undefined;
}
