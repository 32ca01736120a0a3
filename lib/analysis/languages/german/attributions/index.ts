/** From tags to attributions, by German's own grammar: cues in two parts, reported mood without a cue, quotations within reports. */
import { layered, parentsOf } from '../../../attributions/layers';
import type { LinkedAttribution } from '../../../attributions/linked';
import { anchorOf, before, type Draft } from '../../../attributions/draft';
import { taggedSpans } from '../../../attributions/tagged/spans';
import type { TextDocument } from '../../../paragraph';
import type { ParagraphTags } from '../../../tagger';
import type { Inspection } from '../../../trace';
import type { LanguageBase } from '../../language-base';
import type { Grammar } from '../grammar';
import type { Verbs } from '../verbs';
import { draftOf, summaryDraft } from './drafts';
import { nestedQuotations } from './quotations';
import type { ReportVerbs } from './report-verbs';
import { summaryIn } from './reported';
import { shaped } from './shape';
import { bySentence, unitsOf } from './units';
import { withSpeakers, type Sentence } from './floating';

export type GermanDocument = TextDocument<LanguageBase>;

export interface LinkingWords {
  readonly grammar: Grammar;
  readonly verbs: Verbs;
  readonly reports: ReportVerbs;
}

/** Links the tags of a text; stops after each paragraph. In text order. */
export function* linkInSlices(
  document: GermanDocument,
  tags: readonly ParagraphTags[],
  { grammar, reports }: LinkingWords,
  _inspection: Inspection,
): Generator<undefined, LinkedAttribution[]> {
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
      const units = group ? unitsOf(group) : [];
      const lone = units.length === 0 ? (group ?? []).filter(({ role }) => role === 'source') : [];
      const summary = covered ? undefined : summaryIn(paragraph, range, grammar, reports);
      sentences.push({ paragraph: i, units, lone, summary });
    }
    yield;
  }
  const units = withSpeakers(sentences);
  const drafts: Draft[] = [
    ...units.flatMap((unit) => draftOf(unit)),
    ...sentences.flatMap(({ summary }) => (summary ? [summaryDraft(summary)] : [])),
  ];
  const kept = layered(drafts.sort((a, b) => before(anchorOf(a), anchorOf(b))));
  return withNested(paragraphs, kept);
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
