import type { PassageView } from '../passage-view';
import { BEYOND, valueAt, type FeatureGroup } from './group';

export const words: FeatureGroup<PassageView> = {
  name: 'words',
  about: 'the word itself and three words to each side',
  templates: [0, 9],
  emit({ word, count }, i, out) {
    out.add(0);
    for (let d = -3; d <= 3; d++) out.add(4 + d, valueAt(word, i + d, count, BEYOND.wordBefore, BEYOND.wordAfter));
  },
};

export const wordSequences: FeatureGroup<PassageView> = {
  name: 'word sequences',
  about: 'pairs and triples of neighbouring words and shapes',
  templates: [60, 69],
  emit({ word, shape, count }, i, out) {
    const at = (d: number) => valueAt(word, i + d, count, BEYOND.wordBefore, BEYOND.wordAfter);
    const here = word[i]!;
    const left = at(-1);
    const left2 = at(-2);
    const right = at(1);
    const right2 = at(2);
    out.add(60, left, here);
    out.add(61, here, right);
    out.add(62, left2, left);
    out.add(63, right, right2);
    out.add(64, left, right);
    out.add(65, left, here, right);
    out.add(66, left2, left, here);
    out.add(67, here, right, right2);
    out.add(
      68,
      valueAt(shape, i - 1, count, BEYOND.shapeBefore, BEYOND.shapeAfter),
      shape[i],
      valueAt(shape, i + 1, count, BEYOND.shapeBefore, BEYOND.shapeAfter),
    );
  },
};
