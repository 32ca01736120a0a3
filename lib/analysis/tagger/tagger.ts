import type { LanguageBase } from '../languages/language-base';
import type { AnyParagraph } from '../paragraph';
import { Chain } from './chain';
import { lexiconOf } from './cue-words';
import { EVIDENCE_COLUMNS, writeEvidence } from './evidence';
import { asLearnt } from './as-learnt';
import { LabelView } from './label-view';
import type { TaggerModel } from './model';
import { LONGEST_PASSAGE, passagesOf, type Passage } from './passages';
import { PassageView } from './passage-view';
import { rowSumsOf } from './row-sums';
import { Scorer } from './scorer';
import { FIRST_PASS_COSTS, SpanDecoder, TAG_COSTS } from './span-decoder';
import { transitionClassOf } from './transition-classes';
import { WordTable } from './word-table';
import type { ParagraphTags } from './tags';

export interface Tagger {
  /** Tags one paragraph; it looks no further than the end of the paragraph before. */
  tag(paragraph: AnyParagraph, previous: AnyParagraph | undefined): ParagraphTags;
  /** The same in slices of bounded length: yields the number of tokens done. */
  tagInSlices(paragraph: AnyParagraph, previous: AnyParagraph | undefined): Generator<number, ParagraphTags>;
}

/**
 * Makes a tagger of a language with a model trained for it; the same model and paragraphs always give the same tags,
 * whichever of the row sums does the work.
 */
export function createTagger(model: TaggerModel, language: LanguageBase, makeRowSums = rowSumsOf): Tagger {
  const words = new WordTable(lexiconOf(model.words), language.tagger);
  const scorer = new Scorer(model, words, makeRowSums);
  const firstChain = new Chain(model.first);
  const secondChain = new Chain(model.second);
  const firstDecoder = new SpanDecoder(FIRST_PASS_COSTS);
  const secondDecoder = new SpanDecoder(language.tagger.spanCosts ?? TAG_COSTS);
  const view = new PassageView();
  const labelView = new LabelView();
  const classes = new Uint8Array(LONGEST_PASSAGE);
  const evidence = new Uint8Array(LONGEST_PASSAGE * EVIDENCE_COLUMNS);

  function tagPassage(paragraph: AnyParagraph, passage: Passage, tags: ParagraphTags): void {
    view.read(paragraph, passage, words);
    const { count } = view;
    const labels = tags.labels.subarray(passage.first, passage.end);
    const confidences = tags.confidences.subarray(passage.first, passage.end);
    for (let i = 0; i < count; i++) classes[i] = transitionClassOf(view, i);

    scorer.scoreText(view);
    firstChain.sumOver(scorer.firstEmissions, classes, count);
    firstDecoder.decode(firstChain, labels, confidences);

    writeEvidence(firstChain, evidence);
    labelView.read(view, labels, evidence);
    scorer.scoreLabels(labelView);
    secondChain.sumOver(scorer.secondEmissions, classes, count);
    secondDecoder.decode(secondChain, labels, confidences);
  }

  function* tagInSlices(paragraph: AnyParagraph, previous: AnyParagraph | undefined): Generator<number, ParagraphTags> {
    const shown = asLearnt(paragraph);
    const count = shown.paragraph.tokens.words.length;
    const tags = { labels: new Uint8Array(count), confidences: new Float32Array(count) };
    for (const passage of passagesOf(shown.paragraph, previous)) {
      tagPassage(shown.paragraph, passage, tags);
      yield passage.end;
    }
    return shown.tagsOf(tags);
  }

  return {
    tagInSlices,
    tag(paragraph, previous) {
      const slices = tagInSlices(paragraph, previous);
      let step = slices.next();
      while (!step.done) step = slices.next();
      return step.value;
    },
  };
}
