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
    const { expScores, expEmissions, forward, backward, scales } = this;
    this.emissions = emissions;
    this.classes = classes;
    this.count = count;
    for (let i = 0; i < count; i++) {
      const row = i * LABEL_COUNT;
      let highest = emissions[row]!;
      for (let y = 1; y < LABEL_COUNT; y++) highest = Math.max(highest, emissions[row + y]!);
      const base = classes[i]! * SIZE;
      let sum = 0;
      for (let y = 0; y < LABEL_COUNT; y++) {
        let mass = 0;
        if (i === 0) mass = this.expStarts[y]!;
        else {
          const inside = isInside(y);
          const last = inside ? y : LABEL_COUNT - 1;
          for (let x = inside ? y - 1 : 0; x <= last; x++)
            mass += forward[row - LABEL_COUNT + x]! * expScores[base + x * LABEL_COUNT + y]!;
        }
        const emission = Math.exp(emissions[row + y]! - highest);
        expEmissions[row + y] = emission;
        forward[row + y] = mass * emission;
        sum += mass * emission;
      }
      scales[i] = sum;
      for (let y = 0; y < LABEL_COUNT; y++) forward[row + y] = forward[row + y]! / sum;
    }
    backward.fill(1, (count - 1) * LABEL_COUNT, count * LABEL_COUNT);
    for (let i = count - 1; i > 0; i--) {
      const row = i * LABEL_COUNT;
      const base = classes[i]! * SIZE;
      for (let x = 0; x < LABEL_COUNT; x++) {
        let mass = 0;
        for (let y = 0; y < LABEL_COUNT; y++)
          if (mayFollow(x, y))
            mass += expScores[base + x * LABEL_COUNT + y]! * expEmissions[row + y]! * backward[row + y]!;
        backward[row - LABEL_COUNT + x] = mass / scales[i]!;
      }
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
