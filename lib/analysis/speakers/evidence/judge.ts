import { SOURCE_TYPES, type SourceType } from '../../source-types';
import { exp } from './arithmetic';
import type { KindModel } from './kind-model';
import { sharedName, type Evidence, type Subject } from './reason';

/** What kind of source somebody is held for, how sure that is, and what spoke for it, loudest first. */
export interface Judgement {
  readonly type: SourceType;
  /** 0 to 1: among those of 0.9, nine in ten are right. */
  readonly confidence: number;
  readonly reasons: readonly Evidence[];
}

/** Kinds that somebody can't be: who has a name is never unnamed. */
export const barredFor = ({ entity }: Subject): readonly SourceType[] => (entity.kind === 'group' ? [] : ['unnamed']);

const KIND = new Map(SOURCE_TYPES.map((type, i) => [type, i]));

/** Weighs all evidence for somebody: multinomial logistic regression over what the ledger found. */
export function judge(model: KindModel, subject: Subject, evidence: readonly Evidence[]): Judgement {
  const scores = [...model.bias];
  const parts = partsOf(model, evidence);
  for (const part of parts) {
    if (part.row) for (let kind = 0; kind < scores.length; kind++) scores[kind]! += addedTo(part, kind);
    else if (part.spokenFor >= 0) scores[part.spokenFor]! += part.both;
  }
  const byRules = subject.entity.verdict?.type ?? 'other';
  scores[KIND.get(byRules)!]! += model.prior[byRules] ?? 0;
  for (const type of barredFor(subject)) scores[KIND.get(type)!] = -Infinity;
  const best = scores.indexOf(Math.max(...scores));
  const second = scores.indexOf(Math.max(...scores.filter((_, kind) => kind !== best)));
  let sum = 0;
  for (const score of scores) sum += score === -Infinity ? 0 : exp(score - scores[best]!);
  const type = SOURCE_TYPES[best]!;
  const speaking: { one: Evidence; lead: number }[] = [];
  for (const part of parts) {
    const { span, speaksFor = type } = part.one;
    const lead = span !== null && speaksFor === type ? addedTo(part, best) - addedTo(part, second) : 0;
    if (lead > 0) speaking.push({ one: part.one, lead });
  }
  return {
    type,
    confidence: Math.round(1000 / sum) / 1000,
    reasons: speaking.sort((a, b) => b.lead - a.lead).map(({ one }) => one),
  };
}

interface Part {
  readonly one: Evidence;
  readonly row: readonly number[] | undefined;
  readonly scale: number;
  /** What its own row counts, and what it adds to the kind it speaks for. */
  readonly loud: number;
  readonly both: number;
  /** Number of that kind, -1 where it speaks for none. */
  readonly spokenFor: number;
}

const addedTo = ({ row, scale, loud, both, spokenFor }: Part, kind: number) =>
  (row ? row[kind]! * scale * loud : 0) + (kind === spokenFor ? both : 0);

/** What each known piece of evidence adds. Values of single kinds are divided by the root of their number. */
function partsOf({ own, ownScale: scale, shared, loudness }: KindModel, evidence: readonly Evidence[]): Part[] {
  const rows = evidence.map(({ name }) => own.get(name));
  const length = Math.sqrt(Math.max(1, rows.filter((row) => row !== undefined).length));
  const parts: Part[] = [];
  for (const [i, one] of evidence.entries()) {
    const both = one.speaksFor ? (shared.get(sharedName(one)) ?? 0) : 0;
    if (!rows[i] && both === 0) continue;
    const spokenFor = one.speaksFor ? KIND.get(one.speaksFor)! : -1;
    parts.push({ one, row: rows[i], scale, loud: (loudness.get(one.reason) ?? 1) / length, both, spokenFor });
  }
  return parts;
}
