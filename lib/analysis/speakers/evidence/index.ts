/** The ledger: every reason to hold somebody for a kind of source, in the order they are read. */
import type { SourceType } from '../../source-types';
import { company } from './company';
import { known } from './known';
import { listClasses } from './list-classes';
import { ownWords } from './own-words';
import { besideWords, describedWords, nameWords, restWords } from './phrase-words';
import { ownName, type Evidence, type Reason, type Subject } from './reason';
import { reporting } from './reporting';
import { ruleVerdicts } from './rule-verdicts';
import { standing } from './standing';

export const LEDGER: readonly Reason[] = [
  ruleVerdicts,
  listClasses,
  besideWords,
  restWords,
  describedWords,
  nameWords,
  ownWords,
  reporting,
  known,
  company,
  standing,
];

/**
 * All that speaks for or against kinds of somebody; the same thing found twice counts once.
 * @param counts whether anybody asks for a piece of that name
 */
export function evidenceOf(
  subject: Subject,
  counts: (name: string, speaksFor: SourceType | undefined) => boolean = () => true,
): Evidence[] {
  const found = new Map<string, Evidence>();
  for (const { id, read } of LEDGER) {
    read(subject, (value, span, speaksFor, rule) => {
      const name = ownName(id, value, speaksFor);
      if (!counts(name, speaksFor) || found.has(name)) return;
      const one = { reason: id, value, speaksFor, span, name };
      found.set(name, rule ? { ...one, rule } : one);
    });
  }
  return [...found.values()];
}
