/** From tags to attributions, by German's own grammar: cues in two parts, reported mood without a cue, quotations within reports. */
import { layered, type Layered } from '../../../attributions/layers';
import type { Span } from '../../../contract';
import type { LinkedAttribution } from '../../../attributions/linked';
import { anchorOf, before, type Draft, type TokenSpan } from '../../../attributions/draft';
import { taggedSpans } from '../../../attributions/tagged/spans';
import type { AnyParagraph, TextDocument } from '../../../paragraph';
import type { ParagraphTags } from '../../../tagger';
import type { TokenRange } from '../../../text';
import type { Inspection, Trace } from '../../../trace';
import type { LanguageBase } from '../../language-base';
import { isThing } from './can-speak';
import { draftOf, summaryDraft } from './drafts';
import { complementIn } from './complements';
import { framed } from './frames';
import type { LanguageWords, LinkingWords } from './linking-words';
import { isReported, joinedRuns, reportedMood } from './moods';
import { passedOn } from './passed-on';
import { nestedQuotations } from './quotations';
import { wholeSource, withSpeaker } from './speaker';
import { summaryIn } from './reported';
import { withVerb } from './missing-verb';
import { shaped } from './shape';
import { withClauseOpening } from './whole-clause';
import { wholeQuotation, withQuotations } from './whole-quotations';
import { backwards } from './backwards';
import { separated } from './separated';
import { topicOf } from './topic';
import { bySentence, unitsOf, type Unit } from './units';
import { withSpeakers, type Sentence } from './floating';

export type GermanDocument = TextDocument<LanguageBase>;

/** Links the tags of a text; stops after each paragraph. In text order. */
export function* linkInSlices(
  document: GermanDocument,
  tags: readonly ParagraphTags[],
  languageWords: LanguageWords,
  /** Sentences that claim nothing. */
  isLeftOut: (sentence: Span) => boolean,
  { trace }: Inspection,
): Generator<undefined, LinkedAttribution[]> {
  const { paragraphs } = document;
  const sentences: Sentence[] = [];
  /** Words of all who spoke so far. */
  const met = new Set<string>();
  const words: LinkingWords = { ...languageWords, isKnown: (name) => met.has(name) };
  const { sayings, verbs } = words;
  const isReport = (unit: Unit) => unit.contents.some((content) => isReported(paragraphs, content, verbs));
  for (const [i, paragraph] of paragraphs.entries()) {
    const spans = taggedSpans({ paragraph, sentenceOf: paragraph.sentenceOf }, tags[i]!).map((span) =>
      span.role === 'content' ? wholeQuotation(paragraph, span) : span,
    );
    const groups = new Map(bySentence(spans).map((group) => [group[0]!.firstSentence, group]));
    const inContent = new Uint8Array(paragraph.tokens.words.length);
    for (const { role, first, end } of spans) if (role === 'content') inContent.fill(1, first, end);
    const touchesContent = (first: number, end: number) => inContent.subarray(first, end).includes(1);
    /** Whether a content of the sentences before goes on at a token. */
    const startsEarlier = (token: number) => inContent[token - 1] === 1 && inContent[token] === 1;
    /** Whether the sentence read last, of the same paragraph, has a report. */
    const goesOn = (index: number) =>
      sentences.at(-1)?.paragraph === index &&
      (sentences.at(-1)!.units.length > 0 || sentences.at(-1)!.summary !== undefined);
    const { starts, ends } = paragraph.tokens;
    for (const [s, range] of paragraph.sentences.entries()) {
      if (isLeftOut({ start: starts[range.first]!, end: ends[range.end - 1]! })) continue;
      const group = groups.get(s);
      const tagged = framed(
        paragraph,
        range,
        (group ? unitsOf(group) : [])
          .flatMap((unit) => separated(paragraph, unit, sayings))
          .map((unit) => withSpeaker(paragraph, range, withVerb(paragraph, range, unit, words), words))
          .map((unit) => ({ ...unit, source: unit.source && wholeSource(paragraph, range, unit.source, words) }))
          .map((unit) => withClauseOpening(paragraph, range, backwards(paragraph, s, unit))),
        words,
      );
      const hasContent = touchesContent(range.first, range.end) || tagged.some(({ contents }) => contents.length > 0);
      const isBare = tagged.every(({ source, cues }) => !source && cues.length === 0);
      // "Die Kosten lägen höher.": the tagger's content, which only the mood tells to be one.
      const isUnsaid = isBare && tagged.length === 1 && !isReport(tagged[0]!) && !startsEarlier(range.first);
      const summary = hasContent ? undefined : summaryIn(paragraph, range, words);
      const found =
        (!hasContent || isBare ? complementIn(paragraph, range, words) : undefined) ??
        ((hasContent && !isUnsaid) || summary ? undefined : reportedMood(paragraph, range, verbs, goesOn(i)));
      const lone = hasContent ? [] : (group ?? []).filter(({ role }) => role === 'source');
      const own = found ? [found] : tagged;
      const contents = own.flatMap((unit) => unit.contents);
      const isCovered = (first: number, end: number) =>
        touchesContent(first, end) || contents.some((each) => each.first < end && first < each.end);
      for (const { source } of own)
        if (source) for (const word of paragraph.tokens.words.slice(source.first, source.end)) met.add(word);
      const about = () => topicOf(paragraph, range, words);
      const all = summary && !found ? own : withQuotations(paragraph, range, own, words, isCovered);
      sentences.push({
        paragraph: i,
        units: all,
        lone,
        summary: found ? undefined : summary,
        topic: all.length === 0 ? about() : undefined,
        subject: all.some((unit) => isQuotedWithin(paragraph, range, unit)) ? about() : undefined,
      });
    }
    yield;
  }
  const isNobody = (source: TokenSpan) => isThing(paragraphs[source.paragraph]!, source, words);
  const units = joinedRuns(withSpeakers(sentences, isReport, isNobody)).filter((unit) =>
    isSaid(unit, paragraphs, sayings.isHearsay),
  );
  const drafts: Draft[] = [
    ...units.flatMap((unit) => draftOf(unit)),
    ...sentences.flatMap(({ summary }) => (summary ? [summaryDraft(summary)] : [])),
  ];
  const kept = layered(drafts.sort((a, b) => before(anchorOf(a), anchorOf(b))));
  return withNested(paragraphs, kept, words, trace);
}

