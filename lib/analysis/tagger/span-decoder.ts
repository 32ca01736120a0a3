import type { Chain } from './chain';
import { LABEL_COUNT, roleOf, ROLES } from './labels';
import { LONGEST_PASSAGE } from './passages';
import type { SpanCosts } from './span-costs';

/**
 * For what the second pass is told. Half the F1 that can be reached is the best threshold for that measure (Lipton et al.
 * 2014, "Thresholding classifiers to maximize F1 score").
 */
export const FIRST_PASS_COSTS: SpanCosts = { alone: [0.35, 0.35, 0.35], backed: [0.35, 0.35, 0.35] };

/**
 * For the tags that come out. Spans of the best sequence fit each other: a sure content needs its doubtful cue to be
 * linked, and linking still weighs the two together. So they are kept at a lower price.
 */
export const TAG_COSTS: SpanCosts = { alone: [0.35, 0.35, 0.35], backed: [0.1, 0.1, 0.25] };

const SIZE = LABEL_COUNT * LABEL_COUNT;

/**
 * Chooses the spans that make the expected number of exactly right ones highest: every span counts its probability
 * (that it stands exactly there, summed over all label sequences) less a threshold, and no two overlap.
 * This is minimum-risk decoding for exact span F1; the best single label sequence is not what that measure asks for.
 *
 * Linear: from each possible start it walks right only while enough probability is left that the span goes on, and the
 * starts whose spans reach a token share a probability of 1.
 */
export class SpanDecoder {
  private readonly best = new Float64Array(LONGEST_PASSAGE + 1);
  private readonly chosenStart = new Int32Array(LONGEST_PASSAGE + 1);
  private readonly chosenRole = new Uint8Array(LONGEST_PASSAGE + 1);
  private readonly chosenProbability = new Float64Array(LONGEST_PASSAGE + 1);
  /** Candidates as a list for each end. */
  private readonly heads = new Int32Array(LONGEST_PASSAGE + 1);
  private readonly next: Int32Array;
  private readonly starts: Int32Array;
  private readonly roles: Uint8Array;
  private readonly probabilities: Float64Array;
  private readonly capacity: number;
  /** Spans less probable than this are never chosen, by role. */
  private readonly floors: readonly number[];
  /** Whether the best label sequence makes a difference. */
  private readonly asksBestSequence: boolean;
  private size = 0;

  /** Tokens of each role in the best sequence before each token. */
  private readonly roleTokens = ROLES.map(() => new Int32Array(LONGEST_PASSAGE + 1));

  constructor(private readonly costs: SpanCosts) {
    this.floors = costs.alone.map((cost, role) => Math.min(cost, costs.backed[role]!));
    this.asksBestSequence = costs.alone.some((cost, role) => cost !== costs.backed[role]);
    this.capacity = Math.ceil(this.floors.reduce((sum, floor) => sum + LONGEST_PASSAGE / floor, 0));
    this.next = new Int32Array(this.capacity);
    this.starts = new Int32Array(this.capacity);
    this.roles = new Uint8Array(this.capacity);
    this.probabilities = new Float64Array(this.capacity);
  }

  /** Reads a chain that has been summed over; writes the chosen spans' labels and each token's confidence. */
  decode(chain: Chain, labels: Uint8Array, confidences: Float32Array): void {
    const { forward, backward, count } = chain;
    this.size = 0;
    this.heads.fill(-1, 0, count + 1);
    for (let start = 0; start < count; start++) {
      for (let role = 0; role < ROLES.length; role++) {
        const at = start * LABEL_COUNT + 2 * role + 1;
        if (forward[at]! * backward[at]! >= this.floors[role]!) this.collect(chain, start, role);
      }
    }
    if (this.size > 0 && this.asksBestSequence) this.countRoles(chain, labels);
    this.choose(count);
    this.write(chain, labels, confidences);
  }

  /** @param labels is overwritten */
  private countRoles(chain: Chain, labels: Uint8Array): void {
    chain.bestSequence(labels);
    this.roleTokens.forEach((tokens, role) => {
      for (let i = 0; i < chain.count; i++) tokens[i + 1] = tokens[i]! + (roleOf(labels[i]!) === role + 1 ? 1 : 0);
    });
  }

  private collect(chain: Chain, start: number, role: number): void {
    const { forward, backward, scales, expScores, expEmissions, classes, count } = chain;
    const floor = this.floors[role]!;
    const begin = 2 * role + 1;
    const inside = begin + 1;
    let mass = forward[start * LABEL_COUNT + begin]!;
    let label = begin;
    for (let i = start; i < count; i++) {
      const alive = mass * backward[i * LABEL_COUNT + label]!;
      if (alive < floor) return;
      let goesOn = 0;
      if (i + 1 < count) {
        const at = (i + 1) * LABEL_COUNT + inside;
        mass *=
          (expScores[classes[i + 1]! * SIZE + label * LABEL_COUNT + inside]! * expEmissions[at]!) / scales[i + 1]!;
        goesOn = mass * backward[at]!;
      }
      label = inside;
      const probability = alive - goesOn;
      if (probability >= floor) this.add(start, i + 1, role, probability);
    }
  }

  private add(start: number, end: number, role: number, probability: number): void {
    if (this.size === this.capacity) return;
    const at = this.size++;
    this.starts[at] = start;
    this.roles[at] = role;
    this.probabilities[at] = probability;
    this.next[at] = this.heads[end]!;
    this.heads[end] = at;
  }

  private choose(count: number): void {
    const { best } = this;
    best[0] = 0;
    for (let end = 1; end <= count; end++) {
      best[end] = best[end - 1]!;
      this.chosenStart[end] = -1;
      for (let at = this.heads[end]!; at >= 0; at = this.next[at]!) {
        const role = this.roles[at]!;
        const start = this.starts[at]!;
        const cost = (this.isBacked(role, start, end) ? this.costs.backed : this.costs.alone)[role]!;
        const value = best[start]! + this.probabilities[at]! - cost;
        if (value <= best[end]!) continue;
        best[end] = value;
        this.chosenStart[end] = this.starts[at]!;
        this.chosenRole[end] = role;
        this.chosenProbability[end] = this.probabilities[at]!;
      }
    }
  }

  private isBacked(role: number, start: number, end: number): boolean {
    const tokens = this.roleTokens[role]!;
    return this.asksBestSequence && tokens[end]! > tokens[start]!;
  }

  private write({ forward, backward, count }: Chain, labels: Uint8Array, confidences: Float32Array): void {
    for (let end = count; end > 0;) {
      const start = this.chosenStart[end]!;
      if (start < 0) {
        end--;
        labels[end] = 0;
        confidences[end] = hundredths(forward[end * LABEL_COUNT]! * backward[end * LABEL_COUNT]!);
        continue;
      }
      const begin = 2 * this.chosenRole[end]! + 1;
      labels.fill(begin + 1, start, end);
      labels[start] = begin;
      confidences.fill(hundredths(this.chosenProbability[end]!), start, end);
      end = start;
    }
  }
}

const hundredths = (probability: number) => Math.round(100 * Math.min(1, probability)) / 100;
