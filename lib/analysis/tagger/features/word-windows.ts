import type { PassageView } from '../passage-view';
import { shapeAt, wordAt, type FeatureGroup } from './group';

export const words: FeatureGroup<PassageView> = {
  name: 'words',
  about: 'the word itself and three words to each side',
  templates: [0, 9],
  emit() {},
  byWord(view, i, d, out) {
    // The same for all: what speaks for a label without a reason.
    if (d === -3) out.add(0);
    out.add(4 + d, wordAt(view, i + d));
  },
};

export const wordSequences: FeatureGroup<PassageView> = {
  name: 'word sequences',
  about: 'pairs and triples of neighbouring words and shapes',
  templates: [60, 69],
  emit(view, i, out) {
    const here = view.word[i]!;
    const left = wordAt(view, i - 1);
    const left2 = wordAt(view, i - 2);
    const right = wordAt(view, i + 1);
    const right2 = wordAt(view, i + 2);
    out.add(60, left, here);
    out.add(61, here, right);
    out.add(62, left2, left);
    out.add(63, right, right2);
    out.add(64, left, right);
    out.add(65, left, here, right);
    out.add(66, left2, left, here);
    out.add(67, here, right, right2);
    out.add(68, shapeAt(view, i - 1), view.shape[i], shapeAt(view, i + 1));
  },
};
