import type { Reason } from './reason';

/** Weights of the rules go from 0.5 to 6; halves are told apart no further. */
const strengthOf = (weight: number) => Math.min(6, Math.max(0, Math.round(weight)));

/** What the hand-written rules hold: the verdict that weighs most, and all others. */
export const ruleVerdicts: Reason = {
  id: 'rule',
  about: 'what a hand-written rule tells by the words around the name, with how much the rule weighs',
  example: 'Army spokesman Lars Oberg said so.',
  read({ entity: { verdict, evidence } }, takeDown) {
    if (!verdict) {
      takeDown('none', null);
      return;
    }
    takeDown(`first ${verdict.rule} ${strengthOf(verdict.weight)}`, verdict.span, verdict.type, verdict.rule);
    takeDown('first', verdict.span, verdict.type, verdict.rule);
    for (const other of evidence)
      if (other !== verdict)
        takeDown(`also ${other.rule} ${strengthOf(other.weight)}`, other.span, other.type, other.rule);
    for (const type of new Set(evidence.map(({ type }) => type))) takeDown('any', null, type);
  },
};
