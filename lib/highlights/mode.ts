import type { Analysis } from '../analysis/contract';
import { DIMMED_LAYER, type MarkPart } from './layers';
import type { Mark } from './plan';

/** What of the marks a reader wants to see; see the extension's messages. */
export interface Mode {
  readonly parts: 'all' | 'sources' | 'numbers';
  /** Id of the speaker in focus. */
  readonly speaker: string | null;
}

/** The part of the marks that each way of reading leaves. */
const PARTS: Record<Exclude<Mode['parts'], 'all'>, readonly MarkPart[]> = {
  sources: ['source'],
  numbers: ['figure', 'denied'],
};

/**
 * The marks that a reading mode leaves. With a speaker in focus only theirs, and what they are reported to say of others'
 * words; all other text is dimmed.
 */
export function inMode(marks: readonly Mark[], analysis: Analysis, { parts, speaker }: Mode): Mark[] {
  const wanted = parts === 'all' ? [...marks] : marks.filter(({ layer }) => PARTS[parts].includes(layer.part));
  if (speaker === null) return wanted;
  const isTheirs = (claim: number | null): boolean => {
    // No chain of parents is longer than the list, whatever an import holds.
    for (let at = claim, steps = 0; at !== null && steps <= analysis.attributions.length; steps++) {
      const attribution = analysis.attributions[at];
      if (attribution?.speakers.includes(speaker)) return true;
      at = attribution?.parent ?? null;
    }
    return false;
  };
  const theirs = wanted.filter(({ claim }) => isTheirs(claim));
  return withRestDimmed(theirs, analysis.text.length);
}

/** Marks in text order, with what lies between them dimmed. */
function withRestDimmed(marks: readonly Mark[], length: number): Mark[] {
  const all: Mark[] = [];
  const dimmed = { layer: DIMMED_LAYER, claim: null, figure: null, caveat: null };
  let at = 0;
  for (const mark of marks) {
    if (mark.start > at) all.push({ start: at, end: mark.start, ...dimmed });
    all.push(mark);
    at = mark.end;
  }
  if (at < length) all.push({ start: at, end: length, ...dimmed });
  return all;
}
