import { SOURCE_TYPES, type SourceType } from '../../source-types';
import { exp } from './arithmetic';
import type { KindModel } from './kind-model';
import { ownName, sharedName, type Evidence, type Subject } from './reason';

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
  for (const { weights } of parts) for (let kind = 0; kind < scores.length; kind++) scores[kind]! += weights[kind]!;
  const byRules = subject.entity.verdict?.type ?? 'other';
  scores[KIND.get(byRules)!]! += model.prior[byRules] ?? 0;
  for (const type of barredFor(subject)) scores[KIND.get(type)!] = -Infinity;
  const best = scores.indexOf(Math.max(...scores));
  const second = scores.indexOf(Math.max(...scores.filter((_, kind) => kind !== best)));
  let sum = 0;
  for (const score of scores) sum += score === -Infinity ? 0 : exp(score - scores[best]!);
  const speaking = parts
    .map(({ one, weights }) => ({ one, lead: weights[best]! - weights[second]! }))
    .filter(
      ({ one, lead }) => lead > 0 && one.span !== null && (one.speaksFor ?? SOURCE_TYPES[best]) === SOURCE_TYPES[best],
    );
  return {
    type: SOURCE_TYPES[best]!,
    confidence: Math.round(1000 / sum) / 1000,
    reasons: speaking.toSorted((a, b) => b.lead - a.lead).map(({ one }) => one),
  };
}

/** What each piece of evidence adds to each kind. Values of single kinds are divided by the root of their number. */
function partsOf({ own, shared, loudness }: KindModel, evidence: readonly Evidence[]) {
  const known = evidence.filter((one) => own.has(ownName(one))).length;
  const length = Math.sqrt(Math.max(1, known));
  return evidence.flatMap((one) => {
    const row = own.get(ownName(one));
    const both = one.speaksFor ? shared.get(sharedName(one)) : undefined;
    if (!row && both === undefined) return [];
    const loud = (loudness.get(one.reason) ?? 1) / length;
    const weights = SOURCE_TYPES.map(
      (type, kind) => (row?.[kind] ?? 0) * loud + (type === one.speaksFor ? (both ?? 0) : 0),
    );
    return [{ one, weights }];
  });
}
