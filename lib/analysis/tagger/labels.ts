/** Labels as the tagger counts them: outside, then begin and inside of each role. */
export const LABELS = ['O', 'B-source', 'I-source', 'B-cue', 'I-cue', 'B-content', 'I-content'] as const;

export const LABEL_COUNT = LABELS.length;

/** The roles a span can have; `roleOf` counts them from 1, 0 is outside. */
export const ROLES = ['source', 'cue', 'content'] as const;

export const Role = { none: 0, source: 1, cue: 2, content: 3 } as const;

/** The role of a label, 0 for outside. */
export function roleOf(label: number): number {
  return (label + 1) >> 1;
}

/** Whether a label goes on with a span that must have begun before. */
export function isInside(label: number): boolean {
  return label > 0 && label % 2 === 0;
}

/** Whether `label` may follow `previous`: an inside label only follows its own role. */
export function mayFollow(previous: number, label: number): boolean {
  return !isInside(label) || previous === label || previous === label - 1;
}
