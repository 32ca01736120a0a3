/**
 * The second stage: every token gets a label saying which part of an attribution it belongs to, if any.
 * Two linear chains over hashed features (Lafferty et al. 2001): the second one sees the first one's labels.
 */
import type { Paragraph } from '../text';
import { Chain } from './chain';
import { LABEL_COUNT } from './labels';
import { LabelView } from './label-view';
import { lexiconOf, type TaggerModel } from './model';
import { LONGEST_PASSAGE, passagesOf, type Passage } from './passages';
import { PassageView } from './passage-view';
import { Scorer } from './scorer';
import { transitionClassOf } from './transition-classes';
import { WordTable } from './words';

export { LABELS, ROLES } from './labels';
export { memoryKey, recallTags, rememberTags, type TagMemory } from './memory';
export type { TaggerModel } from './model';
export { ModelError, readModel } from './model-file';

/** The tags of one paragraph, token by token. */
export interface ParagraphTags {
  /** Index into `LABELS`. */
  readonly labels: Uint8Array;
  /** Probability of the label, 0 to 1, in steps of a hundredth. */
  readonly confidences: Float32Array;
}

export interface Tagger {
  /** Tags one paragraph; it looks no further than the end of the paragraph before. */
  tag(paragraph: Paragraph, previous: Paragraph | undefined): ParagraphTags;
  /** The same in slices of bounded length: yields the number of tokens done. */
  tagInSlices(paragraph: Paragraph, previous: Paragraph | undefined): Generator<number, ParagraphTags>;
}

/** Makes a tagger; the same model and paragraphs always give the same tags. */
export function createTagger(model: TaggerModel): Tagger {
  const words = new WordTable(lexiconOf(model.words));
  const scorer = new Scorer(model, words);
  const firstChain = new Chain(model.first);
  const secondChain = new Chain(model.second);
  const view = new PassageView();
  const labelView = new LabelView();
  const classes = new Uint8Array(LONGEST_PASSAGE);
  const marginals = new Float64Array(LONGEST_PASSAGE * LABEL_COUNT);

  function tagPassage(paragraph: Paragraph, passage: Passage, { labels, confidences }: ParagraphTags): void {
    view.read(paragraph, passage, words);
    const { count } = view;
    const found = labels.subarray(passage.first, passage.end);
    for (let i = 0; i < count; i++) classes[i] = transitionClassOf(view, i);
    scorer.scoreText(view);
    firstChain.decode(scorer.firstEmissions, classes, count, found);
    labelView.read(view, found);
    scorer.scoreLabels(labelView);
    secondChain.decode(scorer.secondEmissions, classes, count, found);
    secondChain.marginals(scorer.secondEmissions, classes, count, marginals);
    for (let i = 0; i < count; i++)
      confidences[passage.first + i] = Math.round(100 * marginals[i * LABEL_COUNT + found[i]!]!) / 100;
  }

  function* tagInSlices(paragraph: Paragraph, previous: Paragraph | undefined): Generator<number, ParagraphTags> {
    const count = paragraph.tokens.words.length;
    const tags = { labels: new Uint8Array(count), confidences: new Float32Array(count) };
    for (const passage of passagesOf(paragraph, previous)) {
      tagPassage(paragraph, passage, tags);
      yield passage.end;
    }
    return tags;
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
