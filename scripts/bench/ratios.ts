/** Times and ratios of sides that take turns. Goes by the processor's time, which others on the machine change least. */

/** Milliseconds of the processor since the process began. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** A ratio over rounds: the middle, and between which the middle half lies. */
export interface Ratio {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

/** Of two sides' times, round by round: what slowed a round down slowed both. */
export function ratioOf(ours: readonly number[], theirs: readonly number[]): Ratio {
  const ratios = ours.map((time, i) => time / theirs[i]!);
  return { median: quantile(ratios, 0.5), low: quantile(ratios, 0.25), high: quantile(ratios, 0.75) };
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const below = sorted[Math.floor(at)]!;
  return below + (sorted[Math.ceil(at)]! - below) * (at % 1);
}

/** Two decimals, or as many digits as say something. */
export const shown = (value: number): string => (value < 0.1 ? value.toPrecision(2) : value.toFixed(2));
