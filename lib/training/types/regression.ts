import { exp, log } from '../../analysis/speakers/evidence/arithmetic';
import { minimize } from './lbfgs';

/** One speaker as numbers: `[columns[i]] = values[i]`, and for shared features the kind they speak for. */
export interface Row {
  readonly columns: Int32Array;
  readonly values: Float64Array;
  readonly shared: Int32Array;
  readonly sharedKinds: Int32Array;
  readonly sharedValues: Float64Array;
  /** Kinds that can't be. */
  readonly barred: readonly number[];
  /** What the labels say: weight for each kind. */
  readonly gold: Float64Array;
}

export interface Fitted {
  /** A row of weights for each column, kind by kind. */
  readonly own: Float64Array;
  /** One weight for each shared feature. */
  readonly shared: Float64Array;
}

export interface FitOptions {
  readonly kinds: number;
  /** Penalty on the squares of weights of single kinds, and of those that all kinds share. */
  readonly penalty: number;
  readonly sharedPenalty: number;
  readonly steps: number;
}

/** Regularised multinomial logistic regression; the last column is the bias and goes without penalty. */
export function fit(rows: readonly Row[], columns: number, shared: number, options: FitOptions): Fitted {
  const { kinds, penalty, sharedPenalty, steps } = options;
  const ownSize = columns * kinds;
  const point = new Float64Array(ownSize + shared);
  const scores = new Float64Array(kinds);
  minimize(
    (at, gradient) => {
      let loss = 0;
      for (let i = 0; i < at.length; i++) {
        const strength = i < ownSize ? penalty : sharedPenalty;
        loss += 0.5 * strength * at[i]! * at[i]!;
        gradient[i] = strength * at[i]!;
      }
      for (const row of rows) loss += addRow(row, at, gradient, ownSize, kinds, scores);
      return loss;
    },
    point,
    steps,
  );
  return { own: point.subarray(0, ownSize), shared: point.subarray(ownSize) };
}

function addRow(
  row: Row,
  at: Float64Array,
  gradient: Float64Array,
  ownSize: number,
  kinds: number,
  scores: Float64Array,
): number {
  scoresOf(row, at, ownSize, kinds, scores);
  const top = Math.max(...scores);
  let sum = 0;
  for (let kind = 0; kind < kinds; kind++) sum += exp(scores[kind]! - top);
  const total = top + log(sum);
  let loss = 0;
  let weight = 0;
  for (let kind = 0; kind < kinds; kind++) {
    const gold = row.gold[kind]!;
    if (gold === 0) continue;
    loss += gold * (total - scores[kind]!);
    weight += gold;
  }
  for (let kind = 0; kind < kinds; kind++) scores[kind] = weight * exp(scores[kind]! - total) - row.gold[kind]!;
  for (let i = 0; i < row.columns.length; i++) {
    const base = row.columns[i]! * kinds;
    const value = row.values[i]!;
    for (let kind = 0; kind < kinds; kind++) gradient[base + kind]! += value * scores[kind]!;
  }
  for (let i = 0; i < row.shared.length; i++)
    gradient[ownSize + row.shared[i]!]! += row.sharedValues[i]! * scores[row.sharedKinds[i]!]!;
  return loss;
}

function scoresOf(row: Row, at: Float64Array, ownSize: number, kinds: number, scores: Float64Array): void {
  scores.fill(0);
  for (let i = 0; i < row.columns.length; i++) {
    const base = row.columns[i]! * kinds;
    const value = row.values[i]!;
    for (let kind = 0; kind < kinds; kind++) scores[kind]! += value * at[base + kind]!;
  }
  for (let i = 0; i < row.shared.length; i++)
    scores[row.sharedKinds[i]!]! += row.sharedValues[i]! * at[ownSize + row.shared[i]!]!;
  for (const kind of row.barred) scores[kind] = -1000;
}
