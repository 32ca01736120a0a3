import type { Judgement } from './judge';
import { ownName, type Evidence, type Subject } from './reason';
import type { Verdict } from '../types/verdict';

/** How often a type is right where a rule tells it, and where none does: rounded from the speakers' training articles. */
const SURE = 0.85;
const UNSURE = 0.3;

/** What the rules hold of somebody, for a language of which no weights have been learned. */
export function byRules({ entity: { verdict, evidence } }: Subject): Judgement {
  if (!verdict) return { type: 'other', confidence: UNSURE, reasons: [] };
  const same = evidence.filter(({ type }) => type === verdict.type).toSorted((a, b) => b.weight - a.weight);
  return { type: verdict.type, confidence: SURE, reasons: [verdict, ...same].map(asEvidence) };
}

const asEvidence = ({ rule, type, span }: Verdict): Evidence => ({
  reason: 'rule',
  rule,
  value: rule,
  speaksFor: type,
  span,
  name: ownName('rule', rule, type),
});
