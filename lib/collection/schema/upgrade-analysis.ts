import { ANALYSIS_VERSION } from '../../analysis/contract';

type Plain = Record<string, unknown>;

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Brings an analysis of an earlier contract up to this one; anything else comes back as it is, for the schema to judge.
 * Version 1 had no number of its own, one span or null for a cue, and neither acts nor caveats nor a speaker's confidence:
 * what it could not say is said in the most cautious way.
 */
export function upgradeAnalysis(stored: unknown): unknown {
  if (!isPlain(stored) || 'version' in stored) return stored;
  const { attributions, speakers } = stored;
  if (!Array.isArray(attributions) || !Array.isArray(speakers)) return stored;
  return {
    ...stored,
    version: ANALYSIS_VERSION,
    caveats: [],
    attributions: attributions.map((each: unknown) =>
      isPlain(each) ? { act: 'says', ...each, cue: isPlain(each.cue) ? [each.cue] : (each.cue ?? []) } : each,
    ),
    speakers: speakers.map((each: unknown) => (isPlain(each) ? { confidence: 0.5, ...each } : each)),
  };
}
