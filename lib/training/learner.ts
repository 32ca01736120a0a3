import { Chain, type TransitionScores } from '../analysis/tagger/chain';
import { isInside, LABEL_COUNT, mayFollow } from '../analysis/tagger/labels';
import { LONGEST_PASSAGE } from '../analysis/tagger/passages';
import { TRANSITION_CLASSES } from '../analysis/tagger/transition-classes';
import type { Examples, FeatureColumns, Sequence } from './examples';
import { createRandom, shuffle } from './random';

export interface LearnerOptions {
  readonly bits: number;
  /** AdaGrad's step; it falls to a tenth over the epochs. A low one matters much. */
  readonly rate: number;
  /** What the sums of squared gradients start from. */
  readonly damping: number;
  /** L2 penalty, applied where a gradient is. */
  readonly penalty: number;
  readonly seed: number;
}

/** Gradients smaller than this are not worth a step. */
const SMALLEST_GRADIENT = 1e-3;
const EPSILON = 1e-5;
const SIZE = LABEL_COUNT * LABEL_COUNT;
/** A bucket's weights, then its sums of squared gradients, on one line of the processor's cache. */
const LINE = 16;
const SUMS = 8;

/** Learns the weights of one pass: maximum likelihood of a linear chain, by AdaGrad (Duchi et al. 2011). */
export class Learner {
  readonly transitions: TransitionScores = {
    scores: new Float32Array(TRANSITION_CLASSES * SIZE),
    starts: new Float32Array(LABEL_COUNT),
  };
  private readonly lines: Float32Array;
  private readonly transitionSums = new Float32Array(TRANSITION_CLASSES * SIZE);
  private readonly startSums = new Float32Array(LABEL_COUNT);
  private readonly chain = new Chain(this.transitions);
  private readonly emissions = new Float32Array(LONGEST_PASSAGE * LABEL_COUNT);
  private readonly gradient = new Float64Array(LABEL_COUNT);

  constructor(
    private readonly examples: Examples,
    private readonly columns: readonly FeatureColumns[],
    private readonly options: LearnerOptions,
  ) {
    this.lines = new Float32Array(2 ** options.bits * LINE);
  }

  /** Starts from nothing and learns from the given sequences. Buckets not `kept` stay at 0. Calls back after each epoch. */
  learn(
    sequences: readonly Sequence[],
    epochs: number,
    onEpoch: (epoch: number, loss: number) => void = () => {},
  ): void {
    this.reset();
    const order = Int32Array.from(sequences, (_, i) => i);
    const random = createRandom(this.options.seed);
    const tokens = sequences.reduce((sum, { count }) => sum + count, 0);
    for (let epoch = 0; epoch < epochs; epoch++) {
      shuffle(order, random);
      const rate = this.options.rate * (1 - (0.9 * epoch) / epochs);
      let loss = 0;
      for (const s of order) loss += this.step(sequences[s]!, rate);
      onEpoch(epoch, loss / tokens);
    }
  }

  /** Sums over all label sequences of a sequence; the chain then holds their probabilities. */
  sumOver(sequence: Sequence): Chain {
    const { first, count } = sequence;
    this.score(sequence);
    this.chain.sumOver(this.emissions, this.examples.classes.subarray(first, first + count), count);
    return this.chain;
  }

  /** A bucket's weights. */
  weightsOf(bucket: number): Float32Array {
    return this.lines.subarray(bucket * LINE, bucket * LINE + LABEL_COUNT);
  }

  /** The largest of a bucket's weights, by magnitude. */
  largestWeight(bucket: number): number {
    let largest = 0;
    for (let at = bucket * LINE; at < bucket * LINE + LABEL_COUNT; at++)
      largest = Math.max(largest, Math.abs(this.lines[at]!));
    return largest;
  }

  private reset(): void {
    const { lines, transitions, chain } = this;
    const { damping } = this.options;
    for (let at = 0; at < lines.length; at += LINE) {
      lines.fill(0, at, at + SUMS);
      lines.fill(damping, at + SUMS, at + LINE);
    }
    transitions.scores.fill(0);
    transitions.starts.fill(0);
    this.transitionSums.fill(damping);
    this.startSums.fill(damping);
    for (let t = 0; t < transitions.scores.length; t++) chain.refreshScore(t);
    for (let label = 0; label < LABEL_COUNT; label++) chain.refreshStart(label);
  }

