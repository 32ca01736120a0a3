import { FeatureBuffer } from './hashing';
import { labelFeatures, textFeatures } from './features';
import { LABEL_COUNT } from './labels';
import type { LabelView } from './label-view';
import type { TaggerModel } from './model';
import { LONGEST_PASSAGE } from './passages';
import type { PassageView } from './passage-view';
import { RowIndex } from './row-index';
import type { WordTable } from './words';

const ROW = 2 * LABEL_COUNT;

/**
 * Sums the weights of every token's features. What a token's text says is looked up once for both passes: a row holds
 * the weights of both, and the second pass only adds what the first one's labels say.
 */
export class Scorer {
  readonly firstEmissions = new Float32Array(LONGEST_PASSAGE * LABEL_COUNT);
  readonly secondEmissions = new Float32Array(LONGEST_PASSAGE * LABEL_COUNT);
  private readonly index: RowIndex;
  private readonly buffer: FeatureBuffer;

  constructor(
    private readonly model: TaggerModel,
    private readonly words: WordTable,
  ) {
    this.index = new RowIndex(model.buckets);
    this.buffer = new FeatureBuffer(model.bits);
  }

  /** Scores the labels of every token by its text, for both passes. */
  scoreText(view: PassageView): void {
    const { buffer, index, firstEmissions: first, secondEmissions: second } = this;
    const { weights, scale } = this.model;
    for (let i = 0; i < view.count; i++) {
      textFeatures(view, i, this.words, buffer);
      let a0 = 0,
        a1 = 0,
        a2 = 0,
        a3 = 0,
        a4 = 0,
        a5 = 0,
        a6 = 0;
      let b0 = 0,
        b1 = 0,
        b2 = 0,
        b3 = 0,
        b4 = 0,
        b5 = 0,
        b6 = 0;
      for (let f = 0; f < buffer.count; f++) {
        const row = index.rowOf(buffer.buckets[f]!);
        if (row < 0) continue;
        const at = row * ROW;
        a0 += weights[at]!;
        a1 += weights[at + 1]!;
        a2 += weights[at + 2]!;
        a3 += weights[at + 3]!;
        a4 += weights[at + 4]!;
        a5 += weights[at + 5]!;
        a6 += weights[at + 6]!;
        b0 += weights[at + 7]!;
        b1 += weights[at + 8]!;
        b2 += weights[at + 9]!;
        b3 += weights[at + 10]!;
        b4 += weights[at + 11]!;
        b5 += weights[at + 12]!;
        b6 += weights[at + 13]!;
      }
      const o = i * LABEL_COUNT;
      first[o] = a0 / scale;
      first[o + 1] = a1 / scale;
      first[o + 2] = a2 / scale;
      first[o + 3] = a3 / scale;
      first[o + 4] = a4 / scale;
      first[o + 5] = a5 / scale;
      first[o + 6] = a6 / scale;
      second[o] = b0 / scale;
      second[o + 1] = b1 / scale;
      second[o + 2] = b2 / scale;
      second[o + 3] = b3 / scale;
      second[o + 4] = b4 / scale;
      second[o + 5] = b5 / scale;
      second[o + 6] = b6 / scale;
    }
  }

  /** Adds what the first pass's labels say to the second pass's scores. */
  scoreLabels(view: LabelView): void {
    const { buffer, index, secondEmissions: second } = this;
    const { weights, scale } = this.model;
    for (let i = 0; i < view.passage.count; i++) {
      labelFeatures(view, i, this.words, buffer);
      let b0 = 0,
        b1 = 0,
        b2 = 0,
        b3 = 0,
        b4 = 0,
        b5 = 0,
        b6 = 0;
      for (let f = 0; f < buffer.count; f++) {
        const row = index.rowOf(buffer.buckets[f]!);
        if (row < 0) continue;
        const at = row * ROW + LABEL_COUNT;
        b0 += weights[at]!;
        b1 += weights[at + 1]!;
        b2 += weights[at + 2]!;
        b3 += weights[at + 3]!;
        b4 += weights[at + 4]!;
        b5 += weights[at + 5]!;
        b6 += weights[at + 6]!;
      }
      const o = i * LABEL_COUNT;
      second[o]! += b0 / scale;
      second[o + 1]! += b1 / scale;
      second[o + 2]! += b2 / scale;
      second[o + 3]! += b3 / scale;
      second[o + 4]! += b4 / scale;
      second[o + 5]! += b5 / scale;
      second[o + 6]! += b6 / scale;
    }
  }
}
