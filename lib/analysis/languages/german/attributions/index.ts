/** From tags to attributions, by German's own grammar: cues in two parts, reported mood without a cue, quotations within reports. */
import { layered, parentsOf } from '../../../attributions/layers';
import type { Span } from '../../../contract';
import type { LinkedAttribution } from '../../../attributions/linked';
import { anchorOf, before, type Draft, type TokenSpan } from '../../../attributions/draft';
import { taggedSpans } from '../../../attributions/tagged/spans';
import type { AnyParagraph, TextDocument } from '../../../paragraph';
import type { TokenRange } from '../../../text';
import type { ParagraphTags } from '../../../tagger';
import type { Inspection } from '../../../trace';
import type { LanguageBase } from '../../language-base';
import type { Grammar } from '../grammar';
import type { Verbs } from '../verbs';
import { draftOf, summaryDraft } from './drafts';
import { complementIn, speakerOf, type SayingWords } from './complements';
import { joinedRuns, reportedMood } from './moods';
import { nestedQuotations } from './quotations';
import type { ReportVerbs } from './report-verbs';
import { summaryIn } from './reported';
import { shaped } from './shape';
import { wholeQuotation, withQuotations } from './whole-quotations';
import { bySentence, unitsOf, type Unit } from './units';
import { withSpeakers, type Sentence } from './floating';

export type GermanDocument = TextDocument<LanguageBase>;

export interface LinkingWords {
  readonly grammar: Grammar;
  readonly verbs: Verbs;
  readonly sayings: SayingWords;
  readonly reports: ReportVerbs;
}

