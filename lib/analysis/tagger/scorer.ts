import { LABEL_REPEATED, ownLabelFeatures, ownTextFeatures } from './features';
import { LABEL_COUNT } from './labels';
import type { LabelView } from './label-view';
import type { TaggerModel } from './model';
import { LONGEST_PASSAGE } from './passages';
import type { PassageView } from './passage-view';
import { RepeatedSums, slotsFor } from './repeated-sums';
import type { RowSums } from './row-sums';
import { WORD_SLOTS, WordSums } from './word-sums';
import type { WordTable } from './word-table';

/**
 * Sums the weights of every token's features. What a token's text says is looked up once for both passes; the second one
 * then only adds what the first one's labels say.
 */
export class Scorer {
  readonly firstEmissions = new Float32Array(LONGEST_PASSAGE * LABEL_COUNT);
  readonly secondEmissions = new Float32Array(LONGEST_PASSAGE * LABEL_COUNT);
  private readonly scale: number;
  private readonly rows: RowSums;
  private readonly wordSums: WordSums;
  private readonly repeated: RepeatedSums<LabelView>;

  constructor(
    model: TaggerModel,
    private readonly words: WordTable,
    /** Makes the sums of a model's rows, and room to keep so many. */
    makeRowSums: (model: TaggerModel, slots: number) => RowSums,
  ) {
    this.scale = model.scale;
    this.rows = makeRowSums(model, WORD_SLOTS + slotsFor(LABEL_REPEATED.length));
    this.wordSums = new WordSums(this.rows, words);
    this.repeated = new RepeatedSums(LABEL_REPEATED, this.rows, WORD_SLOTS);
  }

  /** Scores the labels of every token by its text, for both passes. */
  scoreText(view: PassageView): void {
    const { firstEmissions, secondEmissions, words, rows, scale } = this;
    const { features, sums } = rows;
    const { count } = view;
    this.wordSums.read(view);
    for (let i = 0, at = 0; i < count; i++) {
      ownTextFeatures(view, i, words, features);
      rows.sum(i);
      for (let y = 0; y < LABEL_COUNT; y++, at++) {
        firstEmissions[at] = sums[y]! / scale;
        secondEmissions[at] = sums[LABEL_COUNT + y]! / scale;
      }
    }
  }

  /** Adds what the first pass's labels say to the second pass's scores. */
  scoreLabels(view: LabelView): void {
    const { secondEmissions, words, rows, scale } = this;
    const { features, sums } = rows;
    const { count } = view.passage;
    for (let i = 0, at = 0; i < count; i++) {
      this.repeated.recall(view, i);
      ownLabelFeatures(view, i, words, features);
      rows.sum();
      for (let y = LABEL_COUNT; y < 2 * LABEL_COUNT; y++, at++) secondEmissions[at]! += sums[y]! / scale;
    }
  }
}
