/** The one table of all features. Order, numbers and values are part of a trained model: a change means training anew. */
import type { FeatureBuffer } from '../hashing';
import type { LabelView } from '../label-view';
import type { PassageView } from '../passage-view';
import type { WordTable } from '../word-table';
import { clauses } from './clauses';
import { cueDistance } from './cue-distance';
import { cuePriors } from './cue-priors';
import { labelEvidence } from './first-pass-evidence';
import { labelCues, labelNeighbours, labelSentences, labelWindow } from './first-pass-labels';
import type { FeatureGroup } from './group';
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

/** Puts the features of one token into the buffer, in place of those before. */
export function textFeatures(view: PassageView, i: number, words: WordTable, out: FeatureBuffer): void {
  out.count = 0;
  for (const group of TEXT_FEATURES) group.emit(view, i, out, words);
}

export function labelFeatures(view: LabelView, i: number, words: WordTable, out: FeatureBuffer): void {
  out.count = 0;
  for (const group of LABEL_FEATURES) group.emit(view, i, out, words);
}
