import { labelFeatures, textFeatures } from './features';
import { FeatureBuffer } from './hashing';
import { LABEL_COUNT } from './labels';
import type { LabelView } from './label-view';
import type { TaggerModel } from './model';
import { LONGEST_PASSAGE } from './passages';
import type { PassageView } from './passage-view';
import { RowIndex } from './row-index';
import type { WordTable } from './word-table';

/** Weights of a row: those of the first pass, then those of the second. */
const ROW = 2 * LABEL_COUNT;

/**
 * Sums the weights of every token's features. What a token's text says is looked up once for both passes; the second one
 * then only adds what the first one's labels say. Weights are read where they lie in the model's file: a copy in a shape
 * that is faster to add costs a first article more than it saves.
 */
export class Scorer {
  readonly firstEmissions = new Float32Array(LONGEST_PASSAGE * LABEL_COUNT);
  readonly secondEmissions = new Float32Array(LONGEST_PASSAGE * LABEL_COUNT);
  private readonly index: RowIndex;
  private readonly weights: Int8Array;
  private readonly buffer: FeatureBuffer;
  /** Rows of one token's features. */
  private readonly found: Int32Array;
  private readonly scale: number;

  constructor(
    model: TaggerModel,
    private readonly words: WordTable,
  ) {
    this.index = new RowIndex(model.buckets);
    this.weights = model.weights;
    this.buffer = new FeatureBuffer(model.bits);
    this.found = new Int32Array(this.buffer.buckets.length);
    this.scale = model.scale;
  }

  /** Scores the labels of every token by its text, for both passes. */
  scoreText(view: PassageView): void {
    const { buffer, firstEmissions, secondEmissions, words } = this;
    for (let i = 0; i < view.count; i++) {
      textFeatures(view, i, words, buffer);
      const count = this.index.rowsOf(buffer.buckets, buffer.count, this.found);
      firstEmissions.fill(0, i * LABEL_COUNT, (i + 1) * LABEL_COUNT);
      secondEmissions.fill(0, i * LABEL_COUNT, (i + 1) * LABEL_COUNT);
      this.add(count, 0, firstEmissions, i);
      this.add(count, LABEL_COUNT, secondEmissions, i);
    }
  }

  /** Adds what the first pass's labels say to the second pass's scores. */
  scoreLabels(view: LabelView): void {
    const { buffer, secondEmissions, words } = this;
    for (let i = 0; i < view.passage.count; i++) {
      labelFeatures(view, i, words, buffer);
      const count = this.index.rowsOf(buffer.buckets, buffer.count, this.found);
      this.add(count, LABEL_COUNT, secondEmissions, i);
    }
  }

  /** Adds one pass's weights of the first `count` rows found to the scores of token `i`. */
  private add(count: number, first: number, emissions: Float32Array, i: number): void {
    const { weights, found, scale } = this;
    let s0 = 0;
    let s1 = 0;
    let s2 = 0;
    let s3 = 0;
    let s4 = 0;
    let s5 = 0;
    let s6 = 0;
    for (let f = 0; f < count; f++) {
      const at = found[f]! * ROW + first;
      s0 += weights[at]!;
      s1 += weights[at + 1]!;
      s2 += weights[at + 2]!;
      s3 += weights[at + 3]!;
      s4 += weights[at + 4]!;
      s5 += weights[at + 5]!;
      s6 += weights[at + 6]!;
    }
    const row = i * LABEL_COUNT;
    emissions[row]! += s0 / scale;
    emissions[row + 1]! += s1 / scale;
    emissions[row + 2]! += s2 / scale;
    emissions[row + 3]! += s3 / scale;
    emissions[row + 4]! += s4 / scale;
    emissions[row + 5]! += s5 / scale;
    emissions[row + 6]! += s6 / scale;
  }
}
