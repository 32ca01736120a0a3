/** From tags to attributions, by German's own grammar: cues in two parts, reported mood without a cue, quotations within reports. */
import { layered, parentsOf } from '../../../attributions/layers';
import type { LinkedAttribution } from '../../../attributions/linked';
import { anchorOf, before, type Draft } from '../../../attributions/draft';
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
  _inspection: Inspection,
): Generator<undefined, LinkedAttribution[]> {
  const { grammar, reports, sayings, verbs } = words;
  const { paragraphs } = document;
  const sentences: Sentence[] = [];
  for (const [i, paragraph] of paragraphs.entries()) {
    const spans = taggedSpans({ paragraph, sentenceOf: paragraph.sentenceOf }, tags[i]!);
    const groups = bySentence(spans);
    for (const [s, range] of paragraph.sentences.entries()) {
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
      sentences.push({
        paragraph: i,
        units: found ? [found] : tagged,
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
  return withNested(paragraphs, kept);
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

/** Nouns in the dative or accusative speak only behind a preposition: "laut dem Bericht", but not "den Helfern sagte er". */
function withSpeaker(paragraph: AnyParagraph, range: TokenRange, unit: Unit, { grammar, sayings }: LinkingWords): Unit {
  const cue = unit.cues[0];
  if (!cue) return unit;
  const { lower } = paragraph;
  const isVerb = unit.cues.some(({ first, end }) => lower.slice(first, end).some(sayings.isSaying));
  const isPreposition = unit.cues.some(({ first, end }) =>
    lower.slice(first, end).some((word) => grammar.sayingPrepositions.has(word)),
  );
  const cannot =
    unit.source &&
    isVerb &&
    !isPreposition &&
    grammar.otherDeterminers.has(lower[unit.source.first]) &&
    !/^(?:von|vom|durch)$/.test(lower[unit.source.first - 1] ?? '');
  if (unit.source && !cannot) return unit;
  if (isPreposition || (!isVerb && lower[cue.first] !== 'so')) return unit;
  return { ...unit, source: speakerOf(paragraph, range, grammar, unit) ?? unit.source };
}

/** The attributions of drafts in text order, each followed by the quotations within it. */
function withNested(paragraphs: GermanDocument['paragraphs'], drafts: readonly Draft[]): LinkedAttribution[] {
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
    const own = shaped(paragraphs, draft, parent === null ? null : places[parent!]!);
    return [own, ...quotations[i]!.map((quotation) => shaped(paragraphs, quotation, places[i]!))];
  });
}
