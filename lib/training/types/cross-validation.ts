import type { Judgement } from '../../analysis/speakers/evidence/judge';
import { judge } from '../../analysis/speakers/evidence/judge';
import { readKindModel } from '../../analysis/speakers/evidence/kind-model';
import type { SourceType } from '../../analysis/source-types';
import type { LabelledSpeaker } from './instances';
import { learnKinds } from './learn';
import type { KindOptions } from './options';

/** One sure label and what a model that has not seen its article said of it. */
export interface Verdict {
  readonly fold: number;
  readonly gold: SourceType;
  readonly rules: SourceType;
  readonly said: Judgement;
}

/** Learns `folds` times, each time without a part of the articles, and asks about that part. `onFold` hears of each. */
export function crossValidate(
  speakers: readonly LabelledSpeaker[],
  language: string,
  options: KindOptions,
  onFold: (fold: number) => void,
): Verdict[] {
  const verdicts: Verdict[] = [];
  for (let fold = 0; fold < options.folds; fold++) {
    const isHeldOut = ({ document }: LabelledSpeaker) => document % options.folds === fold;
    const model = modelOf(
      speakers.filter((one) => !isHeldOut(one)),
      language,
      options,
    );
    for (const { subject, evidence, sure } of speakers.filter(isHeldOut)) {
      const said = judge(model, subject, evidence);
      const rules = subject.entity.verdict?.type ?? 'other';
      for (const gold of sure) verdicts.push({ fold, gold, rules, said });
    }
    onFold(fold);
  }
  return verdicts;
}

/** A model to ask about subjects that have been told already what other articles call them. */
const modelOf = (speakers: readonly LabelledSpeaker[], language: string, options: KindOptions) =>
  readKindModel({ ...learnKinds(speakers, language, options), names: {} });

/** Parts of the articles that are asked about for the learning curve. */
export const CURVE_FOLDS = 3;

/** Share of right ones when learning from less of the articles, asked about each of the first parts in turn. */
export function learningCurve(
  speakers: readonly LabelledSpeaker[],
  language: string,
  options: KindOptions,
  shares: readonly number[],
): { share: number; right: number }[] {
  return shares.map((share) => {
    let right = 0;
    let asked = 0;
    for (let fold = 0; fold < CURVE_FOLDS; fold++) {
      const others = speakers.filter(({ document }) => document % options.folds !== fold);
      const documents = [...new Set(others.map(({ document }) => document))];
      // Spread over the corpus: every n-th article.
      const kept = new Set(documents.filter((_, i) => Math.floor((i + 1) * share) > Math.floor(i * share)));
      const model = modelOf(
        others.filter(({ document }) => kept.has(document)),
        language,
        options,
      );
      for (const { subject, evidence, sure } of speakers.filter(({ document }) => document % options.folds === fold)) {
        const { type } = judge(model, subject, evidence);
        asked += sure.length;
        right += sure.filter((gold) => gold === type).length;
      }
    }
    return { share, right: (100 * right) / asked };
  });
}
