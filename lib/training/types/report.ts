import { SOURCE_TYPES, type SourceType } from '../../analysis/source-types';
import { LEDGER } from '../../analysis/speakers/evidence';
import { CURVE_FOLDS, type Verdict } from './cross-validation';
import type { TrainedKinds } from './index';
import type { KindOptions } from './options';

export interface KindFacts {
  readonly articles: number;
  /** Articles of which only what they call names was counted. */
  readonly unlabelled: number;
  readonly bytes: number;
  readonly zipped: number;
  readonly hash: string;
}

const percent = (right: number, all: number) => ((100 * right) / Math.max(1, all)).toFixed(1);

/** The report, in Markdown. It names no time or place, so that the same training gives the same report. */
export function kindReportOf(trained: TrainedKinds, options: KindOptions, facts: KindFacts): string {
  const { crossValidation: verdicts, curve } = trained;
  const folds = foldScores(verdicts, options.folds);
  const mean = folds.reduce((sum, score) => sum + score, 0) / folds.length;
  const spread = Math.sqrt(folds.reduce((sum, score) => sum + (score - mean) ** 2, 0) / (folds.length - 1));
  const right = verdicts.filter(({ gold, said }) => said.type === gold).length;
  const asked = verdicts.filter(({ fold }) => fold < CURVE_FOLDS);
  const byRules = verdicts.filter(({ gold, rules }) => rules === gold).length;
  return [
    '# Kinds of source: training report',
    '',
    'Written by `npm run train:types`. What the model is, and is not, good for: [model card](model-card.md).',
    '',
    `- ${facts.articles} articles, ${trained.speakers} speakers, ${trained.mentions} sure mentions`,
    `- ${Object.values(trained.file.names).reduce((sum, names) => sum + names.length, 0)} names with the kinds that titles and appositions give them, counted in these articles and ${facts.unlabelled} others without labels; an article is judged by what others than itself call a name`,
    `- ${Object.keys(trained.file.own).length} pieces of evidence with a weight for each kind, ${Object.keys(trained.file.shared).length} with one for all`,
    `- ${facts.bytes} bytes, ${facts.zipped} with gzip; SHA-256 ${facts.hash}`,
    '',
    '## Cross-validation by article',
    '',
    `Each article judged by a model that has not seen it, ${options.folds} parts. A mention counts as right when its speaker's kind is its label's.`,
    '',
    `- right: **${percent(right, verdicts.length)} %** (${right} of ${verdicts.length}); the rules alone ${percent(byRules, verdicts.length)} %`,
    `- by part: ${folds.map((score) => score.toFixed(1)).join(', ')}; standard deviation ${spread.toFixed(1)}`,
    '',
    '| share of the articles learned from | right |',
    '| --- | --- |',
    ...curve.map(({ share, right }) => `| ${Math.round(100 * share)} % | ${right.toFixed(1)} % |`),
    `| 100 % | ${percent(asked.filter(({ gold, said }) => said.type === gold).length, asked.length)} % |`,
    '',
    `(the first ${CURVE_FOLDS} of the parts)`,
    '',
    '## By kind',
    '',
    '| kind | mentions | found | rules alone | of those said right |',
    '| --- | --- | --- | --- | --- |',
    ...SOURCE_TYPES.map((type) => kindLine(verdicts, type)),
    '',
    '## Taken for others',
    '',
    `Rows are labels, columns what was said.`,
    '',
    `| | ${SOURCE_TYPES.join(' | ')} |`,
    `| --- |${' --- |'.repeat(SOURCE_TYPES.length)}`,
    ...SOURCE_TYPES.map((gold) => confusionLine(verdicts, gold)),
    '',
    '## How sure, how often right',
    '',
    '| confidence | mentions | mean confidence | right |',
    '| --- | --- | --- | --- |',
    ...calibration(verdicts),
    '',
    '## Options',
    '',
    '| option | value |',
    '| --- | --- |',
    ...Object.entries(options).map(([name, value]) => `| ${name} | ${JSON.stringify(value).replaceAll('"', '')} |`),
    '',
    '## Reasons',
    '',
    '| reason | looks at | example |',
    '| --- | --- | --- |',
    ...LEDGER.map(({ id, about, example }) => `| ${id} | ${about} | ${example} |`),
    '',
  ].join('\n');
}

function foldScores(verdicts: readonly Verdict[], folds: number): number[] {
  return Array.from({ length: folds }, (_, fold) => {
    const own = verdicts.filter((one) => one.fold === fold);
    return (100 * own.filter(({ gold, said }) => said.type === gold).length) / Math.max(1, own.length);
  });
}

function kindLine(verdicts: readonly Verdict[], type: SourceType): string {
  const own = verdicts.filter(({ gold }) => gold === type);
  const said = verdicts.filter((one) => one.said.type === type);
  const right = own.filter((one) => one.said.type === type).length;
  const rules = own.filter((one) => one.rules === type).length;
  return `| ${type} | ${own.length} | ${percent(right, own.length)} % | ${percent(rules, own.length)} % | ${percent(right, said.length)} % |`;
}

function confusionLine(verdicts: readonly Verdict[], gold: SourceType): string {
  const own = verdicts.filter((one) => one.gold === gold);
  const counts = SOURCE_TYPES.map((type) => own.filter(({ said }) => said.type === type).length || '');
  return `| ${gold} | ${counts.join(' | ')} |`;
}

const BINS = [0, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99, 1.001];

function calibration(verdicts: readonly Verdict[]): string[] {
  return BINS.slice(0, -1).map((from, i) => {
    const to = BINS[i + 1]!;
    const own = verdicts.filter(({ said }) => said.confidence >= from && said.confidence < to);
    const right = own.filter(({ gold, said }) => said.type === gold).length;
    const mean = own.reduce((sum, { said }) => sum + said.confidence, 0) / Math.max(1, own.length);
    return `| ${from.toFixed(2)}–${Math.min(1, to).toFixed(2)} | ${own.length} | ${mean.toFixed(2)} | ${percent(right, own.length)} % |`;
  });
}
