import type { Span } from '../../contract';
import type { SourceType } from '../../source-types';

/** The rules that give a type, strongest first; `evidence` names them. */
export const RULES = [
  'reader',
  'organisation',
  'head',
  'title',
  'office-holder',
  'modifier',
  'country',
  'ordinary',
  'official',
  'antecedent',
  'hearsay',
] as const;
export type Rule = (typeof RULES)[number];

/** A type, the rule and the words it went by, and how much they weigh against other evidence for the same speaker. */
export interface Verdict {
  readonly type: SourceType;
  readonly rule: Rule;
  readonly span: Span | null;
  /** 1 (a bare "official") to 6 (the body itself). */
  readonly weight: number;
}

/** The weightier; of two alike, the first. */
export function stronger(a: Verdict | undefined, b: Verdict | undefined): Verdict | undefined {
  if (!a) return b;
  return b && b.weight > a.weight ? b : a;
}
