/** The one table of all features. Order, numbers and values are part of a trained model: a change means training anew. */
import type { FeatureBuffer } from '../hashing';
import type { LabelView } from '../label-view';
import type { PassageView } from '../passage-view';
import { WINDOW_REACH } from '../row-sums';
import type { WordTable } from '../word-table';
import { clauses } from './clauses';
import { cueDistance } from './cue-distance';
import { cuePriors } from './cue-priors';
import { labelEvidence } from './first-pass-evidence';
import { labelCues, labelNeighbours, labelSentences, labelWindow } from './first-pass-labels';
import type { FeatureGroup, RepeatedFeatures } from './group';
import { moods } from './moods';
import { names } from './names';
import { position } from './position';
import { quotations } from './quotations';
import { affixes, shapes } from './shapes';
import { words, wordSequences } from './word-windows';

/** What both passes see of the text. */
export const TEXT_FEATURES: readonly FeatureGroup<PassageView>[] = [
  words,
  shapes,
  affixes,
  wordSequences,
  position,
  cuePriors,
  quotations,
  cueDistance,
  clauses,
  names,
  moods,
];

/** What the second pass sees besides: the first pass's labels, and how sure it is of them. */
export const LABEL_FEATURES: readonly FeatureGroup<LabelView>[] = [
  labelWindow,
  labelNeighbours,
  labelSentences,
  labelCues,
  labelEvidence,
];

/** Features of token `i` that nothing but the word at `i + d` decides. */
export function wordFeatures(view: PassageView, i: number, d: number, words: WordTable, out: FeatureBuffer): void {
  for (const group of TEXT_FEATURES) group.byWord?.(view, i, d, out, words);
}

/** Features that a number decides, by the first pass's labels. */
export const LABEL_REPEATED: readonly RepeatedFeatures<LabelView>[] = LABEL_FEATURES.flatMap(
  ({ repeated = [] }) => repeated,
);

/** Puts the features of one token into the buffer, in place of those before; those that recur are left out. */
export function ownTextFeatures(view: PassageView, i: number, words: WordTable, out: FeatureBuffer): void {
  out.count = 0;
  for (const group of TEXT_FEATURES) group.emit(view, i, out, words);
}

export function ownLabelFeatures(view: LabelView, i: number, words: WordTable, out: FeatureBuffer): void {
  out.count = 0;
  for (const group of LABEL_FEATURES) group.emit(view, i, out, words);
}

/** Puts all features of one token into the buffer, in place of those before, in the order in which the model learns them. */
export function textFeatures(view: PassageView, i: number, words: WordTable, out: FeatureBuffer): void {
  out.count = 0;
  for (const group of TEXT_FEATURES) learntFeatures(group, view, i, words, out);
}

export function labelFeatures(view: LabelView, i: number, words: WordTable, out: FeatureBuffer): void {
  out.count = 0;
  for (const group of LABEL_FEATURES) learntFeatures(group, view, i, words, out);
}

function learntFeatures<View>(
  group: FeatureGroup<View>,
  view: View,
  i: number,
  words: WordTable,
  out: FeatureBuffer,
): void {
  if (group.learnt) return group.learnt(view, i, out, words);
  if (group.byWord) for (let d = -WINDOW_REACH; d <= WINDOW_REACH; d++) group.byWord(view, i, d, out, words);
  group.emit(view, i, out, words);
}
