import { LEDGER } from '../../analysis/speakers/evidence';
import { crossValidate } from './cross-validation';
import type { LabelledSpeaker } from './instances';
import type { KindOptions } from './options';

/** What one reason of the ledger is good for: all is learned again without it, article by article left out. */
export interface EvidenceRow {
  readonly id: string;
  readonly about: string;
  /** Speakers of whom it finds something. */
  readonly speakers: number;
  /** Share of mentions right without it, in cross-validation, in per cent. */
  readonly right: number;
}

/** Cross-validation with the whole ledger, then without each of its reasons; `onRow` hears of each as it is done. */
export function ablationOf(
  speakers: readonly LabelledSpeaker[],
  language: string,
  options: KindOptions,
  onRow: (row: EvidenceRow) => void = () => {},
): { whole: number; rows: EvidenceRow[] } {
  const whole = rightOf(speakers, language, options);
  const rows = LEDGER.map(({ id, about }) => {
    const without = speakers.map((one) => ({ ...one, evidence: one.evidence.filter(({ reason }) => reason !== id) }));
    const finds = speakers.filter(({ evidence }) => evidence.some(({ reason }) => reason === id)).length;
    const row = { id, about, speakers: finds, right: rightOf(without, language, options) };
    onRow(row);
    return row;
  });
  return { whole, rows };
}

function rightOf(speakers: readonly LabelledSpeaker[], language: string, options: KindOptions): number {
  const verdicts = crossValidate(speakers, language, options, () => {});
  const right = verdicts.filter(({ gold, said }) => said.type === gold).length;
  return (100 * right) / Math.max(1, verdicts.length);
}
