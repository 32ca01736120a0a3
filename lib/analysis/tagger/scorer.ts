import { labelFeatures, textFeatures } from './features';
import { FeatureBuffer } from './hashing';
import { LABEL_COUNT } from './labels';
import type { LabelView } from './label-view';
import type { TaggerModel } from './model';
import { LONGEST_PASSAGE } from './passages';
import type { PassageView } from './passage-view';
import { RowIndex } from './row-index';
import type { WordTable } from './words';

/** A row's weights take seven of eight numbers, so that a row never lies across two lines of the processor's cache. */
const ROW = 8;

/**
 * Sums the weights of every token's features. What a token's text says is looked up once for both passes: a number holds
 * a label's weight for the first pass in its lower and for the second pass in its upper half, so that one addition adds
 * both. The second pass then only adds what the first one's labels say.
 */
export class Scorer {
  readonly firstEmissions = new Float32Array(LONGEST_PASSAGE * LABEL_COUNT);
  readonly secondEmissions = new Float32Array(LONGEST_PASSAGE * LABEL_COUNT);
  private readonly index: RowIndex;
  private readonly rows: Int32Array;
  private readonly buffer: FeatureBuffer;
  /** Rows of one token's features. */
  private readonly found: Int32Array;
  private readonly sums = new Int32Array(LABEL_COUNT);
  private readonly scale: number;

  constructor(
    model: TaggerModel,
    private readonly words: WordTable,
  ) {
    this.index = new RowIndex(model.buckets);
    this.rows = rowsOf(model.weights);
    this.buffer = new FeatureBuffer(model.bits);
    this.found = new Int32Array(this.buffer.buckets.length);
    this.scale = model.scale;
  }

  /** Scores the labels of every token by its text, for both passes. */
  scoreText(view: PassageView): void {
    const { buffer, firstEmissions, secondEmissions, sums, scale, words } = this;
    for (let i = 0; i < view.count; i++) {
      textFeatures(view, i, words, buffer);
      this.sum();
      for (let label = 0; label < LABEL_COUNT; label++) {
        const sum = sums[label]!;
        const lower = (sum << 16) >> 16;
        firstEmissions[i * LABEL_COUNT + label] = lower / scale;
        secondEmissions[i * LABEL_COUNT + label] = ((sum - lower) >> 16) / scale;
      }
    }
  }

  /** Adds what the first pass's labels say to the second pass's scores. */
  scoreLabels(view: LabelView): void {
    const { buffer, secondEmissions, sums, scale, words } = this;
    for (let i = 0; i < view.passage.count; i++) {
      labelFeatures(view, i, words, buffer);
      this.sum();
      for (let label = 0; label < LABEL_COUNT; label++) {
        const sum = sums[label]!;
        const lower = (sum << 16) >> 16;
        secondEmissions[i * LABEL_COUNT + label]! += ((sum - lower) >> 16) / scale;
      }
    }
  }

  /** Adds up the rows of the features in the buffer. At most 256 features of at most 127 fit a half. */
  private sum(): void {
    const { rows, sums, found } = this;
    const count = this.index.rowsOf(this.buffer.buckets, this.buffer.count, found);
    let s0 = 0;
    let s1 = 0;
    let s2 = 0;
    let s3 = 0;
    let s4 = 0;
    let s5 = 0;
    let s6 = 0;
    for (let f = 0; f < count; f++) {
      const at = found[f]! * ROW;
      s0 = (s0 + rows[at]!) | 0;
      s1 = (s1 + rows[at + 1]!) | 0;
      s2 = (s2 + rows[at + 2]!) | 0;
      s3 = (s3 + rows[at + 3]!) | 0;
      s4 = (s4 + rows[at + 4]!) | 0;
      s5 = (s5 + rows[at + 5]!) | 0;
      s6 = (s6 + rows[at + 6]!) | 0;
    }
    sums[0] = s0;
    sums[1] = s1;
    sums[2] = s2;
    sums[3] = s3;
    sums[4] = s4;
    sums[5] = s5;
    sums[6] = s6;
  }
}

/** Both passes' weights of every row, each pair in one number. One loop over all: compilers are quick to find it. */
function rowsOf(weights: Int8Array): Int32Array {
  const rows = new Int32Array((weights.length / (2 * LABEL_COUNT)) * ROW);
  for (let from = 0, to = 0; from < weights.length; from += 2 * LABEL_COUNT, to += ROW)
    for (let label = 0; label < LABEL_COUNT; label++)
      rows[to + label] = ((weights[from + LABEL_COUNT + label]! << 16) + weights[from + label]!) | 0;
  return rows;
}
