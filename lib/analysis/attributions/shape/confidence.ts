import type { Draft, Finding } from '../draft';

/**
 * How often a rule's finds are right: counted on PolNeAR's training part, tagged by models that had not seen the document
 * (half of the content in common with an annotated one). Two are set by hand: transcripts,
 * which annotators cut up, and hearsay, of which there is too little (15 of 35).
 */
const RULE_PRECISION: Readonly<Record<Exclude<Finding, 'tagged'>, number>> = {
  rule: 0.7,
  'object-rule': 0.55,
  'noun-rule': 0.6,
  'hearsay-rule': 0.5,
  'headline-rule': 0.8,
  transcript: 0.9,
  floating: 0.55,
};

/** The mean marginals are a little unsure of themselves: with this exponent a confidence is the share that is right, within 0.05. */
const SHARPNESS = 0.75;

/** How sure we are that this is an attribution, 0 to 1: by the tagger's marginals, or by how often the rule is right. */
export function confidenceOf({ finding, certainty }: Draft): number {
  const share = finding === 'tagged' ? certainty ** SHARPNESS : RULE_PRECISION[finding];
  return Math.round(100 * share) / 100;
}