/** Whether a unit without reporting words is a quotation within a sentence of somebody's: "Die Wirtin will „genau prüfen“, ob …" */
function isQuotedWithin({ lower, outerQuotationOf }: AnyParagraph, { first, end }: TokenRange, unit: Unit): boolean {
  const { source, cues, contents } = unit;
  if (source || cues.length > 0 || outerQuotationOf[first]! >= 0) return false;
  return contents.every((content) => {
    // What stands behind a colon can go on: "Die Wirtin gab nach: „Gut. Wir gehen.“"
    const isHere = content.end <= end || lower[content.first - 1] === ':';
    return content.first > first && isHere && outerQuotationOf[content.first]! >= 0;
  });
}

/** Tokens from which a quotation is speech. */
const SPEECH = 6;

/** What has neither reporting words nor a speaker is said where it is quoted or hearsay ("soll … haben"). */
function isSaid(
  { source, cues, contents }: Unit,
  paragraphs: readonly AnyParagraph[],
  isHearsay: (word: string) => boolean,
): boolean {
  if (source !== null || cues.length > 0) return true;
  return contents.some(({ paragraph, first, end }) => {
    const { lower, outerQuotationOf } = paragraphs[paragraph]!;
    return (outerQuotationOf[first]! >= 0 && end - first >= SPEECH) || lower.slice(first, end).some(isHearsay);
  });
}

/** The attributions of drafts in text order, each followed by those within it: who spoke what is passed on, and quotations. */
function withNested(
  paragraphs: GermanDocument['paragraphs'],
  { drafts, parents }: Layered,
  words: LinkingWords,
  trace: Trace | undefined,
): LinkedAttribution[] {
  const again = drafts.map((draft) => passedOn(paragraphs, draft, words));
  const within = drafts.map((draft, i) => [...(again[i]?.slice(1) ?? []), ...nestedQuotations(paragraphs, draft)]);
  const places: number[] = [];
  let place = 0;
  for (const nested of within) {
    places.push(place);
    place += 1 + nested.length;
  }
  const shapedIn = (draft: Draft, parent: number | null) => shaped(paragraphs, draft, parent, words.reports, trace);
  return drafts.flatMap((draft, i) => {
    const parent = parents[i];
    const own = shapedIn(again[i]?.[0] ?? draft, parent === null ? null : places[parent!]!);
    return [own, ...within[i]!.map((nested) => shapedIn(nested, places[i]!))];
  });
}