  private score({ first, count }: Sequence): void {
    const { lines, emissions } = this;
    emissions.fill(0, 0, count * LABEL_COUNT);
    for (const { starts, buckets } of this.columns) {
      for (let i = 0; i < count; i++) {
        const end = starts[first + i + 1]!;
        let s0 = 0;
        let s1 = 0;
        let s2 = 0;
        let s3 = 0;
        let s4 = 0;
        let s5 = 0;
        let s6 = 0;
        for (let f = starts[first + i]!; f < end; f++) {
          const at = buckets[f]! * LINE;
          s0 += lines[at]!;
          s1 += lines[at + 1]!;
          s2 += lines[at + 2]!;
          s3 += lines[at + 3]!;
          s4 += lines[at + 4]!;
          s5 += lines[at + 5]!;
          s6 += lines[at + 6]!;
        }
        const row = i * LABEL_COUNT;
        emissions[row]! += s0;
        emissions[row + 1]! += s1;
        emissions[row + 2]! += s2;
        emissions[row + 3]! += s3;
        emissions[row + 4]! += s4;
        emissions[row + 5]! += s5;
        emissions[row + 6]! += s6;
      }
    }
  }

  /** One step on one sequence; returns the summed negative log probability of its labels. */
  private step(sequence: Sequence, rate: number): number {
    const { first, count } = sequence;
    const { chain, gradient } = this;
    const { gold } = this.examples;
    const classes = this.examples.classes.subarray(first, first + count);
    this.score(sequence);
    chain.sumOver(this.emissions, classes, count);
    let loss = 0;
    for (let i = 0; i < count; i++) {
      const right = gold[first + i]!;
      let largest = 0;
      for (let y = 0; y < LABEL_COUNT; y++) {
        const probability = chain.forward[i * LABEL_COUNT + y]! * chain.backward[i * LABEL_COUNT + y]!;
        gradient[y] = probability - (y === right ? 1 : 0);
        if (y === right) loss -= Math.log(Math.max(1e-12, probability));
        largest = Math.max(largest, Math.abs(gradient[y]!));
      }
      if (largest <= SMALLEST_GRADIENT) continue;
      for (let y = 0; y < LABEL_COUNT; y++)
        if (Math.abs(gradient[y]!) > SMALLEST_GRADIENT) this.stepWeights(first + i, y, gradient[y]!, rate);
      if (i === 0) this.stepStarts(rate);
      else this.stepTransitions(classes[i]!, i, gold[first + i - 1]!, right, rate);
    }
    return loss;
  }

  private stepWeights(token: number, y: number, gradient: number, rate: number): void {
    const { lines } = this;
    const { penalty } = this.options;
    for (const { starts, buckets } of this.columns) {
      const end = starts[token + 1]!;
      for (let f = starts[token]!; f < end; f++) {
        const at = buckets[f]! * LINE + y;
        const weight = lines[at]!;
        const slope = gradient + penalty * weight;
        const sum = lines[at + SUMS]! + slope * slope;
        lines[at + SUMS] = sum;
        lines[at] = weight - (rate * slope) / (Math.sqrt(sum) + EPSILON);
      }
    }
  }

  private stepStarts(rate: number): void {
    const { startSums, gradient, chain } = this;
    const { starts } = this.transitions;
    for (let y = 0; y < LABEL_COUNT; y++) {
      if (isInside(y)) continue;
      const slope = gradient[y]!;
      startSums[y]! += slope * slope;
      starts[y]! -= (rate * slope) / (Math.sqrt(startSums[y]!) + EPSILON);
      chain.refreshStart(y);
    }
  }

  private stepTransitions(tokenClass: number, i: number, previous: number, right: number, rate: number): void {
    const { chain, transitionSums } = this;
    const { scores } = this.transitions;
    const { forward, backward, scales, expEmissions, expScores } = chain;
    const row = i * LABEL_COUNT;
    for (let x = 0; x < LABEL_COUNT; x++)
      for (let y = 0; y < LABEL_COUNT; y++) {
        if (!mayFollow(x, y)) continue;
        const t = tokenClass * SIZE + x * LABEL_COUNT + y;
        const probability =
          (forward[row - LABEL_COUNT + x]! * expScores[t]! * expEmissions[row + y]! * backward[row + y]!) / scales[i]!;
        const slope = probability - (x === previous && y === right ? 1 : 0);
        if (Math.abs(slope) < SMALLEST_GRADIENT) continue;
        transitionSums[t]! += slope * slope;
        scores[t]! -= (rate * slope) / (Math.sqrt(transitionSums[t]!) + EPSILON);
        chain.refreshScore(t);
      }
  }
}
