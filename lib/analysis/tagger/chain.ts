import { isInside, LABEL_COUNT, mayFollow } from './labels';
import { LONGEST_PASSAGE } from './passages';

const SIZE = LABEL_COUNT * LABEL_COUNT;
const NEVER = -1e9;

/** Scores of going from one label to the next, for each transition class, and of starting with a label. */
export interface TransitionScores {
  /** At `class * 49 + previous * 7 + label`. */
  readonly scores: Float32Array;
  readonly starts: Float32Array;
}

/** A linear chain over labels in which an inside label only follows its own role. Its work space is made once. */
export class Chain {
  private readonly backwardLabels = new Uint8Array(LONGEST_PASSAGE * LABEL_COUNT);
  private readonly expScores: Float64Array;
  private readonly expStarts = new Float64Array(LABEL_COUNT);
  private readonly expEmissions = new Float64Array(LONGEST_PASSAGE * LABEL_COUNT);
  private readonly forward = new Float64Array(LONGEST_PASSAGE * LABEL_COUNT);
  private readonly scales = new Float64Array(LONGEST_PASSAGE);

  constructor(private readonly transitions: TransitionScores) {
    const { scores, starts } = transitions;
    this.expScores = new Float64Array(scores.length);
    for (let t = 0; t < scores.length; t++) {
      const previous = Math.floor((t % SIZE) / LABEL_COUNT);
      this.expScores[t] = mayFollow(previous, t % LABEL_COUNT) ? Math.exp(scores[t]!) : 0;
    }
    for (let y = 0; y < LABEL_COUNT; y++) this.expStarts[y] = isInside(y) ? 0 : Math.exp(starts[y]!);
  }

  /** The best label sequence (Viterbi), into `labels`. */
  decode(emissions: Float32Array, classes: Uint8Array, count: number, labels: Uint8Array): void {
    const { scores, starts } = this.transitions;
    const { backwardLabels } = this;
    let best = new Float32Array(LABEL_COUNT);
    let next = new Float32Array(LABEL_COUNT);
    for (let y = 0; y < LABEL_COUNT; y++) best[y] = isInside(y) ? NEVER : emissions[y]! + starts[y]!;
    for (let i = 1; i < count; i++) {
      const base = classes[i]! * SIZE;
      for (let y = 0; y < LABEL_COUNT; y++) {
        const inside = isInside(y);
        const last = inside ? y : LABEL_COUNT - 1;
        let from = inside ? y - 1 : 0;
        let score = best[from]! + scores[base + from * LABEL_COUNT + y]!;
        for (let x = from + 1; x <= last; x++) {
          const other = best[x]! + scores[base + x * LABEL_COUNT + y]!;
          if (other > score) {
            score = other;
            from = x;
          }
        }
        next[y] = score + emissions[i * LABEL_COUNT + y]!;
        backwardLabels[i * LABEL_COUNT + y] = from;
      }
      [best, next] = [next, best];
    }
    let label = 0;
    for (let y = 1; y < LABEL_COUNT; y++) if (best[y]! > best[label]!) label = y;
    for (let i = count - 1; i >= 0; i--) {
      labels[i] = label;
      label = backwardLabels[i * LABEL_COUNT + label]!;
    }
  }

  /** The probability of each label at each token (forward-backward, scaled), into `marginals` at `token * 7 + label`. */
  marginals(emissions: Float32Array, classes: Uint8Array, count: number, marginals: Float64Array): void {
    const { expScores, expEmissions, forward, scales } = this;
    for (let i = 0; i < count; i++) {
      const row = i * LABEL_COUNT;
      let highest = emissions[row]!;
      for (let y = 1; y < LABEL_COUNT; y++) highest = Math.max(highest, emissions[row + y]!);
      for (let y = 0; y < LABEL_COUNT; y++) expEmissions[row + y] = Math.exp(emissions[row + y]! - highest);
      const base = classes[i]! * SIZE;
      let sum = 0;
      for (let y = 0; y < LABEL_COUNT; y++) {
        let mass = 0;
        if (i === 0) mass = this.expStarts[y]!;
        else
          for (let x = 0; x < LABEL_COUNT; x++)
            mass += forward[row - LABEL_COUNT + x]! * expScores[base + x * LABEL_COUNT + y]!;
        forward[row + y] = mass * expEmissions[row + y]!;
        sum += forward[row + y]!;
      }
      scales[i] = sum;
      for (let y = 0; y < LABEL_COUNT; y++) forward[row + y] = forward[row + y]! / sum;
    }
    const backward = new Float64Array(LABEL_COUNT).fill(1);
    const weighted = new Float64Array(LABEL_COUNT);
    for (let i = count - 1; i >= 0; i--) {
      const row = i * LABEL_COUNT;
      for (let y = 0; y < LABEL_COUNT; y++) {
        marginals[row + y] = forward[row + y]! * backward[y]!;
        weighted[y] = expEmissions[row + y]! * backward[y]!;
      }
      const base = classes[i]! * SIZE;
      for (let x = 0; x < LABEL_COUNT; x++) {
        let mass = 0;
        for (let y = 0; y < LABEL_COUNT; y++) mass += expScores[base + x * LABEL_COUNT + y]! * weighted[y]!;
        backward[x] = mass / scales[i]!;
      }
    }
  }
}
