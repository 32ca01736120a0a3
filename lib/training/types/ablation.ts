import { LEDGER } from '../../analysis/speakers/evidence';
import { crossValidate } from './cross-validation';
import type { LabelledSpeaker } from './instances';
import type { KindOptions } from './options';

/** Learned from one half of the articles and asked about the other, both ways: ten parts would take ten times as long. */
const HALVES = 2;

/** What one reason of the ledger is good for: all is learned again without it, each half asked about by weights of the other. */
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
  const verdicts = crossValidate(speakers, language, { ...options, folds: HALVES }, () => {});
  const right = verdicts.filter(({ gold, said }) => said.type === gold).length;
  return (100 * right) / Math.max(1, verdicts.length);
}