/** Links the tags of a text; stops after each paragraph. In text order. */
export function* linkInSlices(
  document: GermanDocument,
  tags: readonly ParagraphTags[],
  words: LinkingWords,
  /** Sentences that claim nothing. */
  isLeftOut: (sentence: Span) => boolean,
  _inspection: Inspection,
): Generator<undefined, LinkedAttribution[]> {
  const { grammar, reports, sayings, verbs } = words;
  const { paragraphs } = document;
  const sentences: Sentence[] = [];
  for (const [i, paragraph] of paragraphs.entries()) {
    const spans = taggedSpans({ paragraph, sentenceOf: paragraph.sentenceOf }, tags[i]!).map((span) =>
      span.role === 'content' ? wholeQuotation(paragraph, span) : span,
    );
    const groups = bySentence(spans);
    const { starts, ends } = paragraph.tokens;
    for (const [s, range] of paragraph.sentences.entries()) {
      if (isLeftOut({ start: starts[range.first]!, end: ends[range.end - 1]! })) continue;
      const group = groups.find((each) => each[0]!.firstSentence === s);
      const covered = spans.some(
        ({ role, first, end }) => role === 'content' && first < range.end && end > range.first,
      );
      const tagged = (group ? unitsOf(group) : []).map((unit) => withSpeaker(paragraph, range, unit, words));
      const hasContent = covered || tagged.some(({ contents }) => contents.length > 0);
      const summary = hasContent ? undefined : summaryIn(paragraph, range, grammar, reports);
      const found = hasContent
        ? undefined
        : (complementIn(paragraph, range, grammar, sayings) ??
          (summary ? undefined : reportedMood(paragraph, range, verbs)));
      const lone = hasContent ? [] : (group ?? []).filter(({ role }) => role === 'source');
      const contents = [...spans.filter(({ role }) => role === 'content'), ...(found?.contents ?? [])];
      const isCovered = (first: number, end: number) => contents.some((each) => each.first < end && first < each.end);
      const own = found ? [found] : tagged;
      sentences.push({
        paragraph: i,
        units: summary && !found ? own : withQuotations(paragraph, range, own, isCovered),
        lone,
        summary: found ? undefined : summary,
      });
    }
    yield;
  }
  const units = joinedRuns(withSpeakers(sentences)).filter((unit) => isSaid(unit, paragraphs, sayings.isHearsay));
  const drafts: Draft[] = [
    ...units.flatMap((unit) => draftOf(unit)),
    ...sentences.flatMap(({ summary }) => (summary ? [summaryDraft(summary)] : [])),
  ];
  const kept = layered(drafts.sort((a, b) => before(anchorOf(a), anchorOf(b))));
  return withNested(paragraphs, kept, reports);
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

/** "Die Männer werden beschuldigt, …": the subject of such a passive is told something, and says nothing. */
function isTold({ lower }: AnyParagraph, { source, cues }: Unit): boolean {
  const words = cues.flatMap(({ first, end }) => lower.slice(first, end));
  const isPassive = words.some((word) => /^(?:wird|werden|wurde|wurden|worden)$/.test(word));
  const isAgent =
    /^(?:von|vom|durch)$/.test(lower[source!.first - 1] ?? '') || /^(?:von|vom|durch)$/.test(lower[source!.first]!);
  return isPassive && !isAgent && words.some((word) => TOLD.test(word));
}

const TOLD = /^(?:beschuldigt|bezichtigt|angeklagt|verdächtigt|aufgefordert|gebeten|vorgeworfen|verpflichtet)$/;

/** A unit with its speaker mended by what the clause says. */
function withSpeaker(paragraph: AnyParagraph, range: TokenRange, unit: Unit, { grammar, sayings }: LinkingWords): Unit {
  const { lower } = paragraph;
  const wordsOf = ({ first, end }: TokenSpan) => lower.slice(first, end);
  const verbs = unit.cues.filter((cue) => wordsOf(cue).some(sayings.isSaying));
  const cue = verbs[0] ?? unit.cues[0];
  if (!cue) return unit;
  // "Demnach habe …": the word is both.
  if (!unit.source && cue.end === cue.first + 1 && grammar.sourceAdverbs.has(lower[cue.first]))
    return { ...unit, source: cue };
  if (unit.source && isTold(paragraph, unit)) return { ...unit, source: null };
  const prepositions = unit.cues.filter((each) => wordsOf(each).some((word) => grammar.sayingPrepositions.has(word)));
  // "Nach dem Treffen sagte sie": of time, not of source.
  const isTime =
    verbs.length > 0 &&
    prepositions.some(
      ({ first, end }) => lower[first] === 'nach' && first === range.first && unit.source?.first === end,
    );
  if (isTime) {
    const told = {
      ...unit,
      source: null,
      cues: unit.cues.filter((each) => !prepositions.includes(each)),
    };
    return {
      ...told,
      source: speakerOf(paragraph, range, grammar, told) ?? unit.source,
    };
  }
  const { source } = unit;
  if (prepositions.length > 0) return unit;
  if (source && !(verbs.length > 0 && cannotSpeak(paragraph, source, grammar))) return unit;
  if (verbs.length === 0 && lower[cue.first] !== 'so') return unit;
  return {
    ...unit,
    source: speakerOf(paragraph, range, grammar, { ...unit, cues: [cue] }) ?? source,
  };
}

/** Nouns in the dative or accusative, or behind a preposition of time or place, are no subjects: "den Helfern sagte er". */
function cannotSpeak({ lower, tokens: { words } }: AnyParagraph, { first, end }: TokenSpan, grammar: Grammar): boolean {
  const before = lower[first - 1] ?? '';
  if (/^(?:von|vom|durch|aus)$/.test(before) || /^(?:von|vom|durch|aus|seitens)$/.test(lower[first]!)) return false;
  if (grammar.otherDeterminers.has(lower[first]) && !/^(?:viele|einige)/.test(lower[first]!)) return true;
  if (grammar.timeNouns.has(lower[end - 1]) || grammar.timeNouns.has(lower[first])) return true;
  return grammar.prepositions.has(lower[first]) && words[first] !== lower[first];
}

/** The attributions of drafts in text order, each followed by the quotations within it. */
function withNested(
  paragraphs: GermanDocument['paragraphs'],
  drafts: readonly Draft[],
  reports: ReportVerbs,
): LinkedAttribution[] {
  const parents = parentsOf(drafts);
  const quotations = drafts.map((draft) => nestedQuotations(paragraphs, draft));
  const places: number[] = [];
  let place = 0;
  for (const nested of quotations) {
    places.push(place);
    place += 1 + nested.length;
  }
  return drafts.flatMap((draft, i) => {
    const parent = parents[i];
    const own = shaped(paragraphs, draft, parent === null ? null : places[parent!]!, reports);
    return [own, ...quotations[i]!.map((quotation) => shaped(paragraphs, quotation, places[i]!, reports))];
  });
}
