import { LABEL_FEATURES, TEXT_FEATURES } from '../analysis/tagger/features';
import type { Trained } from './train';
import type { TrainingOptions } from './options';
import { f1Of } from './score';

export interface TrainingFacts {
  readonly documents: number;
  readonly bytes: number;
  readonly zipped: number;
  readonly hash: string;
  readonly node: string;
}

/** The training report, in Markdown. It names no time or place, so that the same training gives the same report. */
export function reportOf(trained: Trained, options: TrainingOptions, facts: TrainingFacts): string {
  const { tokens, rows, jackknife } = trained;
  const scores = Object.entries(jackknife).map(([role, counts]) => {
    const precision = (100 * counts.right) / Math.max(1, counts.predicted);
    const recall = (100 * counts.right) / Math.max(1, counts.gold);
    return `| ${role} | ${precision.toFixed(1)} | ${recall.toFixed(1)} | ${f1Of(counts).toFixed(1)} | ${counts.gold} |`;
  });
  const groups = [...TEXT_FEATURES, ...LABEL_FEATURES].map(
    ({ name, about, templates: [first, last] }) => `| ${name} | ${first}–${last} | ${about} |`,
  );
  return [
    '# Training report',
    '',
    'Written by `npm run train`. What the model is, and is not, good for: [model card](model-card.md).',
    '',
    `- ${facts.documents} documents, ${tokens} tokens, from \`train.json\` alone`,
    `- ${rows} rows of weights; ${facts.bytes} bytes, ${facts.zipped} with gzip`,
    `- SHA-256 ${facts.hash} with Node ${facts.node}`,
    '',
    '## First pass on documents it had not seen',
    '',
    'Each document labelled by a first pass learnt from the others; exact spans, in percent.',
    '',
    '| role | precision | recall | F1 | spans |',
    '| --- | --- | --- | --- | --- |',
    ...scores,
    '',
    '## Options',
    '',
    '| option | value |',
    '| --- | --- |',
    ...Object.entries(options).map(([name, value]) => `| ${name} | ${value} |`),
    '',
    '## Features',
    '',
    '| group | templates | looks at |',
    '| --- | --- | --- |',
    ...groups,
    '',
  ].join('\n');
}
