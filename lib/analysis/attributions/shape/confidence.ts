import type { Draft, Finding } from '../draft';

/** How far a rule's finds are trusted: set by hand, not calibrated. */
const RULE_PRECISION: Readonly<Record<Exclude<Finding, 'tagged'>, number>> = {
  rule: 0.7,
  'object-rule': 0.6,
  'noun-rule': 0.65,
  'hearsay-rule': 0.5,
  'headline-rule': 0.75,
  transcript: 0.9,
  floating: 0.55,
};

/** The mean marginals are a little unsure of themselves: this exponent, set by hand, raises them. */
const SHARPNESS = 0.75;

/** How sure we are that this is an attribution, 0 to 1: by the tagger's marginals, or by how often the rule is right. */
export function confidenceOf({ finding, certainty }: Draft): number {
  const share = finding === 'tagged' ? certainty ** SHARPNESS : RULE_PRECISION[finding];
  return Math.round(100 * share) / 100;
}
