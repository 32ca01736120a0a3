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
  /** After `sumOver`: probability of the tokens up to this one and its label, scaled to sum to 1 at each token. */
  readonly forward = new Float64Array(LONGEST_PASSAGE * LABEL_COUNT);
  /** After `sumOver`: what the tokens after this one add; forward times backward is the label's probability. */
  readonly backward = new Float64Array(LONGEST_PASSAGE * LABEL_COUNT);
  readonly scales = new Float64Array(LONGEST_PASSAGE);
  readonly expEmissions = new Float64Array(LONGEST_PASSAGE * LABEL_COUNT);
  readonly expScores: Float64Array;
  readonly expStarts = new Float64Array(LABEL_COUNT);
  /** Tokens of the passage that was summed over last, and their transition classes. */
  count = 0;
  classes: Uint8Array = new Uint8Array(0);

  private emissions: Float32Array = new Float32Array(0);
  private readonly cameFrom = new Uint8Array(LONGEST_PASSAGE * LABEL_COUNT);

  constructor(readonly transitions: TransitionScores) {
    this.expScores = new Float64Array(transitions.scores.length);
    for (let t = 0; t < this.expScores.length; t++) this.refreshScore(t);
    for (let label = 0; label < LABEL_COUNT; label++) this.refreshStart(label);
  }

  /** To be called when a transition score has changed. */
  refreshScore(t: number): void {
    const previous = Math.floor((t % SIZE) / LABEL_COUNT);
    this.expScores[t] = mayFollow(previous, t % LABEL_COUNT) ? Math.exp(this.transitions.scores[t]!) : 0;
  }

  /** To be called when a start score has changed. */
  refreshStart(label: number): void {
    this.expStarts[label] = isInside(label) ? 0 : Math.exp(this.transitions.starts[label]!);
  }

  /**
   * Sums over all label sequences (forward-backward, scaled), into `forward`, `backward` and `scales`. Keeps what it is
   * given until the next time.
   */
  sumOver(emissions: Float32Array, classes: Uint8Array, count: number): void {
    const { expEmissions, forward, backward, scales } = this;
    this.emissions = emissions;
    this.classes = classes;
    this.count = count;
    for (let i = 0; i < count; i++) {
      const row = i * LABEL_COUNT;
      let highest = emissions[row]!;
      for (let y = 1; y < LABEL_COUNT; y++) if (emissions[row + y]! > highest) highest = emissions[row + y]!;
      for (let y = 0; y < LABEL_COUNT; y++) {
        const below = emissions[row + y]! - highest;
        expEmissions[row + y] = below === 0 ? 1 : Math.exp(below);
      }
      if (i === 0) forward.set(this.expStarts);
      else this.stepForward(row, classes[i]! * SIZE);
      let sum = 0;
      for (let y = 0; y < LABEL_COUNT; y++) sum += forward[row + y]! *= expEmissions[row + y]!;
      scales[i] = sum;
      for (let y = 0; y < LABEL_COUNT; y++) forward[row + y]! /= sum;
    }
    backward.fill(1, (count - 1) * LABEL_COUNT, count * LABEL_COUNT);
    for (let i = count - 1; i > 0; i--) this.stepBackward(i * LABEL_COUNT, classes[i]! * SIZE, scales[i]!);
  }

  /** From the token before to the one at `row`: what may lead to each label, summed. Written out for seven labels: it is half of the work. */
  private stepForward(row: number, base: number): void {
    const { forward, expScores } = this;
    const f0 = forward[row - 7]!;
    const f1 = forward[row - 6]!;
    const f2 = forward[row - 5]!;
    const f3 = forward[row - 4]!;
    const f4 = forward[row - 3]!;
    const f5 = forward[row - 2]!;
    const f6 = forward[row - 1]!;
    // Outside and the three beginnings follow every label, an inside label its own role.
    for (let y = 0; y < LABEL_COUNT; y += y === 0 ? 1 : 2) {
      const at = base + y;
      forward[row + y] =
        f0 * expScores[at]! +
        f1 * expScores[at + 7]! +
        f2 * expScores[at + 14]! +
        f3 * expScores[at + 21]! +
        f4 * expScores[at + 28]! +
        f5 * expScores[at + 35]! +
        f6 * expScores[at + 42]!;
    }
    forward[row + 2] = f1 * expScores[base + 9]! + f2 * expScores[base + 16]!;
    forward[row + 4] = f3 * expScores[base + 25]! + f4 * expScores[base + 32]!;
    forward[row + 6] = f5 * expScores[base + 41]! + f6 * expScores[base + 48]!;
  }

  /** From the token at `row` to the one before. Scores of what may not follow are zero and change no sum. */
  private stepBackward(row: number, base: number, scale: number): void {
    const { backward, expEmissions, expScores } = this;
    const e0 = expEmissions[row]!;
    const e1 = expEmissions[row + 1]!;
    const e2 = expEmissions[row + 2]!;
    const e3 = expEmissions[row + 3]!;
    const e4 = expEmissions[row + 4]!;
    const e5 = expEmissions[row + 5]!;
    const e6 = expEmissions[row + 6]!;
    const b0 = backward[row]!;
    const b1 = backward[row + 1]!;
    const b2 = backward[row + 2]!;
    const b3 = backward[row + 3]!;
    const b4 = backward[row + 4]!;
    const b5 = backward[row + 5]!;
    const b6 = backward[row + 6]!;
    for (let x = 0, at = base; x < LABEL_COUNT; x++, at += LABEL_COUNT) {
      const mass =
        expScores[at]! * e0 * b0 +
        expScores[at + 1]! * e1 * b1 +
        expScores[at + 2]! * e2 * b2 +
        expScores[at + 3]! * e3 * b3 +
        expScores[at + 4]! * e4 * b4 +
        expScores[at + 5]! * e5 * b5 +
        expScores[at + 6]! * e6 * b6;
      backward[row - LABEL_COUNT + x] = mass / scale;
    }
  }

  /** After `sumOver`: the best label sequence of the same passage (Viterbi), into `labels`. */
  bestSequence(labels: Uint8Array): void {
    const { scores, starts } = this.transitions;
    const { cameFrom, classes, count, emissions } = this;
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
        cameFrom[i * LABEL_COUNT + y] = from;
      }
      [best, next] = [next, best];
    }
    let label = 0;
    for (let y = 1; y < LABEL_COUNT; y++) if (best[y]! > best[label]!) label = y;
    for (let i = count - 1; i >= 0; i--) {
      labels[i] = label;
      label = cameFrom[i * LABEL_COUNT + label]!;
    }
  }
}
