/** What a span must be more probable than to be chosen, by role. */
export interface SpanCosts {
  /** Where the best label sequence has no span of that role in its place. */
  readonly alone: readonly number[];
  /** Where it has one. */
  readonly backed: readonly number[];
}
